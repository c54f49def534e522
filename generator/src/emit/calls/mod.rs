//! Services: the methods that make calls, the builders of calls, and how responses are read.

pub(in crate::emit) mod given;
pub(in crate::emit) mod pagination;
pub(in crate::emit) mod responses;
pub(in crate::emit) mod service;
