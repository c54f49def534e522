//! Schemas: checkout for checkouts.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CheckoutOrganization>("CheckoutOrganization"),
    received::<models::CheckoutPage>("ListResource_Checkout_"),
    sent::<models::CheckoutSortProperty>("CheckoutSortProperty"),
];
