//! `[package]`: the settings of the crate's manifest, and the checks of what a manifest cannot contain.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Config;
use crate::report::Report;
use crate::sdk::Requirement;

/// The manifest.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Package {
    /// The crate's name.
    pub name: Option<String>,
    /// The crate's version.
    pub version: Option<String>,
    /// A description of one line.
    pub description: Option<String>,
    /// Its licence, as an SPDX expression.
    pub license: Option<String>,
    /// Its authors.
    pub authors: Vec<String>,
    /// Where its sources are kept.
    pub repository: Option<String>,
    /// Its home page.
    pub homepage: Option<String>,
    /// Where its documentation is.
    pub documentation: Option<String>,
    /// The keywords by which registries find it.
    pub keywords: Vec<String>,
    /// Its categories in the registry.
    pub categories: Vec<String>,
    /// The files that belong to the package; all if this is empty.
    pub include: Vec<String>,
    /// Where it may be published; anywhere if this is absent.
    pub publish: Option<Publish>,
    /// The edition of Rust.
    pub edition: Option<String>,
    /// The oldest version of Rust that it supports.
    #[serde(rename = "rust-version")]
    pub rust_version: Option<String>,
    /// Dependencies of its examples: the text after `name =` in the manifest.
    pub dev_dependencies: BTreeMap<String, String>,
    /// The features that examples need, by example.
    pub examples: BTreeMap<String, Vec<String>>,
    /// The features that the crate has; all if this is absent.
    pub features: Option<Vec<String>>,
    /// Whether each service has a feature, all on by default. If this is absent, new crates with many operations have them.
    pub service_features: Option<bool>,
    /// Benchmarks that are carried over unchanged, each with a `main` of its own.
    pub benches: Vec<String>,
    /// Public modules that are carried over unchanged.
    pub modules: Vec<Module>,
}

/// Where a crate may be published.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Publish {
    /// Anywhere, or nowhere.
    Anywhere(bool),
    /// To these registries.
    To(Vec<String>),
}

/// A public module that is carried over unchanged, from `src` of the files that the crate carries.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Module {
    /// Its name.
    pub name: String,
    /// The feature that turns the module on; without a feature, it is always compiled.
    pub feature: Option<String>,
    /// The items that the feature enables, as in a manifest.
    #[serde(default)]
    pub enables: Vec<String>,
    /// The crates that it needs: the text after `name =` in the manifest. Those of a module with a feature are optional.
    #[serde(default)]
    pub dependencies: BTreeMap<String, String>,
    /// The targets on which it needs them, as in a manifest: `cfg(unix)`; all if this is absent.
    pub target: Option<String>,
}

/// The editions in which the generated code compiles.
const EDITIONS: &[&str] = &["2024"];

/// The oldest version of Rust that compiles the generated code: `1.88`.
const OLDEST_RUST: (u64, u64) = (1, 88);

/// The most keywords, and the most categories, that a crate of crates.io can have.
const MOST_KEYWORDS: usize = 5;

/// Reads the text after the name of a dependency in a manifest: a version or an inline table.
pub(in crate::plan) fn requirement(text: &str) -> Option<Requirement> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Line {
        requirement: Requirement,
    }
    let line: Line = toml::from_str(&format!("requirement = {text}")).ok()?;
    // Further lines would be other entries of the manifest.
    (!text.contains('\n')).then_some(line.requirement)
}

impl Config {
    /// The dependencies of examples, benchmarks and tests.
    pub(in crate::plan) fn dev_dependencies(&self) -> BTreeMap<String, Requirement> {
        let texts = self.package.dev_dependencies.iter();
        texts
            .filter_map(|(name, text)| Some((name.clone(), requirement(text)?)))
            .collect()
    }

