//! Models: customer meters. The codecs that only the feature `serde` needs.

mod customer_meter;
