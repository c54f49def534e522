//! Models: checkout links. The codecs that only the feature `serde` needs.

mod checkout_link;
