//! Models: disputes. The codecs that only the features `mock` and `serde` need.

mod dispute;
