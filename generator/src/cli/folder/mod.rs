//! The folder of a generated crate. In: a folder and the files that belong there. Out: what differs, or the folder
//! brought to it.
//!
//! - `manifest` knows what the generator wrote, `difference` decides what may be replaced and removed, `cargo`
//!   keeps the user's additions to `Cargo.toml`, `stage` takes the steps of a `journal`, `paths` looks without
//!   following links.

mod cargo;
mod difference;
mod journal;
mod manifest;
pub(super) mod paths;
mod stage;

pub(in crate::cli) use manifest::hash;
use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Path, PathBuf};

use fs4::FileExt;

pub use difference::{Conflict, Owner};
pub(super) use difference::{Difference, Wanted, compare};
pub(super) use paths::{eventual, relative};

use crate::emit::Files;

/// Brings a folder to what belongs there, all of it or nothing.
///
/// # Errors
/// That something cannot be written or replaced; the folder is then as it was.
pub(super) fn bring(folder: &Path, difference: &Difference<'_>) -> Result<(), String> {
    if difference.steps.is_empty() {
        return Ok(());
    }
    let (folder, exists) = place(folder, difference.folder.clone());
    stage::Stage::prepare(&folder, exists, &difference.steps)?.commit()
}

/// Waits until no other run writes to these folders, and keeps others waiting until the result is dropped or the process
/// ends. A folder that does not exist yet needs no turn: it is made by one rename. Nor is there one where a system cannot
/// lock folders, such as Windows; runs at once must not be made there.
pub(super) fn turn(folders: &[&Path]) -> Vec<File> {
    let mut real: Vec<PathBuf> = Vec::new();
    real.extend(
        folders
            .iter()
            .filter_map(|folder| paths::real(folder).ok()?),
    );
    // Always in the same order, so that no two runs wait for each other.
    real.sort();
    real.dedup();
    let opened = real.iter().filter_map(|folder| File::open(folder).ok());
    opened
        .filter(|folder| FileExt::lock(folder).is_ok())
        .collect()
}

/// Finishes what a run left that was stopped.
///
/// # Errors
/// That it cannot be finished.
pub(super) fn recover(folder: &Path) -> Result<(), String> {
    let (folder, _) = place(folder, paths::real(folder)?);
    stage::recover(&folder)
}

/// Returns whether a run was stopped in the middle of its steps.
///
/// # Errors
/// That the folder cannot be read.
pub(super) fn is_interrupted(folder: &Path) -> Result<bool, String> {
    Ok(paths::real(folder)?.is_some_and(|folder| stage::is_interrupted(&folder)))
}

/// Where the folder is, or will be, and whether it is there.
fn place(folder: &Path, real: Option<PathBuf>) -> (PathBuf, bool) {
    match real {
        Some(real) => (real, true),
        None => (folder.to_owned(), false),
    }
}

/// Brings a folder that is the generator's alone to these files, and writes only what differs.
///
/// # Errors
/// That something cannot be read or written.
pub fn put(folder: &Path, files: &Files) -> Result<(), String> {
    recover(folder)?;
    let wanted = Wanted {
        files: files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_bytes()))
            .collect(),
        yielding: BTreeSet::new(),
    };
    let difference = compare(folder, &wanted, Owner::Generator)?;
    match difference.conflicts.first() {
        Some(Conflict { path, what, .. }) => {
            Err(format!("{}: {what}", folder.join(path).display()))
        }
        None => bring(folder, &difference),
    }
}
