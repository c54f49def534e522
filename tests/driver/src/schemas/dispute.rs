//! Schemas: dispute.

use sdk::models;

use crate::schema::{Schema, both};

pub(super) const SCHEMAS: &[Schema] = &[both::<models::DisputeStatus>("DisputeStatus")];
