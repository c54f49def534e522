//! Paths as what they name, however a source spells them. In: tokens, and the module that contains them. Out: the same
//! tokens with the path of each type from the root of its crate.
//!
//! `Uuid` after `use uuid::Uuid`, `uuid::Uuid`, and `Id` after `type Id = uuid::Uuid` are one type.

use std::collections::BTreeSet;
use std::str::FromStr;

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Item;

use super::signature::is_colon;
use super::surface::Walk;
use super::tree::{Target, Tree, name_of, unraw};
use crate::prelude;

/// The greatest number of aliases that a type is followed through.
const DEPTH: usize = 8;

/// The words before a name that is defined, and not used.
const DEFINE: [&str; 8] = [
    "const", "enum", "fn", "static", "struct", "trait", "type", "union",
];

/// Writes the paths in tokens of a module as what they name.
pub(super) fn resolved(tokens: TokenStream, walk: &Walk<'_>, at: usize) -> TokenStream {
    within(tokens, walk, at, DEPTH)
}

fn within(tokens: TokenStream, walk: &Walk<'_>, at: usize, depth: usize) -> TokenStream {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut out: Vec<TokenTree> = Vec::new();
    let mut next = 0;
    while let Some(tree) = trees.get(next) {
        let path = match tree {
            TokenTree::Group(group) => {
                let inner = within(group.stream(), walk, at, depth);
                out.push(Group::new(group.delimiter(), inner).into());
                None
            }
            TokenTree::Ident(_) if is_used(&trees, next) => Some(path(&trees, next)),
            other => {
                out.push(other.clone());
                None
            }
        };
        let Some(steps) = path else {
            next += 1;
            continue;
        };
        next += steps.len() * 3 - 2;
        // Without `::` before it, a path may start at a name of this module. `$crate` is the crate itself.
        let is_foreign = out.len() >= 2 && out[out.len() - 2..].iter().all(is_colon);
        if is_foreign {
            out.truncate(out.len() - 2);
        }
        if out.last().is_some_and(|last| is(last, '$')) {
            out.pop();
        }
        let target = match is_foreign {
            true => Target::Foreign(steps.join("::")),
            false => walk.tree.resolve(at, &steps),
        };
        let named = match target {
            Target::Foreign(path) => foreign(&path),
            Target::Module(_) => steps.join("::"),
            Target::Item(module, name) => match alias(walk.tree, module, &name) {
                Some(ty) if depth > 0 => {
                    out.extend(within(ty, walk, module, depth - 1));
                    continue;
                }
                Some(_) | None => own(walk, module, &name),
            },
        };
        match TokenStream::from_str(&named) {
            Ok(named) => out.extend(named),
            Err(_) => out.extend(trees[next - (steps.len() * 3 - 2)..next].iter().cloned()),
        }
    }
    out.into_iter().collect()
}

/// Whether the name at this place refers to something, and is not that of a parameter, a field or a definition.
fn is_used(trees: &[TokenTree], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| trees.get(before));
    let is_defined = before.is_some_and(|before| match before {
        TokenTree::Ident(word) => DEFINE.iter().any(|it| word == it),
        TokenTree::Punct(mark) => matches!(mark.as_char(), '\'' | '.'),
        TokenTree::Group(_) | TokenTree::Literal(_) => false,
    });
    let sign = |by: usize, mark: char| trees.get(at + by).is_some_and(|tree| is(tree, mark));
    let is_named = sign(1, ':') && !sign(2, ':');
    // The name of an associated type, or of a macro.
    !is_defined && !is_named && !sign(1, '=') && !sign(1, '!')
}

/// The steps of the path that starts at this place.
fn path(trees: &[TokenTree], at: usize) -> Vec<String> {
    let mut steps = Vec::new();
    let mut at = at;
    while let Some(TokenTree::Ident(step)) = trees.get(at) {
        steps.push(unraw(step));
        let goes_on = trees
            .get(at + 1..at + 3)
            .is_some_and(|both| both.iter().all(is_colon));
        if !goes_on {
            break;
        }
        at += 3;
    }
    steps
}

/// The path of an item of this crate: the first public one, or else that of its module.
fn own(walk: &Walk<'_>, module: usize, name: &str) -> String {
    let paths = walk.paths.get(&(module, name.to_owned()));
    match paths.and_then(BTreeSet::first) {
        Some(path) => format!("crate::{path}"),
        None => {
            let mut steps = vec!["crate".to_owned()];
            steps.extend(walk.tree.path(module));
            steps.push(name.to_owned());
            steps.join("::")
        }
    }
}

/// A path of another crate: the names of the prelude alone, and others of the standard library below `std`.
pub(super) fn foreign(path: &str) -> String {
    let Some((root, rest)) = path.split_once("::") else {
        return path.to_owned();
    };
    if !matches!(root, "alloc" | "core" | "std") {
        return path.to_owned();
    }
    let known = rest.rsplit_once("::").filter(|(module, name)| {
        let in_prelude = prelude::module_of(name);
        in_prelude == Some(*module)
    });
    known.map_or_else(|| format!("std::{rest}"), |(_, name)| name.to_owned())
}

