//! What is made from the plan next to the crate itself: each is a folder here, and a line below.

pub(in crate::emit) mod driver;
pub(in crate::emit) mod module;
pub(in crate::emit) mod samples;
