//! `src/patterns`: copies of what matches keys against regular expressions, where the API has such keys.

use crate::sdk::Sdk;

/// The sources, by path below `src/patterns`, embedded by the build script.
mod sources {
    include!(concat!(env!("OUT_DIR"), "/patterns.rs"));
}

/// The files, as they stand in the runtime's own crate.
pub(super) fn files(sdk: &Sdk) -> impl Iterator<Item = (String, String)> {
    let sources = if sdk.patterns { sources::SOURCES } else { &[] };
    sources
        .iter()
        .map(|(path, text)| (format!("src/patterns/{path}"), (*text).to_owned()))
}
