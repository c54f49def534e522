//! Calls: services with their operations, the parameters and results of these, error bodies and events.

pub(in crate::plan) mod body;
mod builders;
mod detect;
mod docs;
pub(in crate::plan) mod errors;
pub(in crate::plan) mod event_names;
pub(in crate::plan) mod names;
pub(in crate::plan) mod outcomes;
pub(in crate::plan) mod pages;
pub(in crate::plan) mod required;
pub(in crate::plan) mod response;
pub(in crate::plan) mod response_headers;
mod sequences;
pub(in crate::plan) mod service;
mod streams;
pub(in crate::plan) mod webhooks;
