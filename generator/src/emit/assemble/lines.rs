//! The `use` lines of a file. In: the names that it imports. Out: groups of lines: the standard library, other crates,
//! the generated crate, then everything else.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::gate::Gate;
use super::place::Place;
use super::uses::Uses;

/// Imported names by the text that their line is sorted by, and by their module.
type Lines<'a> = BTreeMap<(String, &'a str), BTreeSet<String>>;

/// The suffix of a trait that a file imports only for its methods.
const TRAIT: &str = " as _";

/// The groups: the standard library, other crates, the generated crate, everything else, then imports that only some
/// builds need.
pub(super) fn groups(uses: &Uses, place: Place<'_>) -> Vec<TokenStream> {
    let mut always: [Lines<'_>; 4] = Default::default();
    let mut sometimes: BTreeMap<Gate, [Lines<'_>; 4]> = BTreeMap::new();
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
        // A module of a crate is sorted to where its items would be, on a line of its own.
        let is_module = root == module && name.starts_with(|c: char| c.is_ascii_lowercase());
        let line = match is_module || suffix == TRAIT {
            true => format!("{module}::{name}"),
            false => module.clone(),
        };
        let gate = gate.as_ref().and_then(|gate| gate.within(place.gate));
        let groups = match gate {
            None => &mut always,
            Some(gate) => sometimes.entry(gate).or_default(),
        };
        if let Some(lines) = groups.get_mut(group) {
            let names = lines.entry((line, module.as_str())).or_default();
            names.insert(format!("{name}{suffix}"));
        }
    }
    let always = always.iter().map(|lines| {
        let lines = lines.iter().map(|line| written(place, line));
        let lines = lines.map(|(allow, tree)| quote! { #allow use #tree; });
        lines.collect()
    });
    let sometimes = sometimes.iter().map(|(gate, groups)| {
        let gate = gate.attribute();
        let lines = groups.iter().flatten().map(|line| written(place, line));
        let (allowed, plain): (Vec<_>, Vec<_>) = lines.partition(|(allow, _)| allow.is_some());
        let allowed = allowed
            .iter()
            .map(|(allow, tree)| quote! { #gate #allow use #tree; });
        let plain: Vec<TokenStream> = plain.into_iter().map(|(_, tree)| tree).collect();
        let plain = match plain.as_slice() {
            [] => quote!(),
            [only] => quote! { #gate use #only; },
            several => quote! { #gate use {#(#several),*}; },
        };
        quote! { #(#allowed)* #plain }
    });
    always.chain([sometimes.collect()]).collect()
}

/// The attribute of a line, if it needs one, and its import.
fn written(
    place: Place<'_>,
    ((_, module), names): (&(String, &str), &BTreeSet<String>),
) -> (Option<TokenStream>, TokenStream) {
    let root = module.split("::").next().unwrap_or_default();
    let colons = place.hides(root).then(|| quote!(::));
    let steps = module.split("::").map(|step| format_ident!("{step}"));
    // A file that names such a trait may not call its methods.
    let is_trait = names.len() == 1 && names.iter().all(|name| name.ends_with(TRAIT));
    let allow = is_trait.then(|| quote! { #[allow(unused_imports)] });
    let names = names.iter().map(|name| name.parse::<TokenStream>());
    let names: Vec<TokenStream> = names.map(Result::unwrap_or_default).collect();
    let names = match names.as_slice() {
        [only] => quote!(#only),
        several => quote!({#(#several),*}),
    };
    (allow, quote!(#colons #(#steps::)* #names))
}
