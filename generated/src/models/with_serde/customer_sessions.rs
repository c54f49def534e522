//! Models: customer sessions; the codecs that only the feature `serde` needs.

mod customer_session;
