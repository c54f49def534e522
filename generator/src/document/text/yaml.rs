//! The one module that names `serde_yaml`, which is archived upstream: whatever replaces it one day
//! is written here.

use serde::de::DeserializeSeed;
use serde_json::Value;

use crate::document::text::tree::Tree;

/// Why a text is not YAML.
#[derive(Debug)]
pub(super) struct Failure {
    /// Line and column, counted from 1.
    pub(super) place: Option<(usize, usize)>,
    /// What the reader says.
    pub(super) what: String,
}

/// Reads one YAML document.
pub(super) fn parse(text: &str, tree: &Tree) -> Result<Value, Failure> {
    tree.deserialize(serde_yaml::Deserializer::from_str(text))
        .map_err(|error| Failure {
            place: error
                .location()
                .map(|location| (location.line(), location.column())),
            what: error.to_string(),
        })
}
