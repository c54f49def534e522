//! Files: which types the crate has, the file of each, and the features that turn files off.

pub(in crate::plan) mod family;
pub(in crate::plan) mod features;
pub(in crate::plan) mod needs;
pub(in crate::plan) mod runtime;
pub(in crate::plan) mod used;
