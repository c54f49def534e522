//! `[package] features`: the features of the runtime that a crate has.

use std::collections::BTreeSet;

use super::{Config, Package};
use crate::report::{Report, closest};
use crate::runtime::{self, OAUTH2, WASM};

/// Parts of a crate that are listed like features, but are not features of cargo.
const OTHERS: [&str; 2] = [OAUTH2, WASM];

impl Package {
    /// The features and other parts that the crate does not have.
    pub(in crate::plan) fn left_out(&self) -> BTreeSet<String> {
        let Some(listed) = &self.features else {
            return BTreeSet::new();
        };
        let known = runtime::features();
        let mut kept = BTreeSet::new();
        let mut todo: Vec<&str> = listed.iter().map(String::as_str).collect();
        while let Some(name) = todo.pop() {
            if kept.insert(name) {
                let enabled = known.get(name).into_iter().flatten();
                todo.extend(
                    enabled
                        .filter_map(|it| known.get_key_value(it))
                        .map(|(it, _)| it.as_str()),
                );
            }
        }
        let all = known.keys().map(String::as_str).chain(OTHERS);
        let all = all.filter(|name| *name != "default" && !kept.contains(name));
        all.map(str::to_owned).collect()
    }
}

impl Config {
    /// Reports features that do not exist, and modules that need others.
    pub(super) fn features(&self, report: &mut Report) {
        let known = runtime::features();
        let names = || {
            known
                .keys()
                .map(String::as_str)
                .chain(OTHERS)
                .filter(|it| *it != "default")
        };
        let keys = ["package", "features"];
        for name in self.package.features.iter().flatten() {
            if !names().any(|known| known == name) {
                let help = match closest(name, names()) {
                    Some(close) => format!("did you mean `{close}`?"),
                    None => format!(
                        "Known features: {}.",
                        names().collect::<Vec<_>>().join(", ")
                    ),
                };
                let what = format!("the runtime has no feature `{name}`");
                report.push(self.problem(&keys, Some(name), what, help));
            }
        }
        let left_out = self.package.left_out();
        for module in &self.package.modules {
            for name in module.enables.iter().filter(|it| left_out.contains(*it)) {
                let what = format!("the module `{}` needs the feature `{name}`", module.name);
                let help = "Add it to `features`.";
                report.push(self.problem(&keys, None, what, help));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(features: &[&str]) -> Package {
        Package {
            features: Some(features.iter().map(|it| (*it).to_owned()).collect()),
            ..Package::default()
        }
    }

    /// G1: a crate has the listed features and those that they enable.
    #[test]
    fn g1_features_bring_what_they_enable() {
        assert!(Package::default().left_out().is_empty());
        let out = package(&["mock-server", "rustls"]).left_out();
        for name in ["blocking", "reqwest", "serde", "tracing", OAUTH2, WASM] {
            assert!(out.contains(name), "{name}");
        }
        for name in ["default", "hyper", "mock", "mock-server", "rustls", "tokio"] {
            assert!(!out.contains(name), "{name}");
        }
    }

    /// A1: a feature that does not exist is an error, and one that a module needs, too.
    #[test]
    fn a1_features_are_checked() {
        let text = "[package]\nfeatures = [\"rustsl\", \"mock\"]\n[[package.modules]]\nname = \"a\"\nfeature = \"a\"\nenables = [\"hyper\"]\n";
        let faults = Config::parse("codegen.toml", text).expect_err("two faults");
        let text = faults.to_string();
        assert_eq!(faults.len(), 2, "{text}");
        assert!(text.contains("did you mean `rustls`?"), "{text}");
        assert!(
            text.contains("the module `a` needs the feature `hyper`"),
            "{text}"
        );
    }
}
