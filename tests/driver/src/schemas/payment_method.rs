//! Schemas: payment method.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::PaymentMethodCardMetadata>("PaymentMethodCardMetadata"),
];
