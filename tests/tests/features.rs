//! P2: with the feature of one service, every model that its code names is there.
//!
//! Read from the text of the crate, for all services at once; `cargo xtask features` compiles each.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use tests::workspace;

/// Names by what has them.
type Names = BTreeMap<String, BTreeSet<String>>;

#[test]
fn a_service_turns_on_all_models_that_it_needs() {
    let crate_ = workspace().join("generated");
    let manifest = read(&crate_.join("Cargo.toml"));
    let modules = read(&crate_.join("src/models/mod.rs"));
    let enabled = features(&manifest);
    let gates = gates(&modules);
    let (homes, named) = models(&crate_.join("src/models"));
    let services = enabled.get("services").expect("services have features");
    let mut missing = Vec::new();
    for service in services.iter().filter(|name| !name.starts_with('_')) {
        let module = service.trim_end_matches("-service").replace('-', "_");
        let folder = crate_.join("src/services");
        let mut todo: Vec<String> = Vec::new();
        for file in rust_files(&folder).into_iter().filter(|file| {
            let path = file
                .strip_prefix(&folder)
                .expect("it is below")
                .with_extension("");
            path.starts_with(&module)
        }) {
            todo.extend(imported(&read(&file)));
        }
        todo.extend(imported(&read(&crate_.join("src/error.rs"))));
        let mut seen = BTreeSet::new();
        while let Some(name) = todo.pop() {
            let Some(home) = homes.get(&name) else {
                continue;
            };
            if !seen.insert(home.clone()) {
                continue;
            }
            if let Some(gate) = gates.get(home)
                && gate != service
                && !enabled
                    .get(service)
                    .is_some_and(|enabled| enabled.contains(gate))
            {
                missing.push(format!(
                    "{service} needs {name} of {home}, which needs {gate}"
                ));
            }
            todo.extend(named.get(home).into_iter().flatten().cloned());
        }
        assert!(!seen.is_empty(), "{service} names no model");
    }
    assert_eq!(missing, Vec::<String>::new());
}

/// P2: services and events are all there unless someone turns them off.
#[test]
fn all_services_are_on_by_default() {
    let crate_ = workspace().join("generated");
    let enabled = features(&read(&crate_.join("Cargo.toml")));
    let default = enabled.get("default").expect("a default");
    assert!(default.contains("services") && default.contains("webhooks"));
    let mut everything: BTreeSet<&str> = BTreeSet::from(["services", "webhooks"]);
    for name in ["services", "webhooks"] {
        for turned_on in &enabled[name] {
            everything.insert(turned_on);
            everything.extend(
                enabled
                    .get(turned_on)
                    .into_iter()
                    .flatten()
                    .map(String::as_str),
            );
        }
    }
    for gate in gates(&read(&crate_.join("src/models/mod.rs"))).values() {
        assert!(everything.contains(gate.as_str()), "nobody turns {gate} on");
    }
}

/// What each feature turns on.
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

/// The feature of each family that has one.
fn gates(modules: &str) -> BTreeMap<String, String> {
    let lines: Vec<&str> = modules.lines().collect();
    let pairs = lines.windows(2).filter_map(|pair| {
        let gate = pair[0]
            .strip_prefix("#[cfg(feature = \"")?
            .strip_suffix("\")]")?;
        let module = pair[1].strip_prefix("mod ")?.strip_suffix(';')?;
        Some((module.to_owned(), gate.to_owned()))
    });
    pairs.collect()
}

/// The family of each model, and what each family imports.
fn models(folder: &Path) -> (BTreeMap<String, String>, Names) {
    let (mut homes, mut named) = (BTreeMap::new(), Names::new());
    for file in rust_files(folder) {
        let path = file
            .strip_prefix(folder)
            .expect("it is below")
            .with_extension("");
        let family = path
            .iter()
            .next()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let text = read(&file);
        for line in text.lines() {
            let item = ["pub struct ", "pub enum ", "pub type "]
                .iter()
                .find_map(|keyword| line.strip_prefix(keyword));
            if let Some(item) = item {
                let end = item.find(|c: char| !c.is_alphanumeric() && c != '_');
                let name = item.get(..end.unwrap_or(item.len())).unwrap_or(item);
                homes.insert(name.to_owned(), family.clone());
            }
        }
        named.entry(family).or_default().extend(imported(&text));
    }
    (homes, named)
}

/// The models that a file names by import or by path.
fn imported(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (_, rest) in text
        .match_indices("crate::models::")
        .map(|(at, path)| text.split_at(at + path.len()))
    {
        let list = match rest.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or_default(),
            None => rest
                .split(|c: char| !c.is_alphanumeric() && c != '_')
                .next()
                .unwrap_or_default(),
        };
        found.extend(list.split(',').map(|name| name.trim().to_owned()));
    }
    found
}

fn rust_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    let mut todo = vec![folder.to_owned()];
    while let Some(next) = todo.pop() {
        for entry in fs::read_dir(&next).expect("a readable folder") {
            let path = entry.expect("a readable entry").path();
            match path.is_dir() {
                true => todo.push(path),
                false => found.push(path),
            }
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// P5: what reads replies that are sequences, or tells keys by expressions, comes with an API that has such, and not with others.
#[test]
fn parts_of_the_runtime_come_where_they_are_used() {
    let files = |fixture: &str| {
        let path = workspace().join("tests/fixtures").join(fixture);
        let input = generator::Input {
            sources: vec![generator::Source::new(fixture, read(&path))],
            ..generator::Input::default()
        };
        let output = generator::generate(&input).unwrap_or_else(|report| panic!("{report}"));
        output.files
    };
    for (fixture, used) in [
        ("reply_events.yaml", Some("streams")),
        ("reply_lines.yaml", Some("streams")),
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
