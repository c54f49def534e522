//! Models: license keys. The codecs that only the features `mock` and `serde` need.

mod license;
