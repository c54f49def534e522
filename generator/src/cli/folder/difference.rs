//! The difference between a folder and the files that belong there. In: a folder, its manifest, the files. Out:
//! [`Difference`]. Nothing is written.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::cargo;
use super::manifest::{self, Manifest, hash};
use super::paths::{self, Blocked, Present, look};

/// The owner of a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// The user: only files that the manifest lists may be replaced and removed.
    User,
    /// The user, who allows that files in the way are replaced and removed.
    Forced,
    /// The generator alone: `src`, `examples` and `benches` have no other files, and `Cargo.toml` has no additions.
    Generator,
}

/// The files that belong in a folder.
#[derive(Debug, Default)]
pub(in crate::cli) struct Wanted<'f> {
    /// The content by path.
    pub(in crate::cli) files: BTreeMap<&'f str, &'f [u8]>,
    /// The files that are only written if the user has none of these names.
    pub(in crate::cli) yielding: BTreeSet<&'f str>,
}

/// The present content of a path, before it is written or removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Old {
    /// Nothing.
    Nothing,
    /// A link. The link itself is replaced or removed, and not its target.
    Link,
    /// A file with this hash.
    File(String),
}

/// A file to be written or removed.
#[derive(Debug)]
pub(super) struct Step<'f> {
    pub(super) path: String,
    pub(super) old: Old,
    /// The new content; `None` to remove the file.
    pub(super) new: Option<New<'f>>,
}

/// The new content of a file.
#[derive(Debug)]
pub(super) struct New<'f> {
    pub(super) content: Cow<'f, [u8]>,
    /// The hash of the content.
    pub(super) hash: String,
}

impl<'f> New<'f> {
    pub(super) fn of(content: Cow<'f, [u8]>) -> Self {
        let hash = hash(&content);
        Self { content, hash }
    }
}

/// A file that is in the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Its path.
    pub path: String,
    /// The path of what is in the way, if it is above this path, such as a link in place of a folder.
    pub at: Option<String>,
    /// The reason why it is in the way.
    pub what: String,
    /// Whether it can be replaced with the user's permission.
    pub can_force: bool,
}

impl Conflict {
    /// The place to name in a message: one for all files below something that is in place of a folder.
    pub(in crate::cli) fn place(&self) -> String {
        match &self.at {
            Some(at) => format!("{at}/…"),
            None => self.path.clone(),
        }
    }
}

/// The difference between a folder and the files that belong there.
#[derive(Debug, Default)]
pub(in crate::cli) struct Difference<'f> {
    /// The folder with all links resolved; `None` if it does not exist.
    pub(super) folder: Option<PathBuf>,
    pub(super) steps: Vec<Step<'f>>,
    /// How many files are up to date.
    pub(in crate::cli) unchanged: usize,
    /// The user's files that are kept instead of files that the generator would write.
    pub(in crate::cli) kept: Vec<String>,
    /// The files in the way.
    pub(in crate::cli) conflicts: Vec<Conflict>,
    /// Whether the present manifest lists everything that it should; it may list more, as after a merge.
    is_listed: bool,
}

impl Difference<'_> {
    /// The files that are missing or differ.
    pub(in crate::cli) fn written(&self) -> impl Iterator<Item = &str> {
        let written = self.steps.iter().filter(|step| step.new.is_some());
        written.map(|step| step.path.as_str())
    }

    /// The files that are no longer written.
    pub(in crate::cli) fn removed(&self) -> impl Iterator<Item = &str> {
        let removed = self.steps.iter().filter(|step| step.new.is_none());
        removed.map(|step| step.path.as_str())
    }

    /// The files that are missing or differ, without a manifest that merely lists more than it should.
    pub(in crate::cli) fn stale(&self) -> impl Iterator<Item = &str> {
        let is_listed = self.is_listed;
        self.written()
            .filter(move |path| !is_listed || *path != manifest::NAME)
    }

    /// The new content of a path.
    pub(in crate::cli) fn content(&self, path: &str) -> &[u8] {
        let step = self.steps.iter().find(|step| step.path == path);
        step.and_then(|step| step.new.as_ref())
            .map_or(&[], |new| &new.content)
    }
}

