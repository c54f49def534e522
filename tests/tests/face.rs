//! G6: docs show each type of the runtime under one path.
//!
//! Read from the text of the crate: what its root shows is hidden in the modules that it comes from.

use std::collections::BTreeSet;
use std::fs;

use syn::{Attribute, Item, UseTree, Visibility};
use tests::workspace;

#[test]
fn docs_show_each_type_once() {
    let root = uses("lib.rs");
    let of = |wanted: &str| -> BTreeSet<String> {
        let shown = root
            .iter()
            .filter(|item| item.attributes.contains("inline"));
        let names = shown.flat_map(|item| &item.paths);
        let names = names.filter_map(|path| path.strip_prefix(wanted));
        let names = names.filter(|name| !name.contains("::"));
        names.map(str::to_owned).collect()
    };
    for (file, module) in [
        ("runtime/mod.rs", "runtime::"),
        ("runtime/json/mod.rs", "runtime::json::"),
    ] {
        let shown_by_root = of(module);
        assert!(shown_by_root.len() > 9, "{module}: {shown_by_root:?}");
        let (mut hidden, mut shown) = (BTreeSet::new(), BTreeSet::new());
        for item in uses(file) {
            let names = item
                .paths
                .iter()
                .filter_map(|path| path.rsplit("::").next());
            let names = names.map(str::to_owned);
            match item.attributes.contains("hidden") {
                true => hidden.extend(names),
                false => shown.extend(names),
            }
        }
        let twice: Vec<_> = shown_by_root.intersection(&shown).collect();
        assert_eq!(twice, Vec::<&String>::new(), "{file}");
        let nowhere: Vec<_> = shown_by_root.difference(&hidden).collect();
        assert!(
            nowhere
                .iter()
                .all(|name| *name == "json" || *name == "self"),
            "{file}: {nowhere:?}"
        );
    }
}

/// A public `use` item.
struct Use {
    attributes: String,
    paths: Vec<String>,
}

fn uses(file: &str) -> Vec<Use> {
    let path = workspace().join("generated/src").join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"));
    let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
    let uses = file.items.into_iter().filter_map(|item| match item {
        Item::Use(item) if matches!(item.vis, Visibility::Public(_)) => Some(item),
        _ => None,
    });
    uses.map(|item| {
        let mut paths = Vec::new();
        leaves(&item.tree, String::new(), &mut paths);
        Use {
            attributes: item.attrs.iter().map(tokens).collect(),
            paths,
        }
    })
    .collect()
}

fn tokens(attribute: &Attribute) -> String {
    match &attribute.meta {
        syn::Meta::List(list) => list.tokens.to_string(),
        syn::Meta::Path(_) | syn::Meta::NameValue(_) => String::new(),
    }
}

fn leaves(tree: &UseTree, before: String, paths: &mut Vec<String>) {
    match tree {
        UseTree::Path(path) => leaves(&path.tree, format!("{before}{}::", path.ident), paths),
        UseTree::Name(name) => paths.push(format!("{before}{}", name.ident)),
        UseTree::Rename(name) => paths.push(format!("{before}{}", name.rename)),
        UseTree::Glob(_) => paths.push(format!("{before}*")),
        UseTree::Group(group) => {
            let each = group.items.iter();
            each.for_each(|tree| leaves(tree, before.clone(), paths));
        }
    }
}
