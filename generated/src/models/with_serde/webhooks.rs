//! Models: webhooks. The codecs that only the feature `serde` needs.

mod http;
mod webhook;
mod webhook_endpoint;
