//! Models: customer sessions. The codecs that only the feature `serde` needs.

mod customer_session;
