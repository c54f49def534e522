//! Models: disputes; the codecs that only the feature `serde` needs.

mod dispute;
