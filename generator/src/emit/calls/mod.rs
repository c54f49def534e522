//! Services: the methods that make calls, the builders of calls, and how responses are read.

mod builder;
pub(in crate::emit) mod given;
pub(in crate::emit) mod pagination;
mod parts;
mod required;
pub(in crate::emit) mod responses;
pub(in crate::emit) mod service;
pub(in crate::emit) mod traits;

pub(in crate::emit) use parts::name as part_name;
