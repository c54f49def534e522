//! The dependencies of a crate that contains the code as a module: those of the generated manifest, with the features
//! decided.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use crate::report::closest;

/// A dependency that the crate needs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dependency {
    /// The package.
    pub name: String,
    /// The target that needs it, as in `[target.'cfg(…)'.dependencies]`; `None` for all targets.
    pub target: Option<String>,
    /// The version requirement.
    pub version: String,
    /// Whether its default features are enabled.
    pub default_features: bool,
    /// The features that must be enabled.
    pub features: BTreeSet<String>,
}

impl Dependency {
    /// The command that adds the dependency to a manifest.
    #[must_use]
    pub fn cargo_add(&self) -> String {
        let mut line = format!("cargo add {}@{}", self.name, self.version);
        if !self.default_features {
            line.push_str(" --no-default-features");
        }
        if !self.features.is_empty() {
            let features: Vec<_> = self.features.iter().map(String::as_str).collect();
            line.push_str(&format!(" --features {}", features.join(",")));
        }
        if let Some(target) = &self.target {
            line.push_str(&format!(" --target '{target}'"));
        }
        line
    }
}

/// The enabled features, and their dependencies.
pub(super) struct Needs {
    pub(super) features: BTreeSet<String>,
    pub(super) dependencies: Vec<Dependency>,
}

/// Reads a generated manifest.
pub(super) fn needs(manifest: &str, chosen: Option<&[String]>) -> Result<Needs, String> {
    let manifest: Table = manifest
        .parse()
        .map_err(|error| format!("Cargo.toml: {error}"))?;
    let table = manifest.get("features").and_then(Value::as_table);
    let known = |name: &str| table.is_some_and(|table| table.contains_key(name));
    let mut todo = match chosen {
        Some(names) => names.to_vec(),
        None => Vec::from(["default".to_owned()]),
    };
    if let Some(name) = todo.iter().find(|name| *name != "default" && !known(name)) {
        let names = table.into_iter().flat_map(|table| table.keys().cloned());
        let names = names.filter(|name| name != "default").collect();
        let known: BTreeSet<String> = names;
        let close = closest(name, known.iter().map(String::as_str));
        return Err(match close {
            Some(close) => format!("there is no feature `{name}`; did you mean `{close}`?"),
            None => format!(
                "there is no feature `{name}`; there are {}",
                super::listed(&known)
            ),
        });
    }
    let mut features = BTreeSet::new();
    let mut optional = BTreeSet::new();
    let mut of_others: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    while let Some(name) = todo.pop() {
        if !features.insert(name.clone()) {
            continue;
        }
        let enabled = table
            .and_then(|table| table.get(&name))
            .and_then(Value::as_array);
        for word in enabled.into_iter().flatten().filter_map(Value::as_str) {
            match (word.strip_prefix("dep:"), word.split_once('/')) {
                (Some(package), _) => _ = optional.insert(package.to_owned()),
                (None, Some((package, feature))) => {
                    let is_weak = package.ends_with('?');
                    let package = package.trim_end_matches('?').to_owned();
                    if !is_weak {
                        optional.insert(package.clone());
                    }
                    of_others
                        .entry(package)
                        .or_default()
                        .insert(feature.to_owned());
                }
                (None, None) => todo.push(word.to_owned()),
            }
        }
    }
    features.remove("default");
    let mut dependencies = Vec::new();
    let mut add = |target: Option<&str>, table: &Table| {
        for (name, value) in table
            .get("dependencies")
            .and_then(Value::as_table)
            .into_iter()
            .flatten()
        {
            let is_optional = value.get("optional").and_then(Value::as_bool) == Some(true);
            if is_optional && !optional.contains(name) {
                continue;
            }
            let listed = value.get("features").and_then(Value::as_array);
            let listed = listed.into_iter().flatten().filter_map(Value::as_str);
            let mut features: BTreeSet<String> = listed.map(str::to_owned).collect();
            features.extend(of_others.get(name).into_iter().flatten().cloned());
            let version = value.as_str().or_else(|| value.get("version")?.as_str());
            dependencies.push(Dependency {
                name: name.clone(),
                target: target.map(str::to_owned),
                version: version.unwrap_or("*").to_owned(),
                default_features: value.get("default-features").and_then(Value::as_bool)
                    != Some(false),
                features,
            });
        }
    };
    add(None, &manifest);
    for (target, table) in manifest
        .get("target")
        .and_then(Value::as_table)
        .into_iter()
        .flatten()
    {
        if let Some(table) = table.as_table() {
            add(Some(target), table);
        }
    }
    dependencies.sort();
    Ok(Needs {
        features,
        dependencies,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// G1: the dependencies of the enabled features, and no others.
    #[test]
    fn names_what_is_needed() {
        let manifest = r#"
[features]
default = ["web"]
web = ["dep:http", "http?/std", "json/fast"]
extra = ["dep:big"]
[dependencies]
big = { version = "3", optional = true }
http = { version = "1.5", optional = true, default-features = false }
json = "2"
[target.'cfg(unix)'.dependencies]
nix = { version = "0.31", optional = true }
"#;
        let lines = |chosen: Option<&[String]>| -> Vec<String> {
            let needs = needs(manifest, chosen).expect("the manifest is right");
            needs
                .dependencies
                .iter()
                .map(Dependency::cargo_add)
                .collect()
        };
        assert_eq!(
            lines(None),
            [
                "cargo add http@1.5 --no-default-features --features std",
                "cargo add json@2 --features fast"
            ]
        );
        assert_eq!(lines(Some(&[])), ["cargo add json@2"]);
        assert!(needs(manifest, Some(&["none".to_owned()])).is_err());
    }
}
