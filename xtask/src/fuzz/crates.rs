//! Writes crates for the compiler. In: what was generated from a case. Out: a workspace of such crates, each with its
//! document.

use std::fs;
use std::path::Path;

use oasmith::Output;

use super::mutate::Case;

/// The manifest of the workspace: without debug info and without incremental builds.
const WORKSPACE: &str = "[workspace]\nresolver = \"3\"\nmembers = [\"c-*\"]\n\n\
                         [profile.dev]\ndebug = false\nincremental = false\n";

/// Writes one crate.
pub(super) fn write(out: &Path, name: &str, case: &Case, output: &Output) -> Result<(), String> {
    let folder = out.join("crates");
    let put = |path: &Path, bytes: &[u8]| {
        let parent = path.parent().unwrap_or(path);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(path, bytes))
            .map_err(|error| format!("{}: {error}", path.display()))
    };
    put(&folder.join("Cargo.toml"), WORKSPACE.as_bytes())?;
    put(&folder.join(name).join("document.json"), &case.bytes)?;
    for (path, text) in &output.files {
        put(&folder.join(name).join(path), text.as_bytes())?;
    }
    Ok(())
}
