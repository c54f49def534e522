//! Models: metrics; the codecs that only the feature `serde` needs.

mod metric;
