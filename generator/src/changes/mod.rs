//! The changes for callers from one crate to the next: which items are added, changed and removed, and whether code
//! that compiled before still compiles and does the same.
//!
//! In: two plans. Out: [`Changes`], as Markdown or as JSON.

mod calls;
mod client;
mod collect;
mod general;
mod items;
mod models;
mod operations;
mod package;
mod renames;
mod render;
mod traits;
mod words;
mod written;

use std::collections::{BTreeMap, BTreeSet};

use calls::Calls;
use collect::items;
use items::{Item, Key, Module, Sort};
pub use written::WrittenCrate;

use crate::sdk::Sdk;

/// What happened to an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Its name now stands for another property or value, so that code still compiles but sends something else.
    Meaning,
    /// It was removed.
    Removed,
    /// It has a new name.
    Renamed,
    /// It has changed.
    Changed,
    /// It is newly deprecated.
    Deprecated,
    /// It is new.
    Added,
}

/// The part of a version that must be incremented.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Nothing changes for callers.
    None,
    /// Only details that callers do not name have changed.
    Patch,
    /// There is a new item.
    Minor,
    /// Code of callers breaks, or does something else.
    Major,
}

/// A change of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What happened.
    pub kind: Kind,
    /// The item, as Rust names it.
    pub item: String,
    /// Whether code that used it may no longer compile, or does something else.
    pub is_breaking: bool,
    /// The item before: its old name if it was renamed.
    pub before: Option<String>,
    /// The item afterwards.
    pub after: Option<String>,
    /// A JSON pointer to it in the document; in the old document if it was removed. Empty if it has no place of its
    /// own.
    pub pointer: String,
    /// The service that it is about: `client.orders()`. `None` if there is not exactly one.
    pub service: Option<String>,
    /// The calls that it affects.
    pub calls: Vec<String>,
}

/// All changes from one crate to the next.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// The crate's name.
    pub package: String,
    /// The version before and after, as the documents or the crates spell it.
    pub versions: (String, String),
    /// The kind of version: `API version`, or `version` for a crate.
    pub versioned: &'static str,
    /// The changes: breaking ones first, then by kind and name.
    pub changes: Vec<Change>,
    /// Settings of the configuration that no longer match anything, each as a sentence.
    pub unmatched: Vec<String>,
}

impl Changes {
    /// Compares two crates.
    #[must_use]
    pub fn between(old: &Sdk, new: &Sdk) -> Self {
        let (before, after) = (items(old), items(new));
        let renames = renames::of(&before, &after);
        let names = Names::of(before.keys().chain(after.keys()));
        let mut found = Vec::new();
        for (old, new) in &renames.pairs {
            if let (Some(before), Some(after)) = (before.get(old), after.get(new)) {
                found.push((new, after, renamed(&names, old, new, before)));
            }
        }
        let mut translated = BTreeMap::new();
        for (key, item) in &before {
            translated.insert(renames.key(key), (renames.item(item), item));
        }
        for (key, (item, original)) in &translated {
            match after.get(key) {
                Some(now) => {
                    let changes = changes(names.name(key), item, now);
                    found.extend(changes.into_iter().map(|change| (key, now, change)));
                }
                None if follows_from_parent(item, &after) => {}
                // The builder is removed together with the last setting, which is reported.
                None if item.sort == Sort::Builder => {}
                // Callers wrote the old names.
                None => found.push((key, item, removed(names.name(key), original))),
            }
        }
        for (key, item) in &after {
            let is_new = !translated.contains_key(key) && item.sort != Sort::Builder;
            if is_new && !follows_from_parent(item, &translated) {
                found.push((key, item, added(names.name(key), item)));
            }
        }
        let (calls_before, calls_after) = (Calls::of(old), Calls::of(new));
        let place = |(key, item, mut change): (&Key, &Item, Change)| {
            let calls = match change.kind {
                Kind::Removed => &calls_before,
                Kind::Meaning | Kind::Renamed | Kind::Changed | Kind::Deprecated | Kind::Added => {
                    &calls_after
                }
            };
            change.pointer.clone_from(&item.pointer);
            change.calls = calls.touched(key);
            change.service = calls.service(key, &change.calls);
            change
        };
        let mut changes: Vec<Change> = found.into_iter().map(place).collect();
        changes.extend(other_name(old, new));
        changes.sort_by(|a, b| {
            let key = |change: &Change| (!change.is_breaking, change.kind);
            key(a).cmp(&key(b)).then_with(|| a.item.cmp(&b.item))
        });
        Self {
            package: new.package.name.clone(),
            versions: (
                old.package.api_version.clone(),
                new.package.api_version.clone(),
            ),
            versioned: "API version",
            changes,
            unmatched: Vec::new(),
        }
    }

    /// Returns whether nothing changes for callers.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Returns the number of changes that may break the code of callers.
    #[must_use]
    pub fn breaking(&self) -> usize {
        self.changes
            .iter()
            .filter(|change| change.is_breaking)
            .count()
    }

    /// Returns the part of the version that must be incremented.
    #[must_use]
    pub fn bump(&self) -> Bump {
        let all = self.changes.iter().map(Change::bump);
        all.max().unwrap_or(Bump::None)
    }
}

impl Change {
    /// Returns the part of the version that must be incremented for this change.
    #[must_use]
    pub fn bump(&self) -> Bump {
        match (self.is_breaking, self.kind) {
            (true, _) => Bump::Major,
            (false, Kind::Added | Kind::Deprecated) => Bump::Minor,
            (false, Kind::Meaning | Kind::Removed | Kind::Renamed | Kind::Changed) => Bump::Patch,
        }
    }
}

