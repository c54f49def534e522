//! Schemas: payment method for customer portal.

use sdk::models::{PaymentMethodCard, PaymentMethodGeneric};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<PaymentMethodCard>("PaymentMethodCard"),
    schema::received::<PaymentMethodGeneric>("PaymentMethodGeneric"),
];
