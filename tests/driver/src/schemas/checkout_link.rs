//! Schemas: checkout link.

use sdk::models::{
    CheckoutLink, CheckoutLinkCreate, CheckoutLinkCreateProduct,
    CheckoutLinkCreateProductPrice, CheckoutLinkCreateProducts, CheckoutLinkPage,
    CheckoutLinkProduct, CheckoutLinkSortProperty, CheckoutLinkUpdate,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CheckoutLink>("CheckoutLink"),
    schema::sent::<CheckoutLinkCreate>("CheckoutLinkCreate"),
    schema::sent::<CheckoutLinkCreateProduct>("CheckoutLinkCreateProduct"),
    schema::sent::<CheckoutLinkCreateProductPrice>("CheckoutLinkCreateProductPrice"),
    schema::sent::<CheckoutLinkCreateProducts>("CheckoutLinkCreateProducts"),
    schema::received::<CheckoutLinkPage>("ListResource_CheckoutLink_"),
    schema::received::<CheckoutLinkProduct>("CheckoutLinkProduct"),
    schema::sent::<CheckoutLinkSortProperty>("CheckoutLinkSortProperty"),
    schema::sent::<CheckoutLinkUpdate>("CheckoutLinkUpdate"),
];
