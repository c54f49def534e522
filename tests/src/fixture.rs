//! Fixtures: small documents of one construct each, in `tests/fixtures`.
//!
//! The first word of a fixture's name says which of the emitted files show the construct.

use std::path::{Path, PathBuf};

use generator::{Files, Input};

use crate::{config, files, source, workspace};

/// Which emitted files a fixture is about, by the first word of its name.
const SHOWN: &[(&str, &[&str])] = &[
    ("all", MODELS),
    ("body", SERVICES),
    ("constant", MODELS),
    ("docs", &["src/models/", "src/services/things.rs"]),
    ("enum", MODELS),
    ("error", &["src/error.rs", "src/services/things.rs"]),
    ("name", MODELS),
    ("null", MODELS),
    ("paging", &["src/models/", "src/services/things.rs"]),
    ("parameter", SERVICES),
    ("presence", MODELS),
    ("recursion", MODELS),
    ("ref", MODELS),
    ("reply", SERVICES),
    (
        "security",
        &["src/client.rs", "src/host.rs", "src/services/"],
    ),
    ("server", &["src/client.rs", "src/host.rs", "src/services/"]),
    ("service", &["src/services/"]),
    ("shape", MODELS),
    ("union", MODELS),
    // Both files of a family: the subject is what goes where.
    ("usage", MODELS),
    ("webhook", &["src/webhooks.rs"]),
];
const MODELS: &[&str] = &["src/models/"];
const SERVICES: &[&str] = &["src/services/"];

/// A small document of one construct.
#[derive(Debug, Clone)]
pub struct Fixture {
    /// The file's name without its extension.
    pub name: String,
    /// The document, and the configuration that stands beside it.
    pub input: Input,
}

/// All fixtures, by name.
///
/// # Errors
/// What could not be read.
pub fn all() -> Result<Vec<Fixture>, String> {
    files(&folder(), "yaml")?
        .iter()
        .map(|path| read(path))
        .collect()
}

/// One fixture.
///
/// # Errors
/// That it cannot be read.
pub fn named(name: &str) -> Result<Fixture, String> {
    read(&folder().join(format!("{name}.yaml")))
}

/// The folder of the fixtures.
#[must_use]
pub fn folder() -> PathBuf {
    workspace().join("tests/fixtures")
}

impl Fixture {
    /// The emitted files that show the construct, as one text.
    ///
    /// # Errors
    /// That the fixture's name begins with no known word.
    pub fn shown(&self, files: &Files) -> Result<String, String> {
        let word = self.name.split('_').next().unwrap_or_default();
        let (_, shown) = SHOWN
            .iter()
            .find(|(known, _)| *known == word)
            .ok_or_else(|| format!("`{}`: no fixtures are about `{word}`", self.name))?;
        let is_shown = |path: &str| {
            let is_asked = shown.iter().any(|start| path.starts_with(start));
            is_asked
                && !path.ends_with("/mod.rs")
                && (word == "usage" || !path.ends_with("/with_serde.rs"))
        };
        let mut text = String::new();
        for (path, content) in files.iter().filter(|(path, _)| is_shown(path)) {
            text.push_str(&format!("==> {path}\n\n{content}\n"));
        }
        Ok(text)
    }
}

fn read(path: &Path) -> Result<Fixture, String> {
    let beside = path.with_extension("toml");
    Ok(Fixture {
        name: path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
        input: Input {
            sources: vec![source(path)?],
            config: if beside.exists() {
                config(&beside)?
            } else {
                Default::default()
            },
            ..Input::default()
        },
    })
}
