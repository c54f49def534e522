//! P2: the feature of a service enables every model that its code names.
//!
//! This is read from the text of the crate, for all services at once; `cargo xtask features` compiles each.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use syn::visit::{self, Visit};
use tests::workspace;

/// Sets of names by the name of their owner.
type Names = BTreeMap<String, BTreeSet<String>>;
/// Sets of features: an item exists if at least one feature of each set is enabled.
type Gate = Vec<BTreeSet<String>>;

/// An item of the crate.
struct Item {
    module: String,
    defines: Option<String>,
    names: BTreeSet<String>,
    gate: Gate,
}

/// P2: the features that enable an item also enable each model that the item names.
#[test]
fn an_item_comes_with_the_models_that_it_names() {
    let crate_ = workspace().join("generated");
    let enabled = features(&read(&crate_.join("Cargo.toml")));
    let mut items = Vec::new();
    file(&crate_.join("src"), "lib", &Gate::new(), &mut items);
    let models: BTreeMap<&str, &Gate> = items
        .iter()
        .filter(|item| item.module.starts_with("models"))
        .filter_map(|item| Some((item.defines.as_deref()?, &item.gate)))
        .collect();
    assert!(models.len() > 500, "{} models", models.len());
    let mut missing = Vec::new();
    let mut gated = 0;
    for item in &items {
        for name in &item.names {
            let Some(model) = models.get(name.as_str()) else {
                continue;
            };
            gated += usize::from(!model.is_empty());
            if !opens(&item.gate, model, &enabled) {
                missing.push(format!("{} names {name}", item.module));
            }
        }
    }
    assert!(
        gated > 5_000,
        "{gated} names of models that features turn on"
    );
    assert_eq!(missing, Vec::<String>::new());
}

/// P2: all services and events are enabled by default. No other features enable models, except for `serde` and `mock`,
/// which add codecs and samples to models, and are off by default.
#[test]
fn all_services_are_on_by_default() {
    let crate_ = workspace().join("generated");
    let enabled = features(&read(&crate_.join("Cargo.toml")));
    let default = &enabled["default"];
    assert!(default.contains("services") && default.contains("webhooks"));
    assert!(!default.contains("mock"));
    let mut items = Vec::new();
    file(&crate_.join("src"), "lib", &Gate::new(), &mut items);
    let models = items
        .iter()
        .filter(|item| item.module.starts_with("models"));
    let used: BTreeSet<&String> = models.flat_map(|item| &item.gate).flatten().collect();
    let services = enabled["services"].iter();
    let known = services.chain(default).map(String::as_str);
    let known: BTreeSet<&str> = known.chain(["serde", "mock"]).collect();
    let unknown = used.iter().filter(|name| !known.contains(name.as_str()));
    assert_eq!(unknown.collect::<Vec<_>>(), Vec::<&&String>::new());
}

/// Whether all features that open a gate also open another.
fn opens(gate: &Gate, other: &Gate, enabled: &Names) -> bool {
    let turns_on = |feature: &String, wanted: &BTreeSet<String>| {
        let mut also = enabled.get(feature).into_iter().flatten();
        wanted.contains(feature) || also.any(|feature| wanted.contains(feature))
    };
    other.iter().all(|wanted| {
        gate.iter()
            .any(|any| any.iter().all(|feature| turns_on(feature, wanted)))
    })
}

/// Reads the items of a module's file, and of the modules that it declares.
fn file(src: &Path, module: &str, gate: &Gate, items: &mut Vec<Item>) {
    let path = src.join(module).with_extension("rs");
    let path = match path.exists() {
        true => path,
        false => src.join(module).join("mod.rs"),
    };
    let text = read(&path);
    let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{module}: {error}"));
    let imported = imported(&text);
    for item in &file.items {
        let (attributes, defines) = match item {
            syn::Item::Struct(item) => (&item.attrs, Some(&item.ident)),
            syn::Item::Enum(item) => (&item.attrs, Some(&item.ident)),
            syn::Item::Type(item) => (&item.attrs, Some(&item.ident)),
            syn::Item::Impl(item) => (&item.attrs, None),
            syn::Item::Use(item) => (&item.attrs, None),
            syn::Item::Macro(item) => (&item.attrs, None),
            syn::Item::Mod(item) => (&item.attrs, Some(&item.ident)),
            _ => continue,
        };
        let mut gate = gate.clone();
        gate.extend(attributes.iter().filter_map(choice));
        if let syn::Item::Mod(child) = item {
            let below = match module {
                "lib" => child.ident.to_string(),
                _ => format!("{module}/{}", child.ident),
            };
            // The runtime and carried modules have folders of their own, and name no models with features.
            if child.content.is_none() && !["runtime", "ingest"].contains(&below.as_str()) {
                self::file(src, &below, &gate, items);
            }
            continue;
        }
        let mut names = Found::default();
        names.visit_item(item);
        if !module.starts_with("models") {
            names.0.retain(|name| imported.contains(name));
        }
        items.push(Item {
            module: module.to_owned(),
            defines: defines.map(ToString::to_string),
            names: names.0,
            gate,
        });
    }
}

