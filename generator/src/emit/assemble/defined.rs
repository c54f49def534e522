//! The names that a file defines. In: the tokens of its items. Out: the names of the items, of the modules that a macro
//! declares, and those that its `use` items import.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenTree};

use super::docs;
use super::pieces::{FAMILIES, MODULES};

/// Keywords that are followed by the name of an item.
const KEYWORDS: &[&str] = &["const", "enum", "fn", "mod", "struct", "trait", "type"];

/// Whether a word is followed by the name of an item.
pub(super) fn is_definition(word: &Ident) -> bool {
    KEYWORDS.iter().any(|keyword| word == keyword)
}

/// Adds the names of some items.
pub(super) fn defined(trees: &[TokenTree], names: &mut BTreeSet<String>) {
    let mut trees = trees.iter();
    while let Some(tree) = trees.next() {
        let TokenTree::Ident(word) = tree else {
            continue;
        };
        if word == "use" {
            let path: Vec<&TokenTree> = trees.by_ref().take_while(|tree| !is_end(tree)).collect();
            brought(&path, names);
        } else if is_definition(word)
            && let Some(TokenTree::Ident(name)) = trees.as_slice().first()
        {
            names.insert(name.to_string());
        } else if (word == MODULES || word == FAMILIES)
            && let [TokenTree::Punct(mark), TokenTree::Group(modules), ..] = trees.as_slice()
            && mark.as_char() == '!'
        {
            declared(&modules.stream().into_iter().collect::<Vec<_>>(), names);
        }
    }
}

/// Adds the names of the modules that a macro declares: each entry of its table ends with the name and a mark.
fn declared(arguments: &[TokenTree], names: &mut BTreeSet<String>) {
    if let [TokenTree::Literal(table)] = arguments
        && let Some(table) = docs::table_text(table)
    {
        let entries = table.split_whitespace();
        let entries = entries.filter_map(|entry| entry.strip_suffix([',', ';']));
        names.extend(entries.map(str::to_owned));
    }
}

fn is_end(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Punct(mark) if mark.as_char() == ';')
}

/// Adds the names that a `use` item imports: the last name of its path, or those of a list.
fn brought(path: &[&TokenTree], names: &mut BTreeSet<String>) {
    match path.last() {
        Some(TokenTree::Ident(name)) => _ = names.insert(name.to_string()),
        Some(TokenTree::Group(list)) => {
            let trees: Vec<TokenTree> = list.stream().into_iter().collect();
            let is_comma =
                |tree: &TokenTree| matches!(tree, TokenTree::Punct(mark) if mark.as_char() == ',');
            for path in trees.split(is_comma) {
                brought(&path.iter().collect::<Vec<_>>(), names);
            }
        }
        Some(TokenTree::Punct(_) | TokenTree::Literal(_)) | None => {}
    }
}
