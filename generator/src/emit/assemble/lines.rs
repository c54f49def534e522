//! The `use` lines of a file. In: what it brings in. Out: groups of lines: the standard library, other crates, the
//! generated crate, then all else.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::gate::Gate;
use super::paths;
use super::walk::{Place, Uses};

/// Names of one module that are needed in the same builds.
type Lines<'a> = BTreeMap<(&'a str, String, Option<&'a Gate>), BTreeSet<String>>;

/// What stands behind a trait of which a file needs no more than the methods.
const TRAIT: &str = " as _";

/// The groups.
pub(super) fn groups(uses: &Uses, place: Place<'_>) -> Vec<TokenStream> {
    let mut groups: [Lines<'_>; 4] = Default::default();
    let names = uses.brought.iter().map(|(key, gate)| (key, gate, ""));
    let traits = uses.traits.iter().map(|(key, gate)| (key, gate, TRAIT));
    for ((module, name), gate, suffix) in names.chain(traits) {
        let root = module.split("::").next().unwrap_or_default();
        let group = match root {
            "std" => 0,
            root if root == place.own => 2,
            "crate" | "self" => 3,
            _ => 1,
        };
        // A module of a crate has a line of its own, where its items would have theirs.
        let is_module = root == module && name.starts_with(|c: char| c.is_ascii_lowercase());
        let place = match is_module || suffix == TRAIT {
            true => format!("{module}::{name}"),
            false => module.clone(),
        };
        let line = (module.as_str(), place, gate.as_ref());
        if let Some(lines) = groups.get_mut(group) {
            lines
                .entry(line)
                .or_default()
                .insert(format!("{name}{suffix}"));
        }
    }
    let written = groups.iter().map(|lines| {
        let mut lines: Vec<_> = lines.iter().collect();
        lines.sort_by(|((_, a, _), _), ((_, b, _), _)| a.cmp(b));
        let lines = lines.into_iter();
        let lines = lines.map(|((module, _, gate), names)| line(place, module, *gate, names));
        quote! { #(#lines)* }
    });
    written.collect()
}

fn line(
    place: Place<'_>,
    module: &str,
    gate: Option<&Gate>,
    names: &BTreeSet<String>,
) -> TokenStream {
    let root = module.split("::").next().unwrap_or_default();
    let colons = (paths::is_crate(root) && place.defined.contains(root)).then(|| quote!(::));
    let steps = module.split("::").map(|step| format_ident!("{step}"));
    let gate = gate.map(attribute);
    // Not every file that implements such a trait calls its methods.
    let is_trait = names.len() == 1 && names.iter().all(|name| name.ends_with(TRAIT));
    let allow = is_trait.then(|| quote! { #[allow(unused_imports)] });
    let names = names.iter().map(|name| name.parse::<TokenStream>());
    let names: Vec<TokenStream> = names.map(Result::unwrap_or_default).collect();
    let names = match names.as_slice() {
        [only] => quote!(#only),
        several => quote!({#(#several),*}),
    };
    quote! { #gate #allow use #colons #(#steps::)* #names; }
}

/// `#[cfg]` of a gate.
fn attribute(gate: &Gate) -> TokenStream {
    let conditions = gate.iter();
    let conditions = conditions.map(|text| text.parse::<TokenStream>().unwrap_or_default());
    match gate.len() {
        1 => quote! { #[cfg(#(#conditions)*)] },
        _ => quote! { #[cfg(any(#(#conditions),*))] },
    }
}
