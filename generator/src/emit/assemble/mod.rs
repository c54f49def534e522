//! From the items of a file to its text. In: items with full paths. Out: text with `use` lines and short paths, and the
//! parts of the runtime that the file uses.

mod decide;
mod defined;
mod divide;
mod docs;
mod format;
mod functions;
mod gate;
mod layout;
mod lines;
pub(super) mod names;
mod paths;
mod pieces;
mod place;
mod shorten;
mod tokens;
mod uses;
mod walk;
pub(super) mod work;
mod write;

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream, TokenTree};

use crate::runtime;
use crate::runtime::carried::Named;
use crate::sdk::{Gate, TypeNames};
use format::Writer;
use functions::blocks;
use place::Place;
use write::Tree;

pub(super) use docs::{docs, is_hidden, table, wrapped};
pub(super) use pieces::{FAMILIES, MODULES};

/// A Rust file before it is written.
#[derive(Clone)]
pub(super) struct Source {
    /// The builds in which the file is compiled, if it has items that not all of these builds need.
    pub(super) gate: Option<Gate>,
    /// The path of the file.
    pub(super) path: String,
    /// The text of its first lines, as `//!`.
    pub(super) docs: String,
    /// The items, without `use` lines. The items of one group are kept together; groups are separated by a blank line.
    pub(super) groups: Vec<TokenStream>,
}

/// A file's text.
pub(super) struct Text {
    /// The text.
    pub(super) text: String,
    /// The parts of the runtime that it uses.
    pub(super) named: Named,
    /// How many lines it has.
    lines: usize,
    /// How many lines each item has.
    lengths: Vec<usize>,
}

/// The text of a file. It refers to the generated crate as `own`, and to its types by these names.
pub(super) fn text(source: Source, own: &str, names: &TypeNames) -> syn::Result<Text> {
    let groups = source.groups.into_iter().filter(|group| !group.is_empty());
    let groups: Vec<Vec<TokenTree>> = groups.map(|group| group.into_iter().collect()).collect();
    let mut defined = BTreeSet::new();
    groups
        .iter()
        .for_each(|group| defined::defined(group, &mut defined));
    let gate = source.gate.as_ref().and_then(gate::of_features);
    let place = Place {
        own,
        names,
        module: &module(&source.path),
        defined: &defined,
        has_gates: source.gate.is_some(),
        gate: gate.as_ref(),
    };
    let (groups, uses, comments) = shorten::shorten(groups, place);
    if let Some(path) = uses.missing.first() {
        let message = format!("the runtime does not export `{path}`");
        return Err(syn::Error::new(Span::call_site(), message));
    }
    let mut writer = Writer::new(&comments, format::head(&source.docs));
    let imports = lines::groups(&uses, place).into_iter();
    for group in imports.filter(|lines| !lines.is_empty()) {
        let group = group.into_iter().map(Tree::from).collect();
        writer.group(blocks::written(group, &comments))?;
    }
    writer.lengths.clear();
    for group in groups {
        writer.group(group)?;
    }
    Ok(Text {
        lines: format::lines(&writer.out),
        text: writer.out,
        lengths: writer.lengths,
        named: named(&uses, own),
    })
}

/// The module of a file: `crate::models::benefit` for `src/models/benefit.rs`.
fn module(path: &str) -> String {
    let path = path.strip_prefix("src/").unwrap_or(path);
    let path = path.strip_suffix(".rs").unwrap_or(path);
    format!("crate::{}", path.replace('/', "::"))
}

/// The parts of the runtime that a file uses.
fn named(uses: &uses::Uses, own: &str) -> Named {
    let parts = uses.modules.iter().filter_map(|module| {
        let mut steps = module.strip_prefix(own)?.split("::").skip(1);
        runtime::part(steps.next()?)
    });
    let crates = uses
        .modules
        .iter()
        .filter_map(|module| module.split("::").next());
    Named {
        parts: parts.collect(),
        names: uses.names.clone(),
        crates: crates.map(str::to_owned).collect(),
    }
}
