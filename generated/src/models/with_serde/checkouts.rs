//! Models: checkouts. The codecs that only the feature `serde` needs.

mod checkout;
mod checkout_public;
mod checkout_update;
