//! The crate as cargo sees it: its name, features, carried modules, and the crates whose types it has. In: a plan. Out:
//! items.

use super::items::{Item, Items, Key, Module, Sort};
use crate::runtime::{self, OAUTH2, WASM};
use crate::sdk::Sdk;

/// Adds the features of services, of the runtime and of carried modules, and the modules.
pub(super) fn package(sdk: &Sdk, items: &mut Items<'_>) {
    let modules = &sdk.package.modules;
    let of_modules = modules.iter().filter_map(|module| module.feature.as_ref());
    let own = sdk.features.iter().flatten();
    let named = own.chain(of_modules.map(|(name, _)| name));
    let of_runtime = runtime::features().keys();
    let of_runtime = of_runtime.filter(|name| *name != "default" && has(sdk, name));
    for feature in named.chain(of_runtime) {
        let key = Key::of(Module::Package, format!("feature {feature:?}"));
        items.put(key, Item::new(Sort::Feature, ""));
    }
    if sdk.features.is_none() {
        let key = Key::of(Module::Package, "services without features");
        items.put(key, Item::new(Sort::Feature, ""));
    }
    let parts = [WASM, OAUTH2].into_iter();
    for part in parts.filter(|part| !sdk.package.without.contains(*part)) {
        let key = Key::of(Module::Package, format!("part {part:?}"));
        items.put(key, Item::new(Sort::Feature, ""));
    }
    for module in modules {
        let key = Key::of(Module::Package, format!("module `{}`", module.name));
        items.put(key, Item::new(Sort::Export, ""));
    }
    for (name, requirement) in sdk.foreign.iter().filter_map(|it| it.dependency.as_ref()) {
        let version = requirement.version.as_deref().unwrap_or_default();
        let key = Key::of(Module::Package, format!("dependency `{name}`"));
        // It is added and removed together with the types of fields, whose changes are in the report.
        let item = Item::new(Sort::Feature, compatible(version)).of(&key);
        items.put(key, item.wire(version));
    }
}

/// Whether the crate has a feature of the runtime: it is not left out, and neither is what it is for.
fn has(sdk: &Sdk, feature: &str) -> bool {
    let all = runtime::features();
    let Some(enables) = all.get(feature) else {
        return false;
    };
    // These are for instants and dates.
    let is_needed = match feature {
        "jiff" | "time" => ["Date", "Timestamp"]
            .iter()
            .any(|name| sdk.runtime.contains(name)),
        _ => true,
    };
    let of_part = |export: &crate::sdk::Export| export.module.split("::").next() == Some(feature);
    let is_there = runtime::part(feature).is_none() || sdk.exports.iter().any(of_part);
    let mut others = enables.iter().filter(|name| all.contains_key(*name));
    is_needed
        && is_there
        && !sdk.package.without.contains(feature)
        && others.all(|name| has(sdk, name))
}

/// The part of a version that all compatible versions have in common, or the whole text if it is no version.
pub(super) fn compatible(version: &str) -> String {
    let plain = version.trim().trim_start_matches(['^', '=', '~', ' ']);
    let numbers: Vec<&str> = plain.split('.').collect();
    let is_number = |text: &&str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    if !numbers.first().is_some_and(is_number) {
        return version.to_owned();
    }
    let zeros = numbers.iter().take_while(|number| **number == "0").count();
    let count = (zeros + 1).min(numbers.len());
    numbers[..count].join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// G7: versions are compatible as cargo says.
    #[test]
    fn g7_compatible_versions() {
        for (version, common) in [
            ("1", "1"),
            ("1.2.3", "1"),
            ("^2.1", "2"),
            ("0.4.45", "0.4"),
            ("0.0.3", "0.0.3"),
            ("0", "0"),
            (">=1, <3", ">=1, <3"),
        ] {
            assert_eq!(compatible(version), common, "{version}");
        }
    }
}
