//! The crate as cargo sees it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

/// The manifest.
#[derive(Debug, Clone)]
pub struct Package {
    /// The crate's name.
    pub name: String,
    /// The crate's version.
    pub version: String,
    /// A description of one line.
    pub description: String,
    /// The API's title.
    pub title: String,
    /// The API's version.
    pub api_version: String,
    /// The crate's front page.
    pub docs: String,
    /// Whether the crate has a README, which is then its front page.
    pub has_readme: bool,
    /// Whether it is a module of another crate, which then has the front page.
    pub is_module: bool,
    /// Its licence, as an SPDX expression.
    pub license: Option<String>,
    /// Its authors.
    pub authors: Vec<String>,
    /// The URL of its repository.
    pub repository: Option<String>,
    /// The URL of its home page.
    pub homepage: Option<String>,
    /// The URL of its documentation.
    pub documentation: Option<String>,
    /// The keywords by which registries find it.
    pub keywords: Vec<String>,
    /// Its categories in the registry.
    pub categories: Vec<String>,
    /// The files of its package; all if this is empty.
    pub include: Vec<String>,
    /// The registries to which it may be published: all if absent, none if empty.
    pub publish: Option<Vec<String>>,
    /// The edition of Rust.
    pub edition: String,
    /// The oldest version of Rust that it supports.
    pub rust_version: String,
    /// Dependencies of its examples, benchmarks and tests.
    pub dev_dependencies: BTreeMap<String, Requirement>,
    /// The features that examples need, by example.
    pub examples: Vec<(String, Vec<String>)>,
    /// Benchmarks that are copied.
    pub benches: Vec<String>,
    /// Public modules that are copied.
    pub modules: Vec<Module>,
    /// The features of the runtime, and other parts of it, that the crate does not have.
    pub without: BTreeSet<String>,
}

/// A public module that is copied.
#[derive(Debug, Clone)]
pub struct Module {
    /// Its name.
    pub name: String,
    /// The feature that turns it on, and the features that this one enables.
    pub feature: Option<(String, Vec<String>)>,
    /// The crates that it needs; with a feature, they are optional.
    pub dependencies: BTreeMap<String, Requirement>,
    /// The targets on which it needs them; all if this is absent.
    pub target: Option<String>,
}

/// The requirement on another crate: the value after its name in a manifest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "Written")]
pub struct Requirement {
    /// The versions that satisfy it.
    pub version: Option<String>,
    /// The source of the crate and the other keys that cargo reads here: `path`, `git`, `package`, `workspace`.
    pub others: BTreeMap<String, Setting>,
    /// Whether a feature turns it on.
    pub optional: bool,
    /// Whether its default features are enabled.
    pub default_features: bool,
    /// The features that are enabled.
    pub features: Vec<String>,
}

/// The value of a key in a manifest.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Setting {
    /// A string.
    Text(String),
    /// `true` or `false`.
    Flag(bool),
    /// A list of strings.
    Texts(Vec<String>),
}

/// A requirement as it is written in a manifest: a version, or a table.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Version(String),
    Table(Table),
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Table {
    version: Option<String>,
    #[serde(default)]
    optional: bool,
    default_features: Option<bool>,
    #[serde(default)]
    features: Vec<String>,
    #[serde(flatten)]
    others: BTreeMap<String, Setting>,
}

impl From<Written> for Requirement {
    fn from(written: Written) -> Self {
        match written {
            Written::Version(version) => Self::version(version),
            Written::Table(table) => Self {
                version: table.version,
                others: table.others,
                optional: table.optional,
                default_features: table.default_features.unwrap_or(true),
                features: table.features,
            },
        }
    }
}

impl Requirement {
    /// A requirement on a version, with the default features.
    #[must_use]
    pub fn version(version: String) -> Self {
        Self {
            version: Some(version),
            default_features: true,
            ..Self::default()
        }
    }
}
