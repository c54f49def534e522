//! `src/streams`: copies of what reads replies that are sequences, where the API has such replies.

use crate::sdk::Sdk;

/// The sources, by path below `src/streams`, embedded by the build script.
mod sources {
    include!(concat!(env!("OUT_DIR"), "/streams.rs"));
}

/// The files, as they stand in the runtime's own crate.
pub(super) fn files(sdk: &Sdk) -> impl Iterator<Item = (String, String)> {
    let sources = if sdk.streams { sources::SOURCES } else { &[] };
    sources
        .iter()
        .map(|(path, text)| (format!("src/streams/{path}"), (*text).to_owned()))
}
