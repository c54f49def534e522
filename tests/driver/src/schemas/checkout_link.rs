//! Schemas: checkout link.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CheckoutLink>("CheckoutLink"),
    sent::<models::CheckoutLinkCreate>("CheckoutLinkCreate"),
    sent::<models::CheckoutLinkCreateProduct>("CheckoutLinkCreateProduct"),
    sent::<models::CheckoutLinkCreateProductPrice>("CheckoutLinkCreateProductPrice"),
    sent::<models::CheckoutLinkCreateProducts>("CheckoutLinkCreateProducts"),
    received::<models::CheckoutLinkPage>("ListResource_CheckoutLink_"),
    received::<models::CheckoutLinkProduct>("CheckoutLinkProduct"),
    sent::<models::CheckoutLinkSortProperty>("CheckoutLinkSortProperty"),
    sent::<models::CheckoutLinkUpdate>("CheckoutLinkUpdate"),
];
