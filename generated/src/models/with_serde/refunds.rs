//! Models: refunds; the codecs that only the feature `serde` needs.

mod refund;
