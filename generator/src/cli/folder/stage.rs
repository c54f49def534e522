//! Changes a folder from one state to another. A full disk, a failed write or a kill leaves one of these two states.
//! In: the steps of a [`Difference`](super::Difference). Out: the folder in its new state.
//!
//! 1. *Prepare.* All new contents are written into a staging folder, and nothing else is changed. If this fails, the
//!    staging folder is removed, and the folder stays as it was.
//! 2. *Commit.* If the folder does not exist yet, the staging folder is beside it and is renamed to it, which completes
//!    the run. Otherwise the staging folder is inside, and a rename puts a journal of the steps into it.
//! 3. *Apply.* Each new file is renamed to its place, and each old one is kept in the staging folder until the end. A
//!    step is only taken if the old content is still there, so that concurrent edits are kept. If a step fails, the
//!    journal is renamed to `undo`, and the steps are taken back.
//! 4. *Clean up.* The staging folder is removed.
//!
//! A kill before the commit leaves a staging folder without a journal, which the next run removes. A kill after the
//! commit leaves the journal, which the next run completes: forward, or back if it is `undo`. After a kill during step
//! 3, some files are new and others are old until the next run; this step only renames files, so it is short.
//! The name of the staging folder ends with the process id, so that two runs never share one.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::difference::{Old, Step};
use super::journal::{Move, State, journal};
use super::{paths, waiting};
use crate::disk::failed;

/// The start of the names of staging folders.
const STAGING: &str = ".oasmith-staging-";
/// The steps to take.
const JOURNAL: &str = "journal";
/// The steps to take back.
const UNDO: &str = "undo";

/// A staging folder, which holds all new content.
#[derive(Debug)]
pub(super) struct Stage {
    /// The folder to be changed.
    folder: PathBuf,
    staging: PathBuf,
    moves: Vec<Move>,
    /// Whether the folder exists.
    exists: bool,
}

/// The treatment of a file that has neither its old nor its new content.
#[derive(Clone, Copy)]
enum Edited {
    /// The run fails.
    Refused,
    /// The file is kept: the user edited it after an interrupted run.
    Left,
}

