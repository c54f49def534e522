//! Schemas: payment.

use sdk::models::PaymentProcessor;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::both::<PaymentProcessor>("PaymentProcessor"),
];
