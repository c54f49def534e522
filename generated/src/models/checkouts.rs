//! Models: checkouts.

mod checkout;
mod checkout_public;
mod checkout_update;

pub use self::checkout::{CheckoutOrganization, CheckoutPage, CheckoutSortProperty};

pub use self::checkout_public::{CheckoutPublic, CheckoutPublicConfirmed};

pub use self::checkout_update::{
    CheckoutConfirmStripe, CheckoutCreate, CheckoutProductsCreate, CheckoutUpdate,
    CheckoutUpdatePublic,
};
