//! The runtime of generated client crates, with a host for its tests.

pub mod fixture;
pub mod host;
#[cfg(feature = "mock")]
pub mod mock;
pub mod money;
pub mod pagination;
pub mod patterns;
pub mod runtime;
pub mod streams;
pub mod uploads;
pub mod webhooks;