impl Stage {
    /// Writes the new content of all steps into a staging folder.
    ///
    /// # Errors
    /// If something cannot be written; the staging folder is then removed.
    pub(super) fn prepare(folder: &Path, exists: bool, steps: &[Step<'_>]) -> Result<Self, String> {
        let id = std::process::id();
        let staging = if exists {
            folder.join(format!("{STAGING}{id}"))
        } else {
            let parent = parent_of(folder);
            fs::create_dir_all(parent).map_err(|error| failed(parent, &error))?;
            parent.join(format!("{}{id}", beside(folder)))
        };
        let stage = Self {
            folder: folder.to_owned(),
            staging,
            moves: steps.iter().map(Move::of).collect(),
            exists,
        };
        match stage.fill(steps) {
            Ok(()) => Ok(stage),
            Err(error) => {
                stage.clean_up();
                Err(error)
            }
        }
    }

    fn fill(&self, steps: &[Step<'_>]) -> Result<(), String> {
        fs::create_dir(&self.staging).map_err(|error| failed(&self.staging, &error))?;
        if self.exists {
            // A kill may leave this folder, which must not be committed.
            put(&self.staging.join(".gitignore"), b"*\n")?;
        }
        let target = |index: usize, step: &Step<'_>| match self.exists {
            true => self.staging.join(format!("new-{index}")),
            false => self.staging.join(&step.path),
        };
        if !self.exists {
            let mut made = BTreeSet::new();
            for step in steps.iter().filter(|step| step.new.is_some()) {
                if made.insert(step.path.rsplit_once('/').map(|(parents, _)| parents)) {
                    paths::make_parents(&self.staging, &step.path)?;
                }
            }
        }
        waiting::each(steps.len(), |index| {
            let step = &steps[index];
            let Some(new) = &step.new else { return Ok(()) };
            let target = target(index, step);
            match step.old {
                Old::Nothing => drop(write(&target, &new.content)?),
                Old::Link | Old::File(_) => put(&target, &new.content)?,
            }
            if let (true, Old::File(_)) = (self.exists, &step.old) {
                let replaced = self.folder.join(&step.path);
                let permissions = fs::metadata(&replaced).map(|metadata| metadata.permissions());
                // Permissions only matter for a file that was made executable, so a failure is ignored.
                let _ = permissions.and_then(|kept| fs::set_permissions(&target, kept));
            }
            Ok(())
        })
    }

    /// Takes all steps, or none.
    ///
    /// # Errors
    /// If a step cannot be taken; all steps that were taken are then taken back.
    pub(super) fn commit(self) -> Result<(), String> {
        if !self.exists {
            let moved = fs::rename(&self.staging, &self.folder);
            return moved.map_err(|error| {
                self.clean_up();
                failed(&self.folder, &error)
            });
        }
        let text: String = self.moves.iter().map(Move::line).collect();
        let draft = self.staging.join("draft");
        let written = put(&draft, text.as_bytes()).and_then(|()| {
            let journal = self.staging.join(JOURNAL);
            fs::rename(&draft, &journal).map_err(|error| failed(&journal, &error))
        });
        if let Err(error) = written {
            self.clean_up();
            return Err(error);
        }
        self.forward(Edited::Refused)
    }

    /// Takes the steps of the journal.
    fn forward(&self, edited: Edited) -> Result<(), String> {
        let taken: Result<(), String> = self
            .moves
            .iter()
            .enumerate()
            .try_for_each(|(index, step)| self.take(index, step, edited));
        match taken {
            Ok(()) => {
                self.clean_up();
                Ok(())
            }
            Err(error) => {
                let (journal, undo) = (self.staging.join(JOURNAL), self.staging.join(UNDO));
                fs::rename(&journal, &undo)
                    .map_err(|second| format!("{error}; {}", failed(&journal, &second)))?;
                match self.back() {
                    Ok(()) => Err(error),
                    Err(second) => Err(format!(
                        "{error}; and the changes could not be undone: {second}. Fix this, and run oasmith again"
                    )),
                }
            }
        }
    }

    /// Takes one step, unless it is taken already.
    fn take(&self, index: usize, step: &Move, edited: Edited) -> Result<(), String> {
        let present = State::of(&self.folder, &step.path)?;
        if present == step.made() {
            return Ok(());
        }
        if present != State::Known(step.old.clone()) {
            return match edited {
                Edited::Left => Ok(()),
                Edited::Refused => Err(format!(
                    "{}: it was changed while oasmith was running",
                    self.folder.join(&step.path).display()
                )),
            };
        }
        let (path, new, old) = self.names(index, step);
        if step.new.is_some() && !new.exists() {
            // The step was taken before, and the user restored the old content; or another run took it in the meantime.
            return Ok(());
        }
        // A kill may have left half a copy here. It is made again, because the file itself still exists.
        let _ = fs::remove_file(&old);
        match &step.new {
            Some(_) => {
                match &step.old {
                    Old::Nothing => paths::make_parents(&self.folder, &step.path)?,
                    // The old file stays in its place until the new one replaces it.
                    Old::File(_) => keep(&path, &old)?,
                    Old::Link => fs::rename(&path, &old).map_err(|error| failed(&path, &error))?,
                }
                fs::rename(&new, &path).map_err(|error| failed(&path, &error))
            }
            None => {
                fs::rename(&path, &old).map_err(|error| failed(&path, &error))?;
                paths::remove_empty_parents(&self.folder, &step.path);
                Ok(())
            }
        }
    }

    /// Takes all steps back, the last one first.
    fn back(&self) -> Result<(), String> {
        for (index, step) in self.moves.iter().enumerate().rev() {
            let present = State::of(&self.folder, &step.path)?;
            if present != step.made() {
                continue;
            }
            let (path, _, old) = self.names(index, step);
            if fs::symlink_metadata(&old).is_ok() {
                paths::make_parents(&self.folder, &step.path)?;
                fs::rename(&old, &path).map_err(|error| failed(&path, &error))?;
            } else if step.new.is_some() && step.old == Old::Nothing {
                fs::remove_file(&path).map_err(|error| failed(&path, &error))?;
                paths::remove_empty_parents(&self.folder, &step.path);
            }
        }
        self.clean_up();
        Ok(())
    }

    /// The paths of the file itself, of its new content and of its old content.
    fn names(&self, index: usize, step: &Move) -> (PathBuf, PathBuf, PathBuf) {
        (
            self.folder.join(&step.path),
            self.staging.join(format!("new-{index}")),
            self.staging.join(format!("old-{index}")),
        )
    }

    /// Removes the staging folder, the journal last, so that the next run understands what a kill leaves.
    fn clean_up(&self) {
        remove_staging(&self.staging);
    }
}

/// Completes an interrupted run, and removes its staging folder.
///
/// # Errors
/// If a step cannot be taken.
pub(super) fn recover(folder: &Path) -> Result<(), String> {
    for staging in left(parent_of(folder), &beside(folder)) {
        remove_staging(&staging);
    }
    for staging in left(folder, STAGING) {
        let stage = |moves| Stage {
            folder: folder.to_owned(),
            staging: staging.clone(),
            moves,
            exists: true,
        };
        if let Some(moves) = journal(&staging.join(UNDO)) {
            stage(moves).back()?;
        } else if let Some(moves) = journal(&staging.join(JOURNAL)) {
            stage(moves).forward(Edited::Left)?;
        } else {
            remove_staging(&staging);
        }
    }
    Ok(())
}

/// Returns whether an earlier run was interrupted in the middle of its steps.
pub(super) fn is_interrupted(folder: &Path) -> bool {
    left(folder, STAGING)
        .iter()
        .any(|staging| staging.join(JOURNAL).exists() || staging.join(UNDO).exists())
}

/// The staging folders of earlier runs, whose names start with `name`.
fn left(parent: &Path, name: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let file_name = entry.file_name();
        let id = file_name.to_str().and_then(|text| text.strip_prefix(name));
        let is_ours =
            id.is_some_and(|id| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()));
        // oasmith never creates a link, so a link is not one of its staging folders.
        if is_ours && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            found.push(entry.path());
        }
    }
    found.sort();
    found
}

