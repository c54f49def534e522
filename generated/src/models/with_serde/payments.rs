//! Models: payments. The codecs that only the feature `serde` needs.

mod payment;
