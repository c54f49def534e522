//! Models: members. The codecs that only the feature `serde` needs.

mod member;
