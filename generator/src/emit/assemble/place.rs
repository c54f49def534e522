//! The context in which the paths of a file are shortened.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Punct, Spacing, Span, TokenTree};

use super::gate::Conditions;
use super::paths;
use crate::sdk::TypeNames;

/// A file and its crate.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    /// The name by which the file refers to the generated crate.
    pub(super) own: &'a str,
    /// The names of the types of the generated crate.
    pub(super) names: &'a TypeNames,
    /// Its module, from the root of its crate.
    pub(super) module: &'a str,
    /// The names that the file defines.
    pub(super) defined: &'a BTreeSet<String>,
    /// Whether it has items that only some of its builds have.
    pub(super) has_gates: bool,
    /// The condition under which it is compiled, if it is not in every build.
    pub(super) gate: Option<&'a Conditions>,
}

impl Place<'_> {
    /// Whether an item of the file hides the crate of that name.
    pub(super) fn hides(&self, root: &str) -> bool {
        paths::is_crate(root) && self.defined.contains(root)
    }

    /// The tokens of a module before the name of its item.
    pub(super) fn prefix(&self, module: &str) -> impl Iterator<Item = TokenTree> {
        let colon = |spacing| TokenTree::from(Punct::new(':', spacing));
        let colons = move || [colon(Spacing::Joint), colon(Spacing::Alone)];
        let root = module.split("::").next().unwrap_or_default();
        let hidden = self.hides(root).then(colons).into_iter().flatten();
        hidden.chain(module.split("::").flat_map(move |step| {
            let step = TokenTree::from(Ident::new(step, Span::call_site()));
            std::iter::once(step).chain(colons())
        }))
    }
}
