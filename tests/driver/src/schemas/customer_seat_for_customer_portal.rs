//! Schemas: customer seat for customer portal.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::CustomerSeatAssign>("CustomerSeatAssign"),
];
