//! Schemas: payment method for customers.

use sdk::models::{PaymentMethod, PaymentMethodPage};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<PaymentMethod>("PaymentMethod"),
    schema::received::<PaymentMethodPage>("ListResource_PaymentMethod_"),
];
