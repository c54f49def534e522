//! `src/runtime`: copies of the runtime's sources.

/// The sources, by path below `src/runtime`, embedded by the build script.
mod sources {
    include!(concat!(env!("OUT_DIR"), "/runtime.rs"));
}

/// The files, as they stand in the runtime's own crate.
pub(super) fn files() -> impl Iterator<Item = (String, String)> {
    sources::SOURCES
        .iter()
        .map(|(path, text)| (format!("src/runtime/{path}"), (*text).to_owned()))
}
