//! Models: checkout links; the codecs that only the feature `serde` needs.

mod checkout_link;
