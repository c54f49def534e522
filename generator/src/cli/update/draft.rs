//! The draft for the changelog. In: changes, and the drafts of earlier updates since the last release. Out: one draft of
//! all changes since then, which can be written and read again.

use std::collections::BTreeMap;

use crate::changes::{Bump, Change, Changes, Kind};

/// What changes for users.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Draft {
    /// The versions of the crate: the last released one, and the next one.
    pub(super) versions: Option<(String, String)>,
    /// The versions of the document.
    pub(super) api: (String, String),
    /// The changed items, by index in [`LINES`].
    items: Vec<(usize, String)>,
}

/// The lines of a draft: whether the changes are breaking, their kind, and the words before the items.
const LINES: [(bool, Kind, &str); 7] = [
    (
        true,
        Kind::Meaning,
        "Breaking, though code compiles: means something else",
    ),
    (true, Kind::Removed, "Breaking: removed"),
    (true, Kind::Changed, "Breaking: changed"),
    (false, Kind::Removed, "Removed"),
    (false, Kind::Changed, "Changed"),
    (false, Kind::Deprecated, "Deprecated"),
    (false, Kind::Added, "New"),
];

impl Draft {
    /// The draft of some changes.
    pub(super) fn of(changes: &Changes) -> Self {
        let line = |change: &Change| {
            let mut lines = LINES.iter();
            lines.position(|(is_breaking, kind, _)| {
                *is_breaking == change.is_breaking && *kind == change.kind
            })
        };
        let all = changes.changes.iter();
        let items = all.filter_map(|it| Some((line(it)?, it.item.clone())));
        Self {
            versions: None,
            api: changes.versions.clone(),
            items: items.collect(),
        }
    }

    /// The part of the version that must be incremented for these changes.
    pub(super) fn bump(&self) -> Bump {
        let bumps = self.items.iter().map(|(line, _)| match LINES[*line] {
            (true, ..) => Bump::Major,
            (false, Kind::Added | Kind::Deprecated, _) => Bump::Minor,
            (false, ..) => Bump::Patch,
        });
        bumps.max().unwrap_or(Bump::None)
    }

    /// The changes of two updates, one after the other, as changes of one: what was added and then changed is only new, and
    /// what was added and then removed is not mentioned.
    pub(super) fn followed_by(mut self, next: &Self) -> Self {
        let fresh: Vec<String> = self.with(Kind::Added).map(str::to_owned).collect();
        let is_fresh = |item: &str| fresh.iter().any(|new| is_within(item, new));
        for (line, item) in &next.items {
            let (_, kind, _) = LINES[*line];
            match kind {
                Kind::Added => {
                    let removed = self
                        .items
                        .iter()
                        .position(|(line, known)| known == item && LINES[*line].1 == Kind::Removed);
                    // It is there again, but may not be what it was.
                    match removed {
                        Some(at) => self.items[at].0 += 1,
                        None => self.add(*line, item),
                    }
                }
                Kind::Removed if is_fresh(item) => {
                    self.items.retain(|(_, known)| !is_within(known, item));
                }
                Kind::Removed => {
                    self.items
                        .retain(|(line, known)| LINES[*line].1 == Kind::Removed || known != item);
                    self.add(*line, item);
                }
                Kind::Meaning | Kind::Renamed | Kind::Changed | Kind::Deprecated => {
                    if !is_fresh(item) {
                        self.add(*line, item);
                    }
                }
            }
        }
        self.api.1.clone_from(&next.api.1);
        self
    }

    /// The items of one kind of change.
    fn with(&self, kind: Kind) -> impl Iterator<Item = &str> {
        let items = self.items.iter();
        let items = items.filter(move |(line, _)| LINES[*line].1 == kind);
        items.map(|(_, item)| item.as_str())
    }

    fn add(&mut self, line: usize, item: &str) {
        let new = (line, item.to_owned());
        if !self.items.contains(&new) {
            self.items.push(new);
        }
    }

    /// The lines for a changelog.
    pub(super) fn text(&self) -> String {
        let versions = match &self.versions {
            Some((from, to)) if from != to => format!("Version {to}, after {from}. "),
            _ => String::new(),
        };
        let (from, to) = &self.api;
        let mut text = match from == to {
            true => format!("- {versions}API version {to}.\n"),
            false => format!("- {versions}API version {to}, after {from}.\n"),
        };
        for (index, (_, _, words)) in LINES.iter().enumerate() {
            let items = self.items.iter().filter(|(line, _)| *line == index);
            let items: Vec<&str> = items.map(|(_, item)| item.as_str()).collect();
            if !items.is_empty() {
                text.push_str(&wrapped(&format!("- {words}: {}.", listed(&items))));
            }
        }
        text
    }

    /// Reads the first line of a draft.
    pub(super) fn start(line: &str) -> Option<Self> {
        let text = line.strip_prefix("- ")?;
        let pair = |text: &str| match text.split_once(", after ") {
            Some((to, from)) => (from.to_owned(), to.to_owned()),
            None => (text.to_owned(), text.to_owned()),
        };
        let (versions, api) = match text.strip_prefix("Version ") {
            Some(text) => {
                let (versions, api) = text.split_once(". API version ")?;
                (Some(pair(versions)), api)
            }
            None => (None, text.strip_prefix("API version ")?),
        };
        Some(Self {
            versions,
            api: pair(api.strip_suffix('.')?),
            items: Vec::new(),
        })
    }

