//! The items of a crate as lines, without bodies.

use oasmith::Files;
use syn::{Fields, ImplItem, Item};

/// The items of a crate, sorted.
#[derive(Debug)]
pub(crate) struct Outline {
    /// Lines with the names of items.
    pub(crate) named: Vec<String>,
    /// Lines without names: only how many items of each kind there are.
    pub(crate) nameless: Vec<String>,
}

/// Whether lines contain names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Names {
    Kept,
    Dropped,
}

/// The items of all emitted Rust files, or `None` if one of the files is not valid Rust.
pub(crate) fn outline(files: &Files, faults: &mut Vec<String>) -> Option<Outline> {
    let mut outline = Outline {
        named: Vec::new(),
        nameless: Vec::new(),
    };
    let mut is_rust = true;
    for (path, text) in files
        .iter()
        .filter(|(path, _)| path.ends_with(".rs") && !path.starts_with("src/runtime/"))
    {
        match syn::parse_file(text) {
            Ok(file) => {
                let attributes = file
                    .attrs
                    .iter()
                    .filter(|attribute| !attribute.path().is_ident("doc"));
                outline
                    .nameless
                    .push(format!("attributes {}", attributes.count()));
                items(&file.items, Names::Kept, &mut outline.named);
                items(&file.items, Names::Dropped, &mut outline.nameless);
            }
            Err(error) => {
                is_rust = false;
                faults.push(format!("{path} is not Rust: {error}"));
            }
        }
    }
    outline.named.sort();
    outline.nameless.sort();
    is_rust.then_some(outline)
}

fn items(items: &[Item], names: Names, lines: &mut Vec<String>) {
    let name = |ident: &syn::Ident| match names {
        Names::Kept => ident.to_string(),
        Names::Dropped => String::new(),
    };
    for item in items {
        let line = match item {
            Item::Const(item) => format!("const {}", name(&item.ident)),
            Item::Enum(item) => {
                let variants = item.variants.iter().map(|variant| {
                    format!(
                        "{}({})",
                        name(&variant.ident),
                        fields(&variant.fields, names)
                    )
                });
                format!("enum {} {}", name(&item.ident), sorted(variants))
            }
            Item::Fn(item) => format!("fn {}", name(&item.sig.ident)),
            Item::Impl(item) => {
                let functions = item.items.iter().map(|item| match item {
                    ImplItem::Fn(function) => format!("fn {}", name(&function.sig.ident)),
                    ImplItem::Const(item) => format!("const {}", name(&item.ident)),
                    ImplItem::Type(item) => format!("type {}", name(&item.ident)),
                    _ => "other".to_owned(),
                });
                format!("impl {} {}", item.trait_.is_some(), sorted(functions))
            }
            Item::Macro(item) => {
                // The first argument may be followed by words, which depend on names.
                let tokens = item.mac.tokens.clone().into_iter();
                let entries = tokens.map(|token| token.to_string());
                let entries = entries.skip_while(|token| token != ";");
                let entries = entries.filter(|token| token == ",");
                format!("macro {} {}", item.mac.path.segments.len(), entries.count())
            }
            Item::Mod(item) => {
                if let Some((_, content)) = &item.content {
                    self::items(content, names, lines);
                }
                format!("mod {}", name(&item.ident))
            }
            Item::Static(item) => format!("static {}", name(&item.ident)),
            Item::Struct(item) => format!(
                "struct {} {}",
                name(&item.ident),
                fields(&item.fields, names)
            ),
            Item::Trait(item) => format!("trait {}", name(&item.ident)),
            Item::Type(item) => format!("type {}", name(&item.ident)),
            // Imports follow from the names that are used.
            Item::Use(_) => continue,
            _ => "other".to_owned(),
        };
        lines.push(line);
    }
}

fn fields(fields: &Fields, names: Names) -> String {
    sorted(fields.iter().map(|field| match (&field.ident, names) {
        (Some(ident), Names::Kept) => ident.to_string(),
        (Some(_), Names::Dropped) | (None, _) => "field".to_owned(),
    }))
}

fn sorted(lines: impl Iterator<Item = String>) -> String {
    let mut lines: Vec<String> = lines.collect();
    lines.sort();
    lines.join(" ")
}
