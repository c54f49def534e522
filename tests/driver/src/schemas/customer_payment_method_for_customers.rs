//! Schemas: customer payment method for customers.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerPaymentMethodCard>("CustomerPaymentMethodCard"),
    received::<models::CustomerPaymentMethodGeneric>("CustomerPaymentMethodGeneric"),
];
