//! Models: members; the codecs that only the feature `serde` needs.

mod member;
