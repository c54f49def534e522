//! Schemas: checkout.

use sdk::models;

use crate::schema::{Schema, both, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Checkout>("Checkout"),
    received::<models::CheckoutBillingAddressFields>("CheckoutBillingAddressFields"),
    received::<models::CheckoutOrganization>("CheckoutOrganization"),
    received::<models::CheckoutPage>("ListResource_Checkout_"),
    received::<models::CheckoutProduct>("CheckoutProduct"),
    sent::<models::CheckoutSortProperty>("CheckoutSortProperty"),
    both::<models::CheckoutStatus>("CheckoutStatus"),
];
