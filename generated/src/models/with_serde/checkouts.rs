//! Models: checkouts. The codecs that only the features `mock` and `serde` need.

mod checkout;
mod checkout_public;
mod checkout_update;
