//! Models: payments; the codecs that only the feature `serde` needs.

mod payment;
