//! The code that the feature `mock` needs besides the runtime: samples, and a test double of each service.

pub(in crate::emit) mod samples;
pub(in crate::emit) mod services;
mod shape;
