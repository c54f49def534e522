//! Schemas: customer.

use sdk::models;

use crate::schema::{Schema, both, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Customer>("Customer"),
    both::<models::CustomerCancellationReason>("CustomerCancellationReason"),
    both::<models::CustomerType>("CustomerType"),
];