    /// Reads another line of a draft. A line that was edited is not read.
    pub(super) fn read(&mut self, line: &str) -> bool {
        let mut lines = LINES.iter().enumerate();
        let found = lines.find_map(|(index, (_, _, words))| {
            let text = line.strip_prefix("- ")?.strip_prefix(words)?;
            Some((index, text.strip_prefix(": ")?.strip_suffix('.')?))
        });
        let Some((index, text)) = found else {
            return false;
        };
        let items = unlisted(text);
        let names: Vec<&str> = items.iter().map(String::as_str).collect();
        let is_unchanged = listed(&names) == text;
        if is_unchanged {
            self.items
                .extend(items.into_iter().map(|item| (index, item)));
        }
        is_unchanged
    }
}

/// Whether an item is another one, or a part of it.
fn is_within(item: &str, whole: &str) -> bool {
    let rest = item.strip_prefix(whole);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', ':', ',']))
}

/// Items, grouped by type with their parts.
fn listed(items: &[&str]) -> String {
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for item in items {
        // A call is an item of its own.
        let end = match item.starts_with("client.") {
            true => item.len(),
            false => item.find(['.', ':', ',']).unwrap_or(item.len()),
        };
        let (owner, part) = item.split_at(end);
        let parts = found.entry(owner).or_default();
        if !part.is_empty() {
            parts.push(part);
        }
    }
    let one = |(owner, parts): (&str, Vec<&str>)| match parts.as_slice() {
        [] => format!("`{owner}`"),
        [part] => format!("`{owner}{part}`"),
        parts => {
            let parts: Vec<String> = parts.iter().map(|part| format!("`{part}`")).collect();
            format!("`{owner}` with {}", parts.join(", "))
        }
    };
    let all: Vec<String> = found.into_iter().map(one).collect();
    all.join("; ")
}

/// The items of a list.
fn unlisted(text: &str) -> Vec<String> {
    let mut items = Vec::new();
    for group in text.split("`; `") {
        let group = group.trim_matches('`');
        match group.split_once("` with `") {
            Some((owner, parts)) => {
                let parts = parts.split("`, `");
                items.extend(parts.map(|part| format!("{owner}{part}")));
            }
            None => items.push(group.to_owned()),
        }
    }
    items
}

/// A text in lines of at most 120 characters.
fn wrapped(text: &str) -> String {
    let mut out = String::new();
    let mut length = 0;
    for word in text.split(' ') {
        if length > 0 && length + 1 + word.len() > 120 {
            out.push_str("\n  ");
            length = 2;
        } else if length > 0 {
            out.push(' ');
            length += 1;
        }
        out.push_str(word);
        length += word.len();
    }
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(lines: &[&str]) -> Draft {
        let mut draft = Draft::start("- API version 2, after 1.").expect("it is a first line");
        for line in lines {
            assert!(draft.read(line), "{line}");
        }
        draft
    }

    #[test]
    fn parts_stand_behind_their_owner() {
        let items = [
            "Pet",
            "Pet.name",
            "Pet.age",
            "client.pets().list",
            "client.pets().list().page",
            "Kind::Cat",
        ];
        assert_eq!(
            listed(&items),
            "`Kind::Cat`; `Pet` with `.name`, `.age`; `client.pets().list`; `client.pets().list().page`"
        );
    }

    /// A6: a draft is read as it was written, and a line that was edited is left alone.
    #[test]
    fn a_draft_is_read_again() {
        let mut all = draft(&[
            "- Breaking: removed: `Kind::Cat`; `Pet` with `.name`, `.age`.",
            "- New: `client.pets().list`.",
        ]);
        all.versions = Some(("1.4.0".to_owned(), "2.0.0".to_owned()));
        let text = all.text();
        let mut lines = text.lines();
        let mut again = lines.next().and_then(Draft::start).expect("it is a draft");
        assert!(lines.all(|line| again.read(line)));
        assert_eq!(again, all);
        assert_eq!(again.bump(), Bump::Major);
        for edited in ["- New: `Pet.age`, at last.", "- New things.", "- Fixed: a."] {
            assert!(!again.read(edited), "{edited}");
        }
    }

    /// A6: what two updates change is told as one change since the release.
    #[test]
    fn two_updates_are_one_change() {
        let cases: [(&[&str], &[&str], &[&str]); 7] = [
            (&["- New: `A`."], &["- New: `B`."], &["- New: `A`; `B`."]),
            (&["- New: `A`."], &["- Breaking: removed: `A`."], &[]),
            (
                &["- New: `A`; `AB`."],
                &["- Breaking: changed: `A.b`; `AB.c`."],
                &["- New: `A`; `AB`."],
            ),
            (
                &["- Breaking: removed: `A`."],
                &["- New: `A`."],
                &["- Breaking: changed: `A`."],
            ),
            (
                &["- Deprecated: `A.b`."],
                &["- Breaking: removed: `A.b`."],
                &["- Breaking: removed: `A.b`."],
            ),
            (
                &["- Changed: `A`."],
                &["- Changed: `A`.", "- Deprecated: `A`."],
                &["- Changed: `A`.", "- Deprecated: `A`."],
            ),
            (
                &["- New: `A`."],
                &["- Breaking: changed: `AB`."],
                &["- Breaking: changed: `AB`.", "- New: `A`."],
            ),
        ];
        for (first, second, both) in cases {
            let merged = draft(first).followed_by(&draft(second));
            let text = merged.text();
            let lines: Vec<&str> = text.lines().skip(1).collect();
            assert_eq!(lines, both, "{first:?}, {second:?}");
        }
    }
}