/// Compares a folder with the files that belong there.
///
/// # Errors
/// If something cannot be read, or if a file would be outside of the folder.
pub(in crate::cli) fn compare<'f>(
    folder: &Path,
    wanted: &Wanted<'f>,
    owner: Owner,
) -> Result<Difference<'f>, String> {
    if let Some(path) = wanted.files.keys().find(|path| !paths::is_inside(path)) {
        return Err(format!("`{path}` cannot be a file of {}", folder.display()));
    }
    let mut spellings = BTreeMap::new();
    for path in wanted.files.keys() {
        if let Some(other) = spellings.insert(path.to_lowercase(), path) {
            return Err(format!(
                "`{other}` and `{path}` differ only in case, which not every file system supports; rename one"
            ));
        }
    }
    let real = paths::real(folder)?;
    let there = |path: &str| match &real {
        Some(real) => look(real, path),
        None => Ok(Present::Nothing),
    };
    let listed = there(manifest::NAME)?;
    let before = match &listed {
        Present::File(bytes) => Manifest::parse(&String::from_utf8_lossy(bytes)),
        Present::Nothing | Present::Link | Present::Blocked(_) => Manifest::default(),
    };
    let mut comparison = Comparison {
        owner,
        before,
        now: Manifest::default(),
        difference: Difference::default(),
    };
    for (path, content) in &wanted.files {
        let present = there(path)?;
        match (*path, owner) {
            ("Cargo.toml", Owner::User | Owner::Forced) => comparison.cargo(present, content),
            (path, Owner::User | Owner::Forced | Owner::Generator) => {
                comparison.file(path, present, content, wanted.yielding.contains(path));
            }
        }
    }
    let listed_before: Vec<String> = comparison.before.files.keys().cloned().collect();
    let strays = match (&real, owner) {
        (Some(real), Owner::Generator) => paths::files_below(real, &["src", "examples", "benches"]),
        (Some(_) | None, _) => Vec::new(),
    };
    let old: BTreeSet<String> = listed_before.into_iter().chain(strays).collect();
    for path in old {
        if !wanted.files.contains_key(path.as_str()) {
            let present = there(&path)?;
            comparison.gone(path, present);
        }
    }
    let mut difference = comparison.listed(listed);
    difference.folder = real;
    Ok(difference)
}

struct Comparison<'f> {
    owner: Owner,
    before: Manifest,
    now: Manifest,
    difference: Difference<'f>,
}

impl<'f> Comparison<'f> {
    fn file(&mut self, path: &str, present: Present, content: &'f [u8], yields: bool) {
        let new = New::of(Cow::Borrowed(content));
        let old = match present {
            Present::Nothing => Old::Nothing,
            Present::File(bytes) if *unix_lines(&bytes) == *content => {
                self.difference.unchanged += 1;
                return self.list(path, new.hash);
            }
            Present::File(bytes) => {
                let is_ours = self.before.wrote(path, &hash(&unix_lines(&bytes)));
                if !is_ours {
                    if yields && self.owner == Owner::User {
                        self.difference.kept.push(path.to_owned());
                        return;
                    }
                    self.edited(path);
                }
                Old::File(hash(&bytes))
            }
            Present::Link => {
                self.conflict(path, "it is a link, which is not followed");
                Old::Link
            }
            Present::Blocked(what) => return self.blocked(path, what),
        };
        self.list(path, new.hash.clone());
        self.write(path, old, new);
    }

    /// Adds a file to the manifest.
    fn list(&mut self, path: &str, hash: String) {
        let hashes = BTreeSet::from([hash]);
        self.now.files.insert(path.to_owned(), hashes);
    }

