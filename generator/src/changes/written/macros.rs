//! The traits that macros implement for the type that they are called with, such as `Debug` for `debug_record! { Token; … }`.
//! In: the macros of a crate. Out: the names of these traits by macro. Traits with parameters are left out.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Item, Macro};

use super::tree::{Tree, unraw};

/// The traits that each macro of a crate implements, by the name of the macro.
pub(super) fn traits(tree: &Tree) -> BTreeMap<String, BTreeSet<String>> {
    let items = tree.modules.iter().flat_map(|module| &module.items);
    let macros = items.filter_map(|item| match item {
        Item::Macro(item) => Some((unraw(item.ident.as_ref()?), implemented(&item.mac.tokens))),
        _ => None,
    });
    macros.collect()
}

/// The name of a called macro, and the path of the type that is its first argument.
pub(super) fn called(call: &Macro) -> Option<(String, Vec<String>)> {
    let name = unraw(&call.path.segments.last()?.ident);
    let mut steps = Vec::new();
    for tree in call.tokens.clone() {
        match tree {
            TokenTree::Ident(step) => steps.push(unraw(&step)),
            TokenTree::Punct(mark) if mark.as_char() == ':' => {}
            _ => break,
        }
    }
    (!steps.is_empty()).then_some((name, steps))
}

/// The traits of all `impl … for $name` in the rules of a macro.
fn implemented(rules: &TokenStream) -> BTreeSet<String> {
    let rules: Vec<TokenTree> = rules.clone().into_iter().collect();
    let bodies = rules.iter().filter_map(|tree| match tree {
        TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => Some(body.stream()),
        _ => None,
    });
    let mut found = BTreeSet::new();
    for body in bodies {
        let trees: Vec<TokenTree> = body.into_iter().collect();
        for at in 0..trees.len() {
            if is(&trees[at], "impl") {
                found.extend(of_block(&trees[at + 1..]));
            }
        }
    }
    found
}

/// The trait of an `impl` block, if it has no parameters and is for an argument of the macro.
fn of_block(trees: &[TokenTree]) -> Option<String> {
    let end = trees.iter().position(|tree| is(tree, "for"))?;
    let is_step = |tree: &TokenTree| match tree {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(mark) => matches!(mark.as_char(), ':' | '$'),
        TokenTree::Group(_) | TokenTree::Literal(_) => false,
    };
    let is_argument =
        matches!(trees.get(end + 1), Some(TokenTree::Punct(mark)) if mark.as_char() == '$');
    match trees[..end].split_last()? {
        (TokenTree::Ident(name), path) if is_argument && path.iter().all(is_step) => {
            Some(unraw(name))
        }
        _ => None,
    }
}

fn is(tree: &TokenTree, word: &str) -> bool {
    matches!(tree, TokenTree::Ident(ident) if ident == word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::changes::{Changes, WrittenCrate};

    fn written(text: &str) -> WrittenCrate {
        WrittenCrate {
            name: "a".to_owned(),
            version: "0.1.0".to_owned(),
            files: BTreeMap::from([("src/lib.rs".to_owned(), text.to_owned())]),
        }
    }

    /// A6: whether a trait is implemented by a block or by a macro makes no difference.
    #[test]
    fn a6_traits_of_macros_count() {
        let block = written(
            "pub struct A; impl std::fmt::Debug for A {} impl Clone for A {} impl From<u8> for A {}",
        );
        let by_macro = written(
            "macro_rules! both { ($name:path; $($more:tt)*) => {
                impl ::std::fmt::Debug for $name {}
                impl $crate::Clone for $name {}
                impl<T> Other<T> for $name {}
            }; }
            pub struct A; both! { crate::A; \"a\": b, } impl From<u8> for A {}",
        );
        let changes = |old, new| {
            Changes::between_written(old, new)
                .expect("both are Rust")
                .changes
        };
        assert_eq!(changes(&block, &by_macro), []);
        assert_eq!(changes(&by_macro, &block), []);
        let without = written("pub struct A; impl Clone for A {} impl From<u8> for A {}");
        let lost = changes(&by_macro, &without);
        assert_eq!(lost.len(), 1, "{lost:?}");
        assert_eq!(lost[0].item, "A: Debug");
        assert!(lost[0].is_breaking);
    }
}
