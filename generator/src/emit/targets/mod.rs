//! The other outputs of the plan besides the crate itself. Each is a folder here, and has a line below.

pub(in crate::emit) mod driver;
pub(in crate::emit) mod module;
pub(in crate::emit) mod samples;
