//! Models: payments. The codecs that only the features `mock` and `serde` need.

mod payment;
