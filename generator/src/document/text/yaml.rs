//! The only module that uses `serde_yaml`, which is archived upstream, so that only this module changes when it is
//! replaced.

use serde::de::DeserializeSeed;
use serde_json::Value;

use crate::document::text::tree::Tree;

/// Why a text is not YAML.
#[derive(Debug)]
pub(super) struct Failure {
    /// Line and column, counted from 1.
    pub(super) place: Option<(usize, usize)>,
    /// The message of the reader.
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
