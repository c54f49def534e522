//! Models: meters. The codecs that only the feature `serde` needs.

mod meter;
