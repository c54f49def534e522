//! Schemas: payment method.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::PaymentMethod>("PaymentMethod"),
    received::<models::PaymentMethodCard>("PaymentMethodCard"),
    received::<models::PaymentMethodCardMetadata>("PaymentMethodCardMetadata"),
    received::<models::PaymentMethodGeneric>("PaymentMethodGeneric"),
    received::<models::PaymentMethodPage>("ListResource_PaymentMethod_"),
];
