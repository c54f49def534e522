//! Fixtures: small documents of one construct each, in `tests/fixtures`.
//!
//! The first word of a fixture's name is its group, which determines what its snapshots show.

use std::path::{Path, PathBuf};

use oasmith::{Files, Input};

use crate::{config, excerpt, files, source, workspace};

/// What the snapshots of a group of fixtures show.
struct Group {
    /// The first word of the fixtures' names.
    word: &'static str,
    /// The emitted files that show the construct, by the beginning of their paths.
    files: &'static [&'static str],
    /// Whether the construct affects the wire: only then there is a snapshot of the codec.
    has_codec: bool,
}

const GROUPS: &[Group] = &[
    group("all", MODELS).without_codec(),
    group("body", SERVICES),
    group("constant", MODELS),
    group("docs", MODELS_AND_SERVICES).without_codec(),
    group("enum", MODELS),
    group("error", &["src/error.rs", "src/services/"]),
    group("name", MODELS).without_codec(),
    group("newer", EVERYTHING),
    group("null", MODELS),
    group("paging", MODELS_AND_SERVICES),
    group("parameter", SERVICES),
    group("presence", MODELS),
    group("recursion", MODELS).without_codec(),
    group("ref", MODELS).without_codec(),
    group("response", SERVICES),
    group("security", CLIENT),
    group("server", CLIENT),
    group("service", SERVICES).without_codec(),
    group("shape", MODELS),
    group("swagger", EVERYTHING),
    group("trait", &["src/traits/"]).without_codec(),
    group("union", MODELS),
    group("usage", MODELS),
    group("webhook", &["src/webhooks.rs"]),
];
const MODELS: &[&str] = &["src/models/"];
const SERVICES: &[&str] = &["src/services/"];
const MODELS_AND_SERVICES: &[&str] = &["src/models/", "src/services/"];
const EVERYTHING: &[&str] = &[
    "src/models/",
    "src/services/",
    "src/client.rs",
    "src/host.rs",
];
const CLIENT: &[&str] = &["src/client.rs", "src/host.rs", "src/services/"];

const fn group(word: &'static str, files: &'static [&'static str]) -> Group {
    Group {
        word,
        files,
        has_codec: true,
    }
}

impl Group {
    const fn without_codec(mut self) -> Self {
        self.has_codec = false;
        self
    }
}

/// A small document of one construct.
#[derive(Debug, Clone)]
pub struct Fixture {
    /// The file's name without its extension.
    pub name: String,
    /// The document, and the configuration file next to it.
    pub input: Input,
}

/// All fixtures, sorted by name.
///
/// # Errors
/// If a file cannot be read.
pub fn all() -> Result<Vec<Fixture>, String> {
    files(&folder(), "yaml")?
        .iter()
        .map(|path| read(path))
        .collect()
}

/// The fixture of this name.
///
/// # Errors
/// If it cannot be read.
pub fn named(name: &str) -> Result<Fixture, String> {
    read(&folder().join(format!("{name}.yaml")))
}

/// The folder of the fixtures.
#[must_use]
pub fn folder() -> PathBuf {
    workspace().join("tests/fixtures")
}

impl Fixture {
    /// What users of the crate see of the construct.
    ///
    /// # Errors
    /// If the fixture belongs to no group, or an emitted file is not valid Rust.
    pub fn surface(&self, files: &Files) -> Result<String, String> {
        excerpts(self.group()?, files, excerpt::surface)
    }

    /// Whether the construct affects the wire.
    ///
    /// # Errors
    /// If the fixture belongs to no group.
    pub fn has_codec(&self) -> Result<bool, String> {
        Ok(self.group()?.has_codec)
    }

    /// What the crate does with the construct on the wire.
    ///
    /// # Errors
    /// If the fixture belongs to no group, or an emitted file is not valid Rust.
    pub fn codec(&self, files: &Files) -> Result<String, String> {
        excerpts(self.group()?, files, excerpt::codec)
    }

    fn group(&self) -> Result<&'static Group, String> {
        let word = self.name.split('_').next().unwrap_or_default();
        GROUPS
            .iter()
            .find(|group| group.word == word)
            .ok_or_else(|| format!("`{}`: there is no group `{word}`", self.name))
    }
}

/// Excerpts of the files that show a construct, each with its path as a heading.
fn excerpts(
    group: &Group,
    files: &Files,
    excerpt: fn(&str) -> Result<String, String>,
) -> Result<String, String> {
    let mut text = String::new();
    for (path, content) in files {
        let is_shown =
            group.files.iter().any(|start| path.starts_with(start)) && !path.ends_with("/mod.rs");
        // Only fixtures of the group `usage` are about codecs that need the feature `serde`.
        let is_behind_serde = path.contains("/with_serde") && group.word != "usage";
        if !is_shown || is_behind_serde {
            continue;
        }
        let excerpt = excerpt(content).map_err(|error| format!("{path}: {error}"))?;
        if !excerpt.is_empty() {
            text.push_str(&format!("==> {path}\n\n{excerpt}\n"));
        }
    }
    Ok(text)
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
