//! Models: orders; the codecs that only the feature `serde` needs.

mod order;
