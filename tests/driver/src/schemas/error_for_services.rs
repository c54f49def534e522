//! Schemas: error for services.

use sdk::models::CheckoutForbiddenError;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CheckoutForbiddenError>("CheckoutForbiddenError"),
];