    /// Compares `Cargo.toml`, in which the user's additions stay.
    fn cargo(&mut self, present: Present, content: &'f [u8]) {
        let path = "Cargo.toml";
        let text = String::from_utf8_lossy(content);
        self.now.cargo = Some(text.clone().into_owned());
        let there = match present {
            Present::File(bytes) if *unix_lines(&bytes) == *content => {
                self.difference.unchanged += 1;
                return;
            }
            Present::File(bytes) => bytes,
            Present::Nothing => {
                return self.write(path, Old::Nothing, New::of(Cow::Borrowed(content)));
            }
            Present::Link => {
                self.conflict(path, "it is a link, which is not followed");
                return self.write(path, Old::Link, New::of(Cow::Borrowed(content)));
            }
            Present::Blocked(what) => return self.blocked(path, what),
        };
        let old = Old::File(hash(&there));
        let unix = unix_lines(&there);
        let is_windows = unix.len() < there.len();
        // If the folder belonged to the generator alone, the manifest only has the hash of `Cargo.toml`.
        let untouched = self.before.wrote(path, &hash(&unix));
        let untouched = untouched.then(|| String::from_utf8_lossy(&unix).into_owned());
        let before = self.before.cargo.clone().or(untouched);
        if before.is_none() {
            self.conflict(path, NOT_OURS);
        }
        let merged = match std::str::from_utf8(&unix) {
            Ok(there) => cargo::merge(before.as_deref(), &text, there),
            Err(_) => Err("it is not UTF-8".to_owned()),
        };
        match merged {
            Ok(merged) if merged.text.as_bytes() == &*unix => self.difference.unchanged += 1,
            Ok(merged) => {
                if before.is_some() && !merged.conflicts.is_empty() {
                    let entries = merged.conflicts.join(", ");
                    let what = format!("both you and the generator changed {entries}");
                    self.conflict(path, &what);
                }
                let text = match is_windows {
                    true => merged.text.replace('\n', "\r\n"),
                    false => merged.text,
                };
                self.write(path, old, New::of(Cow::Owned(text.into_bytes())));
            }
            Err(error) => {
                self.conflict(path, &format!("it is not TOML: {error}"));
                self.write(path, old, New::of(Cow::Borrowed(content)));
            }
        }
    }

    /// Handles a file that the generator wrote and no longer writes.
    fn gone(&mut self, path: String, present: Present) {
        let (old, is_ours) = match present {
            Present::Nothing => return,
            // This is not the file that was written, so it is left alone.
            Present::Blocked(_) | Present::Link => return,
            Present::File(bytes) => {
                let is_ours = self.before.wrote(&path, &hash(&unix_lines(&bytes)));
                (Old::File(hash(&bytes)), is_ours)
            }
        };
        if !is_ours {
            self.edited(&path);
        }
        self.difference.steps.push(Step {
            path,
            old,
            new: None,
        });
    }

    /// Adds the manifest itself, which is written last.
    fn listed(mut self, present: Present) -> Difference<'f> {
        let text = self.now.print();
        let old = match present {
            Present::Nothing => Old::Nothing,
            Present::File(bytes) if *unix_lines(&bytes) == *text.as_bytes() => {
                return self.difference;
            }
            Present::File(bytes) => {
                self.difference.is_listed = self.before.covers(&self.now);
                Old::File(hash(&bytes))
            }
            Present::Link => {
                self.conflict(manifest::NAME, "it is a link, which is not followed");
                Old::Link
            }
            Present::Blocked(what) => {
                self.blocked(manifest::NAME, what);
                return self.difference;
            }
        };
        self.write(manifest::NAME, old, New::of(Cow::Owned(text.into_bytes())));
        self.difference
    }

    fn write(&mut self, path: &str, old: Old, new: New<'f>) {
        self.difference.steps.push(Step {
            path: path.to_owned(),
            old,
            new: Some(new),
        });
    }

    /// Reports a file whose present content the generator did not write.
    fn edited(&mut self, path: &str) {
        self.conflict(
            path,
            match self.before.files.contains_key(path) {
                true => "edited since oasmith wrote it",
                false => NOT_OURS,
            },
        );
    }

    /// Reports a file that may be replaced only with the user's permission.
    fn conflict(&mut self, path: &str, what: &str) {
        if self.owner == Owner::User {
            self.difference.conflicts.push(Conflict {
                path: path.to_owned(),
                at: None,
                what: what.to_owned(),
                can_force: true,
            });
        }
    }

    /// Reports a path that can never be replaced.
    fn blocked(&mut self, path: &str, blocked: Blocked) {
        self.difference.conflicts.push(Conflict {
            path: path.to_owned(),
            at: blocked.at,
            what: blocked.what,
            can_force: false,
        });
    }
}

/// A text with the line breaks of the generator; git may have changed them to those of Windows.
fn unix_lines(bytes: &[u8]) -> Cow<'_, [u8]> {
    match std::str::from_utf8(bytes) {
        Ok(text) if text.contains("\r\n") => Cow::Owned(text.replace("\r\n", "\n").into_bytes()),
        Ok(_) | Err(_) => Cow::Borrowed(bytes),
    }
}

const NOT_OURS: &str = "not written by oasmith";
