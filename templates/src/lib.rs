//! The runtime of a generated client crate, with a host to test it in.

pub mod fixture;
pub mod host;
pub mod pagination;
pub mod patterns;
pub mod runtime;
pub mod streams;
pub mod uploads;
pub mod webhooks;
