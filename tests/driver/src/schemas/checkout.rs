//! Schemas: checkout.

use sdk::models;

use crate::schema::{Schema, both, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Checkout>("Checkout"),
    received::<models::CheckoutBillingAddressFields>("CheckoutBillingAddressFields"),
    received::<models::CheckoutProduct>("CheckoutProduct"),
    both::<models::CheckoutStatus>("CheckoutStatus"),
];
