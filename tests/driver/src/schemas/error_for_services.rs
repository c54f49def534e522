//! Schemas: error for services.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CheckoutForbiddenError>("CheckoutForbiddenError"),
];
