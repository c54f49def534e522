//! Models: refunds. The codecs that only the feature `serde` needs.

mod refund;
