//! Models: license keys; the codecs that only the feature `serde` needs.

mod license;
