//! The dependencies of the runtime's parts. In: the runtime's manifest, and the parts that a crate carries. Out: its
//! features and dependencies, without those of other parts.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde::Deserialize;

use super::data::Dependencies;
use crate::runtime::{self, Source, WASM};

/// The parts of the runtime's manifest that crates need.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub(super) struct Needs {
    pub(super) features: Features,
    pub(super) dependencies: Dependencies,
    target: IndexMap<String, Target>,
    dev_dependencies: Dependencies,
}

/// The condition of the dependencies for browsers.
const BROWSERS: &str = "cfg(all(target_family = \"wasm\", target_os = \"unknown\"))";

/// Features, with the entries that each enables.
type Features = IndexMap<String, Vec<String>>;

#[derive(Debug, Default, Deserialize)]
struct Target {
    dependencies: Dependencies,
}

impl Needs {
    /// The requirements of all parts together.
    pub(super) fn all() -> Self {
        toml::from_str(runtime::MANIFEST).unwrap_or_default()
    }

    /// The requirements of some files of the runtime, and of other files that use these crates.
    pub(super) fn of(sources: &[&'static Source], crates: &BTreeSet<&str>) -> Self {
        let mut roots = crates.clone();
        roots.extend(sources.iter().flat_map(|source| source.roots).copied());
        let parts: BTreeSet<&str> = sources
            .iter()
            .filter_map(|source| source.path.split('/').next())
            .collect();
        let mut needs = Self::all();
        let is_used = |name: &str| roots.contains(name.replace('-', "_").as_str());
        let targets = needs.target.values_mut();
        let targets = targets.map(|target| &mut target.dependencies);
        for dependencies in targets.chain([&mut needs.dependencies]) {
            dependencies.retain(|name, _| is_used(name));
        }
        // A feature that only enables a part needs nothing else.
        let is_part = |name: &str| parts.contains(name);
        needs.features = used(&needs.features, &is_used, &is_part);
        needs
    }

    /// The requirements without some features and other parts.
    pub(super) fn without(mut self, names: &BTreeSet<String>) -> Self {
        if names.is_empty() {
            return self;
        }
        if names.contains(WASM) {
            self.target.retain(|condition, _| condition != BROWSERS);
        }
        self.features.retain(|name, _| !names.contains(name));
        let enabled: BTreeSet<&str> = self
            .features
            .values()
            .flatten()
            .filter_map(|entry| entry.strip_prefix("dep:"))
            .collect();
        let enabled: BTreeSet<String> = enabled.into_iter().map(str::to_owned).collect();
        let targets = self.target.values_mut();
        let targets = targets.map(|target| &mut target.dependencies);
        let mut kept = BTreeSet::new();
        for dependencies in targets.chain([&mut self.dependencies]) {
            dependencies.retain(|name, asked| !asked.optional || enabled.contains(name));
            kept.extend(dependencies.keys().cloned());
        }
        for entries in self.features.values_mut() {
            entries.retain(|entry| match entry.split_once('/') {
                Some((name, _)) => kept.contains(name.trim_end_matches('?')),
                None => !names.contains(entry),
            });
        }
        self
    }

    /// The dependencies that only some targets have, by condition.
    pub(super) fn targets(self) -> IndexMap<String, Dependencies> {
        let targets = self.target.into_iter();
        let targets = targets.map(|(condition, target)| (condition, target.dependencies));
        targets.filter(|(_, needed)| !needed.is_empty()).collect()
    }

    /// The version of a crate that the runtime is tested with.
    pub(super) fn version(&self, name: &str) -> Option<&str> {
        let tested = self.dev_dependencies.get(name);
        let found = tested.or_else(|| self.dependencies.get(name))?;
        found.version.as_deref()
    }
}

/// The features, without entries and features that enable nothing that is used.
fn used(
    all: &Features,
    is_used: &impl Fn(&str) -> bool,
    is_part: &impl Fn(&str) -> bool,
) -> Features {
    let entries = all.iter();
    let entries = entries.map(|(name, enables)| {
        let enables = enables
            .iter()
            .filter(|entry| is_part(entry) || turns_on(all, entry, is_used));
        (name.clone(), enables.cloned().collect::<Vec<_>>())
    });
    let mut found: Features = entries
        .filter(|(name, enables)| !enables.is_empty() || all[name].is_empty() && is_part(name))
        .collect();
    // A feature that is for another one is nothing without it.
    loop {
        let lost = |entry: &String| all.contains_key(entry) && !found.contains_key(entry);
        let mut names = found.keys().filter(|name| *name != "default");
        match names.find(|name| all[*name].iter().any(lost)).cloned() {
            Some(name) => found.shift_remove(&name),
            None => return found,
        };
    }
}

/// Whether an entry of a feature enables something that is used.
fn turns_on(all: &Features, entry: &str, is_used: &impl Fn(&str) -> bool) -> bool {
    if let Some(name) = entry.strip_prefix("dep:") {
        return is_used(name);
    }
    if let Some((name, _)) = entry.split_once('/') {
        return is_used(name.trim_end_matches('?'));
    }
    // The entry is another feature.
    let enables = all.get(entry);
    enables.is_some_and(|all_of_it| all_of_it.iter().any(|entry| turns_on(all, entry, is_used)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::carried::{Carried, Named, carried};

    /// A2: a crate depends on the crates that its parts name, and a feature that enables nothing is omitted.
    #[test]
    fn a2_dependencies_are_those_of_the_parts() {
        let all = Needs::all();
        let carried = carried(&Named::default());
        let bare = Needs::of(&carried.sources().collect::<Vec<_>>(), &BTreeSet::new());
        for name in ["bytes", "http", "serde", "tracing"] {
            assert!(bare.dependencies.contains_key(name), "{name}");
        }
        for name in ["base64", "chrono", "hmac-sha256", "uuid"] {
            assert!(all.dependencies.contains_key(name), "{name}");
            assert!(!bare.dependencies.contains_key(name), "{name}");
        }
        for name in ["axum", "tower", "webhooks"] {
            assert!(all.features.contains_key(name), "{name}");
            assert!(!bare.features.contains_key(name), "{name}");
        }
        assert_eq!(bare.features["default"], ["hyper", "rustls"]);
        assert_eq!(bare.features["native-tls"], all.features["native-tls"]);
        assert_eq!(bare.targets().len(), 2);
        // Every dependency is used by some part, so all parts together have all dependencies.
        let every: Vec<_> = Carried::all().sources().collect();
        let used = Needs::of(&every, &BTreeSet::new());
        assert_eq!(used.dependencies, all.dependencies);
        assert_eq!(used.features, all.features);
        assert_eq!(
            all.version("serde_json").map(|it| it.starts_with('1')),
            Some(true)
        );
    }
}
