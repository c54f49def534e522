//! Models: customer meters; the codecs that only the feature `serde` needs.

mod customer_meter;
