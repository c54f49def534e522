//! Schemas: payment method for customer portal.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::PaymentMethodCard>("PaymentMethodCard"),
    received::<models::PaymentMethodGeneric>("PaymentMethodGeneric"),
];
