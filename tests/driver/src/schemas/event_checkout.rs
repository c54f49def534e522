//! Schemas: event checkout.

use sdk::models::{CheckoutCreatedEvent, CheckoutCreatedMetadata};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CheckoutCreatedEvent>("CheckoutCreatedEvent"),
    schema::received::<CheckoutCreatedMetadata>("CheckoutCreatedMetadata"),
];