/// The names of items in a report.
struct Names {
    /// The names that are in both the root and `models`.
    twice: BTreeSet<String>,
}

impl Names {
    fn of<'k>(keys: impl Iterator<Item = &'k Key>) -> Self {
        let (mut root, mut models) = (BTreeSet::new(), BTreeSet::new());
        for key in keys {
            match key.module {
                Module::Crate => root.insert(key.name.clone()),
                Module::Models => models.insert(key.name.clone()),
                Module::Services | Module::Package => false,
            };
        }
        Self {
            twice: root.intersection(&models).cloned().collect(),
        }
    }

    /// Returns the item as Rust names it, with its module if the root has the same name.
    fn name(&self, key: &Key) -> String {
        let Key { module, name, part } = key;
        match *module == Module::Models && self.twice.contains(name) {
            true => format!("models::{name}{part}"),
            false => format!("{name}{part}"),
        }
    }
}

/// The change of the crate's name, which callers write in every path. If the title differs, too, the documents may be those
/// of two APIs, or the name may not come from them.
fn other_name(old: &Sdk, new: &Sdk) -> Option<Change> {
    let (old, new) = (&old.package, &new.package);
    let is_renamed = old.name != new.name && old.title == new.title && !new.is_module;
    is_renamed.then(|| renamed_crate(&old.name, &new.name))
}

fn renamed_crate(old: &str, new: &str) -> Change {
    Change {
        is_breaking: true,
        before: Some(old.to_owned()),
        after: Some(new.to_owned()),
        ..bare("the name of the crate".to_owned())
    }
}

/// Returns `true` if an item was added or removed together with its parent.
fn follows_from_parent<T>(item: &Item, others: &BTreeMap<Key, T>) -> bool {
    item.parent
        .as_ref()
        .is_some_and(|parent| !others.contains_key(parent))
}

/// Returns the changes of an item, including that it is newly deprecated.
fn changes(name: String, old: &Item, new: &Item) -> Vec<Change> {
    // A field that callers can now set breaks nothing; one that they can no longer set lacks its setter.
    let is_settable = old.sort == Sort::FixedField && new.sort == Sort::Field;
    let is_sort = old.sort == new.sort || is_settable;
    let is_same = is_sort && general::accepts_more(&old.callers, &new.callers);
    let mut kinds = Vec::new();
    if is_same && old.meaning != new.meaning {
        kinds.push((Kind::Meaning, true));
    } else if !is_same || old.callers != new.callers || old.wire != new.wire {
        kinds.push((Kind::Changed, !is_same));
    }
    if !old.is_deprecated && new.is_deprecated {
        kinds.push((Kind::Deprecated, false));
    }
    let change = |(kind, is_breaking)| {
        let (before, after) = match kind {
            Kind::Deprecated => (None, None),
            _ => difference(old, new),
        };
        Change {
            kind,
            is_breaking,
            before,
            after,
            ..bare(name.clone())
        }
    };
    kinds.into_iter().map(change).collect()
}

/// Returns the part of an item that differs, before and after: what callers write, what is sent, or both.
fn difference(old: &Item, new: &Item) -> (Option<String>, Option<String>) {
    match (old.callers == new.callers, old.wire == new.wire) {
        (true, false) => (Some(old.wire.clone()), Some(new.wire.clone())),
        (false, true) => (Some(old.callers.clone()), Some(new.callers.clone())),
        (false, false) | (true, true) => (Some(shown(old)), Some(shown(new))),
    }
}

fn removed(name: String, item: &Item) -> Change {
    Change {
        kind: Kind::Removed,
        is_breaking: breaks_when_removed(item),
        before: Some(shown(item)),
        ..bare(name)
    }
}

fn added(name: String, item: &Item) -> Change {
    Change {
        kind: Kind::Added,
        after: Some(shown(item)),
        ..bare(name)
    }
}

fn renamed(names: &Names, old: &Key, new: &Key, item: &Item) -> Change {
    Change {
        kind: Kind::Renamed,
        is_breaking: breaks_when_removed(item),
        before: Some(names.name(old)),
        ..bare(names.name(new))
    }
}

fn bare(item: String) -> Change {
    Change {
        kind: Kind::Changed,
        item,
        is_breaking: false,
        before: None,
        after: None,
        pointer: String::new(),
        service: None,
        calls: Vec::new(),
    }
}

/// Returns `false` for items that callers cannot name.
fn breaks_when_removed(item: &Item) -> bool {
    match item.sort {
        Sort::Defaults | Sort::ErrorResponse | Sort::ResponseHeader => false,
        // The client itself writes a property without a field.
        Sort::Field | Sort::FixedField => !item.callers.is_empty(),
        Sort::Client
        | Sort::Builder
        | Sort::Export
        | Sort::Impl
        | Sort::Feature
        | Sort::Operation
        | Sort::Setting
        | Sort::Type
        | Sort::Constructor
        | Sort::Variant
        | Sort::Method => true,
    }
}

fn shown(item: &Item) -> String {
    match (item.callers.is_empty(), item.wire.is_empty()) {
        (true, _) => item.wire.clone(),
        (false, true) => item.callers.clone(),
        (false, false) => format!("{} as {}", item.callers, item.wire),
    }
}