    /// Reports values of `[package]` that a manifest cannot have.
    pub(super) fn package_values(&self, report: &mut Report) {
        let package = &self.package;
        for (index, module) in package.modules.iter().enumerate() {
            let name = &module.name;
            let is_name = name.starts_with(|c: char| c.is_ascii_lowercase())
                && name
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
            if !is_name {
                let what = format!("`{name}` is not the name of a module (entry {index})");
                let help = "Use the name of its file: lowercase letters, digits and `_`.";
                report.push(self.problem(&["package", "modules"], None, what, help));
            }
        }
        if let Some((what, help)) = package.name.as_deref().and_then(crate_name_fault) {
            report.push(self.problem(&["package", "name"], None, what, help));
        }
        let version = package.version.as_ref();
        if let Some(version) = version.filter(|version| !is_version(version)) {
            let what = format!("`{version}` is not a version");
            let help = "Write three numbers: `1.0.0`.";
            report.push(self.problem(&["package", "version"], None, what, help));
        }
        let edition = package.edition.as_deref();
        if let Some(edition) = edition.filter(|edition| !EDITIONS.contains(edition)) {
            let what = format!("the generated code does not compile with edition `{edition}`");
            let help = format!("Write one of: {}.", EDITIONS.join(", "));
            report.push(self.problem(&["package", "edition"], None, what, help));
        }
        let rust = package.rust_version.as_deref();
        if let Some(rust) = rust.filter(|rust| rust_version(rust) < Some(OLDEST_RUST)) {
            let what = format!("the crate does not compile with Rust `{rust}`");
            let (major, minor) = OLDEST_RUST;
            let help = format!("Write `{major}.{minor}` or a later version.");
            report.push(self.problem(&["package", "rust-version"], None, what, help));
        }
        let is_keyword = |word: &&String| {
            let is_part = |c: char| c.is_ascii_alphanumeric() || "-_+".contains(c);
            word.len() <= 20
                && word.starts_with(|c: char| c.is_ascii_alphanumeric())
                && word.chars().all(is_part)
        };
        for (at, word) in package.keywords.iter().enumerate() {
            if at >= MOST_KEYWORDS || !is_keyword(&word) {
                let what = match at >= MOST_KEYWORDS {
                    true => format!("`{word}` is the sixth keyword or a later one"),
                    false => format!("`{word}` is not a keyword"),
                };
                let help =
                    "crates.io allows five keywords of up to 20 letters, digits, `-` and `_`.";
                report.push(self.problem(&["package", "keywords"], Some(word), what, help));
            }
        }
        if package.categories.len() > MOST_KEYWORDS {
            let what = format!("the crate has {} categories", package.categories.len());
            let help = "crates.io allows five.";
            report.push(self.problem(&["package", "categories"], None, what, help));
        }
        for (name, text) in &package.dev_dependencies {
            let keys = ["package", "dev_dependencies", name.as_str()];
            self.dependency(&keys, name, text, report);
        }
        for (index, module) in package.modules.iter().enumerate() {
            let index = index.to_string();
            for (name, text) in &module.dependencies {
                let keys = ["package", "modules", &index, "dependencies", name.as_str()];
                self.dependency(&keys, name, text, report);
            }
        }
    }

    /// Reports a dependency that a manifest cannot have.
    fn dependency(&self, keys: &[&str], name: &str, text: &str, report: &mut Report) {
        if !is_plain_name(name) {
            let what = format!("`{name}` is not a valid crate name");
            let help = "Use letters, digits, `-` and `_`.";
            report.push(self.problem(keys, None, what, help));
        }
        if requirement(text).is_none() {
            let what = format!("`{text}` is not a dependency as in a manifest");
            let help =
                "Write it as in a manifest: `'\"1\"'`, or `'{ version = \"1\", features = [] }'`.";
            report.push(self.problem(keys, None, what, help));
        }
    }
}

/// Names that cargo or the compiler reserves.
const TAKEN: &[&str] = &[
    "alloc",
    "build",
    "core",
    "deps",
    "examples",
    "incremental",
    "proc-macro",
    "proc_macro",
    "std",
    "test",
];

