//! A file, as its paths see it.

use std::collections::BTreeSet;

use super::gate::Conditions;
use crate::sdk::TypeNames;

/// A file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    /// What it calls the generated crate.
    pub(super) own: &'a str,
    /// The names of the types of the generated crate.
    pub(super) names: &'a TypeNames,
    /// Its module, from the root of its crate.
    pub(super) module: &'a str,
    /// What it defines.
    pub(super) defined: &'a BTreeSet<String>,
    /// Whether it has items that some of its builds have not.
    pub(super) has_gates: bool,
    /// When it is compiled, if not in every build.
    pub(super) gate: Option<&'a Conditions>,
}
