//! Schemas: checkout public.

use sdk::models::{CheckoutPublic, CheckoutPublicConfirmed};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CheckoutPublic>("CheckoutPublic"),
    schema::received::<CheckoutPublicConfirmed>("CheckoutPublicConfirmed"),
];
