//! Models: customer meters. The codecs that only the features `mock` and `serde` need.

mod customer_meter;