/// The start of the name of a staging folder beside a folder.
fn beside(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    format!(".{name}{STAGING}")
}

fn parent_of(folder: &Path) -> &Path {
    match folder.parent() {
        Some(parent) if parent != Path::new("") => parent,
        Some(_) | None => Path::new("."),
    }
}

fn remove_staging(staging: &Path) {
    for entry in fs::read_dir(staging).into_iter().flatten().flatten() {
        let name = entry.file_name();
        if name != JOURNAL && name != UNDO && entry.file_type().is_ok_and(|kind| !kind.is_dir()) {
            let _ = fs::remove_file(entry.path());
        }
    }
    let _ = fs::remove_dir_all(staging);
}

/// Keeps a file under a second name.
fn keep(path: &Path, second: &Path) -> Result<(), String> {
    match fs::hard_link(path, second) {
        Ok(()) => Ok(()),
        // Some file systems have no hard links.
        Err(_) => {
            let copied = fs::copy(path, second);
            copied.map(drop).map_err(|error| failed(second, &error))
        }
    }
}

/// Writes a file that replaces another, and waits until it is on the disk, so that a crash of the system loses neither.
/// Some file systems report only then that they are full.
fn put(path: &Path, content: &[u8]) -> Result<(), String> {
    let file = write(path, content)?;
    file.sync_data().map_err(|error| failed(path, &error))
}

/// Writes a file.
fn write(path: &Path, content: &[u8]) -> Result<File, String> {
    let write = || {
        let mut file = File::create_new(path)?;
        file.write_all(content)?;
        Ok(file)
    };
    write().map_err(|error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => format!(
            "{}: another oasmith process is writing to this folder",
            path.display()
        ),
        _ => failed(path, &error),
    })
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::super::difference::New;
    use super::super::manifest::hash;
    use super::*;

    /// A1: if a step cannot be taken, all steps that were taken are taken back.
    #[test]
    fn steps_are_taken_back() {
        let folder = std::env::temp_dir().join(format!("oasmith-back-{}", std::process::id()));
        let write = |path: &str, text: &str| fs::write(folder.join(path), text);
        fs::create_dir_all(folder.join("c")).expect("our own");
        write("b", "old b").expect("our own");
        write("c/gone", "old c").expect("our own");
        let step = |path: &str, old: Option<&str>, new: Option<&'static str>| Step {
            path: path.to_owned(),
            old: old.map_or(Old::Nothing, |old| Old::File(hash(old.as_bytes()))),
            new: new.map(|new| New::of(Cow::Borrowed(new.as_bytes()))),
        };
        let steps = [
            step("a/new", None, Some("new a")),
            step("b", Some("old b"), Some("new b")),
            step("c/gone", Some("old c"), None),
            step("d/new", None, Some("new d")),
        ];
        let stage = Stage::prepare(&folder, true, &steps).expect("there is room");
        // A file in place of the folder makes the last step fail.
        write("d", "in the way").expect("our own");
        let outcome = stage.commit();
        let read = |path: &str| fs::read_to_string(folder.join(path)).unwrap_or_default();
        let there = ["a/new", "b", "c/gone", "d"].map(read);
        let left = left(&folder, STAGING);
        fs::remove_dir_all(&folder).expect("our own");
        assert_eq!(there, ["", "old b", "old c", "in the way"]);
        assert_eq!(left, Vec::<PathBuf>::new());
        assert!(outcome.is_err());
    }
}
