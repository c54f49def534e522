//! Models: subscriptions; the codecs that only the feature `serde` needs.

mod subscription;
mod subscription_update;
