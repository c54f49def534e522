//! Schemas: customer payment method for customers.

use sdk::models::{CustomerPaymentMethodCard, CustomerPaymentMethodGeneric};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CustomerPaymentMethodCard>("CustomerPaymentMethodCard"),
    schema::received::<CustomerPaymentMethodGeneric>("CustomerPaymentMethodGeneric"),
];
