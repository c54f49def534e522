//! Schemas: payment method for customers.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::PaymentMethod>("PaymentMethod"),
    received::<models::PaymentMethodPage>("ListResource_PaymentMethod_"),
];
