//! Models: license keys. The codecs that only the feature `serde` needs.

mod license;