/// The type that an alias without parameters stands for.
fn alias(tree: &Tree, module: usize, name: &str) -> Option<TokenStream> {
    let mut items = tree.modules[module].items.iter();
    let mut found = items
        .by_ref()
        .filter(|item| name_of(item).as_deref() == Some(name));
    match (found.next(), found.next()) {
        (Some(Item::Type(alias)), None) if alias.generics.params.is_empty() => {
            Some(alias.ty.to_token_stream())
        }
        _ => None,
    }
}

fn is(tree: &TokenTree, mark: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == mark)
}

#[cfg(test)]
mod tests {
    use crate::changes::{Changes, WrittenCrate};

    /// The items that changed between two crates, with whether that breaks code.
    fn told(old: &str, new: &str) -> Vec<(String, bool)> {
        let written = |text: &str| WrittenCrate {
            files: [("src/lib.rs".to_owned(), text.to_owned())].into(),
            ..WrittenCrate::default()
        };
        let changes = Changes::between_written(&written(old), &written(new));
        let changes = changes.expect("both are Rust").changes.into_iter();
        changes.map(|it| (it.item, it.is_breaking)).collect()
    }

    /// A6: a type is the same under each of its paths: after `use`, through a module, renamed, and as an alias.
    #[test]
    fn a6_a_type_has_many_paths() {
        let spelled = |before: &str, ty: &str| {
            format!(
                "{before}
                pub struct A {{ pub id: {ty} }}
                pub enum B {{ C(Vec<{ty}>) }}
                pub trait D {{ fn e(&self, f: Option<{ty}>) -> {ty}; }}
                impl A {{ pub fn g(id: &{ty}) -> std::collections::BTreeMap<String, {ty}> {{}} }}
                impl From<{ty}> for A {{ fn from(id: {ty}) -> A {{}} }}"
            )
        };
        let spellings = [
            ("", "uuid::Uuid"),
            ("", "::uuid::Uuid"),
            ("use uuid::Uuid;", "Uuid"),
            ("use uuid::Uuid as Id;", "Id"),
            ("use uuid;", "uuid::Uuid"),
            ("mod m { pub(crate) use uuid::Uuid; } use m::*;", "Uuid"),
            ("mod m { pub(crate) use uuid::Uuid as I; }", "crate::m::I"),
            ("type Id = uuid::Uuid;", "Id"),
            (
                "mod m { pub(crate) type Id = super::n::Id; } mod n { pub(crate) use uuid::Uuid as Id; }",
                "m::Id",
            ),
        ];
        for (before, ty) in spellings {
            for (other, same) in spellings {
                let (old, new) = (spelled(before, ty), spelled(other, same));
                assert_eq!(told(&old, &new), [], "{before} {ty}: {other} {same}");
            }
            let changed = told(&spelled(before, ty), &spelled("", "jid::Uuid"));
            for item in ["A.id", "A::g", "B::C", "D", "A: From<"] {
                let is_told =
                    |(told, is_breaking): &(String, bool)| told.starts_with(item) && *is_breaking;
                assert!(
                    changed.iter().any(is_told),
                    "{before} {ty}: {item} in {changed:?}"
                );
            }
        }
    }

    /// A6: names of the standard library are the same with and without their paths, and others of the same name differ.
    #[test]
    fn a6_names_of_the_standard_library() {
        let fields = |before: &str, types: [&str; 3]| {
            let [a, b, c] = types;
            format!("{before} pub struct A {{ pub a: {a}, pub b: {b}, pub c: {c}, _d: () }}")
        };
        let plain = fields(
            "use std::{fmt, io};",
            ["String", "Option<Box<u8>>", "io::Error"],
        );
        let full = [
            "std::string::String",
            "core::option::Option<alloc::boxed::Box<u8>>",
            "std::io::Error",
        ];
        assert_eq!(told(&plain, &fields("", full)), []);
        let other = fields(
            "use std::{fmt, io};",
            ["String", "Option<Box<u8>>", "fmt::Error"],
        );
        assert_eq!(told(&plain, &other), [("A.c".to_owned(), true)]);
    }

    /// A6: an item of the crate is the same if it is reached by another path, and another item of that name is not.
    #[test]
    fn a6_items_of_the_crate() {
        let text = |ty: &str| {
            format!(
                "pub mod a {{ pub struct X; pub mod b {{ pub struct X; }} }} pub use a::b as z;
                pub fn f(x: {ty}) {{}}"
            )
        };
        assert_eq!(told(&text("a::X"), &text("crate::a::X")), []);
        assert_eq!(told(&text("a::b::X"), &text("z::X")), []);
        assert_eq!(told(&text("a::X"), &text("z::X")), [("f".to_owned(), true)]);
    }
}
