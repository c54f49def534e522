//! The manifest of a crate, as far as the builds of callers depend on it. In: the manifests of two crates. Out: the features
//! that are gone or enable less, and the crates with public types of which the crate needs another version.

use std::collections::{BTreeMap, BTreeSet};

use super::super::package::compatible;
use super::super::{Change, Kind, bare};

/// A manifest.
#[derive(Debug, Default)]
pub(super) struct Manifest {
    /// What each feature enables.
    features: BTreeMap<String, Vec<String>>,
    /// The required versions of other crates, by the name by which code refers to them.
    versions: BTreeMap<String, String>,
}

impl Manifest {
    /// Reads the manifest of a crate, if it has one.
    ///
    /// # Errors
    /// It is not TOML.
    pub(super) fn of(files: &BTreeMap<String, String>) -> Result<Self, String> {
        let text = files.get("Cargo.toml").map_or("", String::as_str);
        let table: toml::Table =
            toml::from_str(text).map_err(|error| format!("Cargo.toml: {error}"))?;
        let mut manifest = Self::default();
        let features = table.get("features").and_then(toml::Value::as_table);
        for (name, enables) in features.into_iter().flatten() {
            let enables = enables.as_array().into_iter().flatten();
            let enables = enables.filter_map(|entry| Some(entry.as_str()?.to_owned()));
            manifest.features.insert(name.clone(), enables.collect());
        }
        manifest.dependencies(&table);
        let targets = table.get("target").and_then(toml::Value::as_table);
        let targets = targets.into_iter().flat_map(toml::Table::values);
        for target in targets.filter_map(toml::Value::as_table) {
            manifest.dependencies(target);
        }
        Ok(manifest)
    }

    fn dependencies(&mut self, table: &toml::Table) {
        let all = table.get("dependencies").and_then(toml::Value::as_table);
        for (name, needed) in all.into_iter().flatten() {
            let version = needed.get("version").unwrap_or(needed);
            if let Some(version) = version.as_str() {
                let version = version.to_owned();
                self.versions.insert(name.replace('-', "_"), version);
            }
            let of_it = format!("dep:{name}");
            let is_optional = needed.get("optional") == Some(&toml::Value::Boolean(true));
            // An optional dependency that no feature names so has a feature of its own.
            if is_optional && !self.features.values().flatten().any(|it| *it == of_it) {
                self.features.entry(name.clone()).or_default();
            }
        }
    }

    /// The features that a feature enables, directly or indirectly.
    fn enabled<'m>(&'m self, feature: &'m str) -> BTreeSet<&'m str> {
        let mut found = BTreeSet::new();
        let mut todo = vec![feature];
        while let Some(name) = todo.pop() {
            for entry in self.features.get(name).into_iter().flatten() {
                if self.features.contains_key(entry) && found.insert(entry.as_str()) {
                    todo.push(entry);
                }
            }
        }
        found
    }
}

/// The changes of the features, and of those crates whose types are public.
pub(super) fn changes(old: &Manifest, new: &Manifest, public: &BTreeSet<&str>) -> Vec<Change> {
    let feature = |name: &str| bare(format!("feature {name:?}"));
    let listed = |names: &BTreeSet<&str>| {
        let names: Vec<&str> = names.iter().copied().collect();
        Some(match names.as_slice() {
            [] => "enables no other feature".to_owned(),
            names => format!("enables {}", names.join(", ")),
        })
    };
    let mut found = Vec::new();
    for name in old.features.keys().map(String::as_str) {
        if !new.features.contains_key(name) {
            found.push(Change {
                kind: Kind::Removed,
                is_breaking: true,
                ..feature(name)
            });
            continue;
        }
        let (before, after) = (old.enabled(name), new.enabled(name));
        // That a feature is gone is told once.
        let mut lost = before.difference(&after);
        if lost.any(|lost| new.features.contains_key(*lost)) {
            found.push(Change {
                is_breaking: true,
                before: listed(&before),
                after: listed(&after),
                ..feature(name)
            });
        }
    }
    for name in new.features.keys() {
        if !old.features.contains_key(name) {
            found.push(Change {
                kind: Kind::Added,
                ..feature(name)
            });
        }
    }
    for name in public {
        let (Some(before), Some(after)) = (old.versions.get(*name), new.versions.get(*name)) else {
            continue;
        };
        if compatible(before) != compatible(after) {
            found.push(Change {
                is_breaking: true,
                before: Some(before.clone()),
                after: Some(after.clone()),
                ..bare(format!("dependency `{name}`"))
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::changes::{Changes, WrittenCrate};

    fn changes(old: &str, new: &str) -> Vec<(String, bool)> {
        let written = |manifest: &str| WrittenCrate {
            files: [
                ("src/lib.rs", "pub use http; pub use bytes::Bytes;"),
                ("Cargo.toml", manifest),
            ]
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .into(),
            ..WrittenCrate::default()
        };
        let changes = Changes::between_written(&written(old), &written(new));
        let changes = changes.expect("both are crates").changes.into_iter();
        changes.map(|it| (it.item, it.is_breaking)).collect()
    }

    /// A6: builds that enable a feature need it, and what it enables.
    #[test]
    fn a6_features_count() {
        let old = "[features]\ndefault = [\"a\"]\na = [\"b\"]\nb = []\nc = [\"dep:x\"]\n";
        assert_eq!(changes(old, old), []);
        let gone = changes(old, &old.replace("c = [\"dep:x\"]", ""));
        assert_eq!(gone, [("feature \"c\"".to_owned(), true)]);
        let back = changes(&old.replace("c = [\"dep:x\"]", ""), old);
        assert_eq!(back, [("feature \"c\"".to_owned(), false)]);
        let less = changes(old, &old.replace("a = [\"b\"]", "a = []"));
        let lost = [
            ("feature \"a\"".to_owned(), true),
            ("feature \"default\"".to_owned(), true),
        ];
        assert_eq!(less, lost);
        // A feature that is gone is not told again by those that enabled it.
        let gone = changes(old, &old.replace("a = [\"b\"]\nb = []", "a = []"));
        assert_eq!(gone, [("feature \"b\"".to_owned(), true)]);
        let implicit = "[dependencies]\nx = { version = \"1\", optional = true }\n";
        assert_eq!(changes(implicit, ""), [("feature \"x\"".to_owned(), true)]);
    }

    /// A6: callers pass values of the crates that a crate re-exports.
    #[test]
    fn a6_public_dependencies_count() {
        let old = "[dependencies]\nhttp = \"1.5\"\nother = \"1\"\n[target.x.dependencies]\nbytes = { version = \"0.4\" }\n";
        assert_eq!(
            changes(old, &old.replace("1.5", "1.6").replace("0.4", "0.4.2")),
            []
        );
        assert_eq!(
            changes(old, &old.replace("other = \"1\"", "other = \"2\"")),
            []
        );
        let http = changes(old, &old.replace("1.5", "2"));
        assert_eq!(http, [("dependency `http`".to_owned(), true)]);
        let bytes = changes(old, &old.replace("0.4", "0.5"));
        assert_eq!(bytes, [("dependency `bytes`".to_owned(), true)]);
    }
}
