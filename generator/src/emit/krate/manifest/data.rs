//! A manifest as data.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use crate::sdk::{Requirement, Setting};

/// A manifest.
#[derive(Debug, Default)]
pub(super) struct Manifest {
    /// `[package]`
    pub(super) package: Vec<(&'static str, Setting)>,
    /// `[package.metadata.docs.rs]`: whether the docs have all features.
    pub(super) all_documented: bool,
    /// The name in `[lib]`, if it is not that of the package.
    pub(super) library: Option<&'static str>,
    /// `[features]`
    pub(super) features: Vec<Feature>,
    /// `[dependencies]`
    pub(super) dependencies: Dependencies,
    /// `[target.….dependencies]`, by the condition.
    pub(super) targets: IndexMap<String, Dependencies>,
    /// `[dev-dependencies]`
    pub(super) dev_dependencies: Dependencies,
    /// `[[example]]`: the names, with the features that each needs.
    pub(super) examples: Vec<(String, Vec<String>)>,
    /// `[[bench]]`: the names of benchmarks that have their own `main`.
    pub(super) benches: Vec<String>,
    /// `[lints.rust]`
    pub(super) lints: &'static [Lint],
    /// `[lints.clippy]`
    pub(super) clippy: &'static [Lint],
}

/// Dependencies, by name.
pub(super) type Dependencies = BTreeMap<String, Requirement>;

/// A feature.
#[derive(Debug)]
pub(super) struct Feature {
    /// The comment above it.
    pub(super) comment: Option<&'static str>,
    pub(super) name: String,
    /// The features and dependencies that it enables.
    pub(super) enables: Vec<String>,
}

/// The level of a lint.
#[derive(Debug)]
pub(super) struct Lint {
    /// The comment above it.
    pub(super) comment: Option<&'static str>,
    pub(super) name: &'static str,
    pub(super) level: &'static str,
}
