//! Models: checkout links.

mod checkout_link;

pub use self::checkout_link::{
    CheckoutLink, CheckoutLinkCreate, CheckoutLinkCreateProduct,
    CheckoutLinkCreateProductPrice, CheckoutLinkCreateProducts, CheckoutLinkPage,
    CheckoutLinkProduct, CheckoutLinkSortProperty, CheckoutLinkUpdate,
};
