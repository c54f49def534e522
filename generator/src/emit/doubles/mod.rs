//! What the feature `mock` needs next to the runtime: samples, and a double of each service.

pub(in crate::emit) mod samples;
pub(in crate::emit) mod services;
mod shape;
