//! Models: orders. The codecs that only the feature `serde` needs.

mod order;
