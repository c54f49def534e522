//! Schemas: dispute.

use sdk::models::DisputeStatus;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[schema::both::<DisputeStatus>("DisputeStatus")];