/// Device names on Windows, which are not allowed as file names.
const DEVICES: &[&str] = &[
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// The most bytes that the name of a crate may have: the names of build products are longer, and a file's name has
/// at most 255.
const LONGEST_NAME: usize = 200;

/// Returns why a crate cannot have this name, with a suggestion, or `None` if it can.
#[must_use]
pub fn crate_name_fault(name: &str) -> Option<(String, String)> {
    let letters = "Use letters, digits, `-` and `_`, starting with a letter.".to_owned();
    if name.is_empty() {
        return Some(("the name of the crate is empty".to_owned(), letters));
    }
    if name.len() > LONGEST_NAME {
        let what = format!("the name of the crate is too long ({} bytes)", name.len());
        return Some((what, format!("Use at most {LONGEST_NAME}.")));
    }
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || !is_plain_name(name) {
        let what = format!("`{name}` is not a valid crate name");
        let words = heck::ToKebabCase::to_kebab_case(deunicode::deunicode(name).as_str());
        let words: String = words
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
            .collect();
        let close = words.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
        let help = match crate_name_fault(close) {
            None => format!("{letters} For example: `{close}`."),
            Some(_) => letters,
        };
        return Some((what, help));
    }
    let lower = name.to_ascii_lowercase();
    let module = lower.replace('-', "_");
    let why = if syn::parse_str::<syn::Ident>(&module).is_err() {
        "is a Rust keyword"
    } else if TAKEN.contains(&lower.as_str()) {
        "is reserved by cargo or the compiler"
    } else if DEVICES.contains(&lower.as_str()) {
        "is a device name on Windows"
    } else {
        return None;
    };
    Some((
        format!("a crate cannot be named `{name}`: that {why}"),
        format!("Add a word: `{name}-client`."),
    ))
}

fn is_plain_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// Returns the first two numbers of a version of Rust: `1.88`, or `1.88.0`.
fn rust_version(text: &str) -> Option<(u64, u64)> {
    let numbers: Option<Vec<u64>> = text.split('.').map(|part| part.parse().ok()).collect();
    match numbers?.as_slice() {
        [major, minor] | [major, minor, _] => Some((*major, *minor)),
        _ => None,
    }
}

/// Whether a text reads as a version: three numbers, then an optional suffix.
fn is_version(text: &str) -> bool {
    let (numbers, more) = text
        .find(['-', '+'])
        .map_or((text, ""), |at| text.split_at(at));
    let parts: Vec<&str> = numbers.split('.').collect();
    let is_number = |part: &&str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_digit())
            && (part.len() == 1 || !part.starts_with('0'))
            && part.parse::<u64>().is_ok()
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || "-+.".contains(c);
    parts.len() == 3
        && parts.iter().all(is_number)
        && more.chars().all(plain)
        && more.len() != 1
        && !more.ends_with('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A1: a name that cargo, the compiler or a file system refuses is refused before anything is written.
    #[test]
    fn crate_names_are_checked() {
        for name in ["pets", "pet-store_2", "A", "contract", "Test-client"] {
            assert_eq!(crate_name_fault(name), None, "{name}");
        }
        let long = "a".repeat(201);
        for name in [
            "",
            "-",
            "_",
            "1a",
            "../evil",
            "a/b",
            "My Client!",
            "pétunia",
            "a.b",
            "self",
            "fn",
            "async",
            "Self",
            "test",
            "std",
            "con",
            "NUL",
            "com1",
            "build",
            &long,
        ] {
            assert!(crate_name_fault(name).is_some(), "{name}");
        }
        let (_, help) = crate_name_fault("My Client!").expect("spaces are no letters");
        assert!(help.contains("For example: `my-client`"), "{help}");
    }

    /// A2: a value that a manifest cannot have is an error of the configuration, with its place.
    #[test]
    fn values_are_checked() {
        let text = "[package]\nedition = \"2015\"\nrust-version = \"1.60\"\nversion = \"1\"\n\
                    [package.dev_dependencies]\ntokio = \"1\\n[dependencies]\"\n";
        let faults = Config::parse("codegen.toml", text).expect_err("four faults");
        assert_eq!(faults.len(), 4, "{faults}");
    }
}
