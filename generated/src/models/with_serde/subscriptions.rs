//! Models: subscriptions. The codecs that only the features `mock` and `serde` need.

mod subscription;
mod subscription_update;
