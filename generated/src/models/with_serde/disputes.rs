//! Models: disputes. The codecs that only the feature `serde` needs.

mod dispute;
