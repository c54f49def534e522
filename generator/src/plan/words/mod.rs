//! Words: Rust names, prose, and constraints as sentences.

pub(in crate::plan) mod constraints;
pub(in crate::plan) mod name;
pub(in crate::plan) mod plain;
pub(in crate::plan) mod prose;
pub(in crate::plan) mod reserved;
pub(in crate::plan) mod split;
