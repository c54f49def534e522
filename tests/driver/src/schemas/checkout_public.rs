//! Schemas: checkout public.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CheckoutPublic>("CheckoutPublic"),
    received::<models::CheckoutPublicConfirmed>("CheckoutPublicConfirmed"),
];
