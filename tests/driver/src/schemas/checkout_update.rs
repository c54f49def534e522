//! Schemas: checkout update.

use sdk::models;

use crate::schema::{Schema, alias, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::CheckoutConfirmStripe>("CheckoutConfirmStripe"),
    alias::<models::CheckoutCreate>("CheckoutCreate", true, false),
    sent::<models::CheckoutProductsCreate>("CheckoutProductsCreate"),
    sent::<models::CheckoutUpdate>("CheckoutUpdate"),
    sent::<models::CheckoutUpdatePublic>("CheckoutUpdatePublic"),
];
