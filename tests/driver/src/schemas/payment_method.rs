//! Schemas: payment method.

use sdk::models::PaymentMethodCardMetadata;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<PaymentMethodCardMetadata>("PaymentMethodCardMetadata"),
];
