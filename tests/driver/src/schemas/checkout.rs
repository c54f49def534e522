//! Schemas: checkout.

use sdk::models::{
    Checkout, CheckoutBillingAddressFields, CheckoutProduct, CheckoutStatus,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<Checkout>("Checkout"),
    schema::received::<CheckoutBillingAddressFields>("CheckoutBillingAddressFields"),
    schema::received::<CheckoutProduct>("CheckoutProduct"),
    schema::both::<CheckoutStatus>("CheckoutStatus"),
];
