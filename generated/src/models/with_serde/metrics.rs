//! Models: metrics. The codecs that only the features `mock` and `serde` need.

mod metric;
