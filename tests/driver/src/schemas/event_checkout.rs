//! Schemas: event checkout.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CheckoutCreatedEvent>("CheckoutCreatedEvent"),
    received::<models::CheckoutCreatedMetadata>("CheckoutCreatedMetadata"),
];
