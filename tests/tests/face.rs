//! G6, G9: what users see first: the front page, and one path for each type of the runtime.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use syn::{Attribute, Item, UseTree, Visibility};
use tests::{fixture, workspace};

/// Fixtures whose front pages are recorded: with and without lists, credentials, pages and events.
const SHOWN: &[&str] = &[
    "body_several",
    "docs_examples",
    "paging_cursor",
    "webhook_events",
];

/// G9: the front page of a crate begins with a call, and the docs and the README have the same text.
#[test]
fn front_pages_are_as_recorded() {
    let mut text = String::new();
    let fixtures = fixture::all().expect("fixtures are readable");
    for name in SHOWN {
        let mut fixtures = fixtures.iter();
        let fixture = fixtures.find(|fixture| fixture.name == *name);
        let fixture = fixture.unwrap_or_else(|| panic!("there is no fixture {name}"));
        let files = tests::generate(&fixture.input);
        let docs = files["src/lib.rs"]
            .lines()
            .map_while(|line| line.strip_prefix("//!"))
            .map(|line| line.strip_prefix(' ').unwrap_or(line));
        let docs: Vec<&str> = docs.collect();
        assert_eq!(docs.join("\n"), files["README.md"].trim_end(), "{name}");
        writeln!(text, "<!-- {name} -->\n{}", files["README.md"]).expect("texts take all");
    }
    insta::with_settings!({
        snapshot_path => "../snapshots",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!("front_pages", text);
    });
}

/// G9: a carried README becomes the front page, and no other is written.
#[test]
fn a_carried_readme_is_the_front_page() {
    let mut input = fixture::all()
        .expect("fixtures are readable")
        .remove(0)
        .input;
    let readme = ("README.md".to_owned(), "# Mine\n".to_owned());
    input.carried.extend([readme]);
    let files = tests::generate(&input);
    assert_eq!(files["README.md"], "# Mine\n");
    assert!(files["src/lib.rs"].contains("include_str!(\"../README.md\")"));
    assert!(!files["src/lib.rs"].contains("Quick start"));
}

/// G9: a search of the docs finds an operation by its id, and by its method and path with and without a trailing slash.
#[test]
fn operations_are_found_by_search() {
    let path = workspace().join("generated/src/services/products.rs");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    for alias in ["products:create", "POST /v1/products/", "POST /v1/products"] {
        let attribute = format!("#[doc(alias = {alias:?})]");
        assert!(text.contains(&attribute), "{attribute}");
    }
}

/// Items that the root re-exports are hidden in the modules that define them. The test reads the text of the crate.
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
