//! Models: subscriptions. The codecs that only the feature `serde` needs.

mod subscription;
mod subscription_update;
