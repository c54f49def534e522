//! The rest of the crate: its front page, its client, its errors and events, its manifest.

pub(in crate::emit) mod access;
pub(in crate::emit) mod client;
pub(in crate::emit) mod error;
mod event_names;
pub(in crate::emit) mod front;
pub(in crate::emit) mod gated;
pub(in crate::emit) mod limited;
pub(in crate::emit) mod manifest;
pub(in crate::emit) mod runtime;
pub(in crate::emit) mod servers;
pub(in crate::emit) mod shared;
pub(in crate::emit) mod webhooks;
