//! The journal: the steps from one state of a folder to another, as a file. In: steps. Out: lines of text, and back.

use std::fs;
use std::path::Path;

use super::difference::{Old, Step};
use super::manifest::hash;
use super::paths::{self, Present, look};

/// A step in the form of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Move {
    pub(super) path: String,
    pub(super) old: Old,
    /// The hash of the new content; `None` to remove the file.
    pub(super) new: Option<String>,
}

impl Move {
    pub(super) fn of(step: &Step<'_>) -> Self {
        Self {
            path: step.path.clone(),
            old: step.old.clone(),
            new: step.new.as_ref().map(|new| new.hash.clone()),
        }
    }

    /// The state of the path after the step.
    pub(super) fn made(&self) -> State {
        State::Known(match &self.new {
            Some(hash) => Old::File(hash.clone()),
            None => Old::Nothing,
        })
    }

    /// A line of the journal.
    pub(super) fn line(&self) -> String {
        let old = match &self.old {
            Old::Nothing => "-",
            Old::Link => "link",
            Old::File(hash) => hash,
        };
        let new = self.new.as_deref().unwrap_or("-");
        format!("{old} {new} {}\n", self.path)
    }

    fn read(line: &str) -> Option<Self> {
        let (old, rest) = line.split_once(' ')?;
        let (new, path) = rest.split_once(' ')?;
        paths::is_inside(path).then(|| Self {
            path: path.to_owned(),
            old: match old {
                "-" => Old::Nothing,
                "link" => Old::Link,
                hash => Old::File(hash.to_owned()),
            },
            new: (new != "-").then(|| new.to_owned()),
        })
    }
}

/// The steps of a journal, if there is one.
pub(super) fn journal(path: &Path) -> Option<Vec<Move>> {
    let text = fs::read_to_string(path).ok()?;
    text.lines().map(Move::read).collect()
}

/// The state of a path.
#[derive(PartialEq, Eq)]
pub(super) enum State {
    Known(Old),
    Unknown,
}

impl State {
    pub(super) fn of(folder: &Path, path: &str) -> Result<Self, String> {
        Ok(match look(folder, path)? {
            Present::Nothing => Self::Known(Old::Nothing),
            Present::Link => Self::Known(Old::Link),
            Present::File(bytes) => Self::Known(Old::File(hash(&bytes))),
            Present::Blocked(_) => Self::Unknown,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn journals_are_read_back() {
        for (old, new) in [
            (Old::Nothing, Some(hash(b"a"))),
            (Old::Link, None),
            (Old::File(hash(b"b")), Some(hash(b"c"))),
        ] {
            let path = "src/a b.rs".to_owned();
            let step = Move { path, old, new };
            assert_eq!(Move::read(step.line().trim_end()), Some(step));
        }
        assert_eq!(Move::read("- - ../evil"), None);
    }
}
