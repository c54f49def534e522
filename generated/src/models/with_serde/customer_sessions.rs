//! Models: customer sessions. The codecs that only the features `mock` and `serde` need.

mod customer_session;
