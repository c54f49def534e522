//! Schemas: checkout update.

use sdk::models::{
    CheckoutConfirmStripe, CheckoutCreate, CheckoutProductsCreate, CheckoutUpdate,
    CheckoutUpdatePublic,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<CheckoutConfirmStripe>("CheckoutConfirmStripe"),
    schema::alias::<CheckoutCreate>("CheckoutCreate", true, false),
    schema::sent::<CheckoutProductsCreate>("CheckoutProductsCreate"),
    schema::sent::<CheckoutUpdate>("CheckoutUpdate"),
    schema::sent::<CheckoutUpdatePublic>("CheckoutUpdatePublic"),
];
