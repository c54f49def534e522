//! Schemas: order for events.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::OrderPaidMetadata>("OrderPaidMetadata"),
];
