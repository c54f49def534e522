//! Models: meters; the codecs that only the feature `serde` needs.

mod meter;
