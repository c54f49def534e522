//! Models: metrics. The codecs that only the feature `serde` needs.

mod metric;