/// The features of a `#[cfg(feature = "…")]` or a `#[cfg(any(feature = "…", …))]`, also in the form that rustdoc does not
/// show: `#[cfg_attr(not(any(feature = "…", …)), cfg(false))]`.
fn choice(attribute: &syn::Attribute) -> Option<BTreeSet<String>> {
    let syn::Meta::List(list) = &attribute.meta else {
        return None;
    };
    let text = list.tokens.to_string();
    let shown = list.path.is_ident("cfg") && !text.contains("not") && !text.contains("all");
    let is_choice =
        shown || list.path.is_ident("cfg_attr") && text.replace(' ', "").ends_with(",cfg(false)");
    let features = text.split('"').skip(1).step_by(2).map(str::to_owned);
    is_choice.then(|| features.collect())
}

/// The types that an item names.
#[derive(Default)]
struct Found(BTreeSet<String>);

impl<'ast> Visit<'ast> for Found {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
        let place = usize::from(segments.first().is_some_and(|first| first == "crate")) * 2;
        self.0.extend(segments.get(place).cloned());
        visit::visit_path(self, path);
    }

    fn visit_use_name(&mut self, name: &'ast syn::UseName) {
        self.0.insert(name.ident.to_string());
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        // In `Label: value` and `Label = "text"`, the label is a name that only the macro uses, such as that of a variant.
        let mut text = call.tokens.to_string().replace("::", "/");
        // What follows the type is its first variant.
        if call.path.is_ident("decode_string_enum") {
            text.truncate(text.find(',').unwrap_or(text.len()));
        }
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        for (at, word) in text.match_indices(is_word) {
            let starts = !text[..at].ends_with(is_word);
            let rest = &text[at..];
            let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            let after = rest[end..].trim_start();
            let is_label = after.starts_with(':') || after.starts_with("= \"");
            if starts && !word.is_empty() && !is_label {
                self.0.insert(rest[..end].to_owned());
            }
        }
    }
}

/// The models that a file names by import or by path.
fn imported(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, path) in text.match_indices("crate::models::") {
        let rest = &text[at + path.len()..];
        let names = match rest.strip_prefix('{') {
            Some(list) => list.split('}').next(),
            None => rest
                .split(|c: char| !c.is_alphanumeric() && c != '_')
                .next(),
        };
        let names = names.into_iter().flat_map(|names| names.split(','));
        found.extend(names.map(|name| name.trim().to_owned()));
    }
    found
}

/// What each feature enables.
fn features(manifest: &str) -> Names {
    let lines = manifest
        .lines()
        .skip_while(|line| *line != "[features]")
        .skip(1);
    lines
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, list)| {
            let items = list
                .trim_matches(['[', ']'])
                .split(", ")
                .map(|item| item.trim_matches('"'));
            let items = items.filter(|item| !item.is_empty()).map(str::to_owned);
            (name.to_owned(), items.collect())
        })
        .collect()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// P5: the code for sequences in responses, and for keys that match expressions, is only in crates whose API needs it.
#[test]
fn parts_of_the_runtime_come_where_they_are_used() {
    let files = |fixture: &str| {
        let path = workspace().join("tests/fixtures").join(fixture);
        let input = oasmith::Input {
            sources: vec![oasmith::Source::new(fixture, read(&path))],
            ..oasmith::Input::default()
        };
        let output = oasmith::generate(&input).unwrap_or_else(|report| panic!("{report}"));
        output.files
    };
    for (fixture, used) in [
        ("response_events.yaml", Some("streams")),
        ("response_lines.yaml", Some("streams")),
        ("shape_key_expressions.yaml", Some("patterns")),
        ("shape_pattern_keys.yaml", Some("patterns")),
        ("shape_map.yaml", None),
        ("body_json.yaml", None),
    ] {
        let files = files(fixture);
        for part in ["streams", "patterns"] {
            let wanted = used == Some(part);
            let declared = files["src/lib.rs"].contains(&format!("pub mod {part};"));
            assert_eq!(declared, wanted, "{fixture}: {part}");
            let file = format!("src/{part}/mod.rs");
            assert_eq!(files.contains_key(&file), wanted, "{fixture}: {part}");
        }
    }
}
