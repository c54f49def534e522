//! Models: webhooks. The codecs that only the features `mock` and `serde` need.

mod http;
mod webhook;
mod webhook_endpoint;
