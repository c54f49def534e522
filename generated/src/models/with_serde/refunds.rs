//! Models: refunds. The codecs that only the features `mock` and `serde` need.

mod refund;
