//! Models: checkout links. The codecs that only the features `mock` and `serde` need.

mod checkout_link;
