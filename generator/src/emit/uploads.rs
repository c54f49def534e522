//! `src/uploads`: copies of what sends files and bodies of several parts, where the API has such bodies.

use crate::sdk::Sdk;

/// The sources, by path below `src/uploads`, embedded by the build script.
mod sources {
    include!(concat!(env!("OUT_DIR"), "/uploads.rs"));
}

/// The files, as they stand in the runtime's own crate.
pub(super) fn files(sdk: &Sdk) -> impl Iterator<Item = (String, String)> {
    let sources = if sdk.uploads { sources::SOURCES } else { &[] };
    sources
        .iter()
        .map(|(path, text)| (format!("src/uploads/{path}"), (*text).to_owned()))
}
