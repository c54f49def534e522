//! The folder of a generated crate. In: a folder and the files that belong there. Out: the difference, or the updated
//! folder.
//!
//! - `manifest` records what the generator wrote, `difference` decides what may be replaced and removed, `cargo` keeps
//!   the user's additions to `Cargo.toml`, `stage` takes the steps of a `journal`, and `paths` reads paths without
//!   following links.

mod cargo;
mod difference;
mod journal;
mod manifest;
pub(super) mod paths;
mod stage;
mod waiting;

pub(in crate::cli) use manifest::hash;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use fs4::FileExt;

pub use difference::{Conflict, Owner};
pub(super) use difference::{Difference, Wanted, compare};
pub(super) use paths::{eventual, relative};

use crate::emit::Files;

/// What a folder contains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// Nothing that the generator wrote.
    Nothing,
    /// A crate with its own runtime.
    Crate,
    /// A crate whose runtime is another crate.
    Client,
    /// A module of another crate.
    Module,
}

/// Returns what the generator wrote into a folder.
pub(super) fn holds(folder: &Path) -> Holds {
    let text = fs::read_to_string(folder.join(manifest::NAME)).unwrap_or_default();
    let written = manifest::Manifest::parse(&text);
    let has = |path: &str| written.files.contains_key(path);
    match written.cargo.is_some() || has("Cargo.toml") {
        true if has("src/client.rs") && !has("src/runtime/json/reader.rs") => Holds::Client,
        true => Holds::Crate,
        false if has("mod.rs") => Holds::Module,
        false => Holds::Nothing,
    }
}

/// Updates a folder to the files that belong there, either completely or not at all.
///
/// # Errors
/// If something cannot be written or replaced; the folder is then unchanged.
pub(super) fn bring(folder: &Path, difference: &Difference<'_>) -> Result<(), String> {
    if difference.steps.is_empty() {
        return Ok(());
    }
    let (folder, exists) = place(folder, difference.folder.clone());
    stage::Stage::prepare(&folder, exists, &difference.steps)?.commit()
}

/// Waits until no other run writes to these folders, and makes other runs wait until the result is dropped or the
/// process ends. A folder that does not exist yet needs no lock, because a single rename creates it. On systems that
/// cannot lock folders, such as Windows, there is no lock, and runs must not be started at the same time.
pub(super) fn turn(folders: &[&Path]) -> Vec<File> {
    let mut real: Vec<PathBuf> = Vec::new();
    real.extend(
        folders
            .iter()
            .filter_map(|folder| paths::real(folder).ok()?),
    );
    // The order is always the same, so that no two runs wait for each other.
    real.sort();
    real.dedup();
    let opened = real.iter().filter_map(|folder| File::open(folder).ok());
    opened
        .filter(|folder| FileExt::lock(folder).is_ok())
        .collect()
}

/// Completes a run that was interrupted.
///
/// # Errors
/// If it cannot be completed.
pub(super) fn recover(folder: &Path) -> Result<(), String> {
    let (folder, _) = place(folder, paths::real(folder)?);
    stage::recover(&folder)
}

/// Returns whether a run was interrupted in the middle of its steps.
///
/// # Errors
/// If the folder cannot be read.
pub(super) fn is_interrupted(folder: &Path) -> Result<bool, String> {
    Ok(paths::real(folder)?.is_some_and(|folder| stage::is_interrupted(&folder)))
}

/// The path of the folder, and whether it exists.
fn place(folder: &Path, real: Option<PathBuf>) -> (PathBuf, bool) {
    match real {
        Some(real) => (real, true),
        None => (folder.to_owned(), false),
    }
}

/// Updates a folder that belongs to the generator alone, and writes only the files that differ.
///
/// # Errors
/// If something cannot be read or written.
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
