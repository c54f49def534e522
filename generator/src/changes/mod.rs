//! What changes for callers from one crate to the next: what is added, changed and removed, and whether code that compiled
//! before still compiles.
//!
//! In: two plans. Out: [`Changes`], as Markdown or as JSON.

mod client;
mod items;
mod models;
mod operations;
mod render;

use std::collections::{BTreeMap, BTreeSet};

use items::{Item, Key, Module, Sort, items};

use crate::sdk::Sdk;

/// What happened to an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It is gone.
    Removed,
    /// It is different.
    Changed,
    /// It is newly deprecated.
    Deprecated,
    /// It is new.
    Added,
}

/// A change of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What happened.
    pub kind: Kind,
    /// The item, as Rust names it.
    pub item: String,
    /// Whether code that used it may no longer compile.
    pub is_breaking: bool,
    /// What it was.
    pub before: Option<String>,
    /// What it is.
    pub after: Option<String>,
}

/// All changes from one crate to the next.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// The crate's name.
    pub package: String,
    /// The API's version before and after, as the documents spell it.
    pub versions: (String, String),
    /// The changes: breaking ones first, then by kind and name.
    pub changes: Vec<Change>,
    /// Settings of the configuration that match nothing any more, each as a sentence.
    pub unmatched: Vec<String>,
}

impl Changes {
    /// Compares two crates.
    #[must_use]
    pub fn between(old: &Sdk, new: &Sdk) -> Self {
        let (before, after) = (items(old), items(new));
        let names = Names::of(before.keys().chain(after.keys()));
        let mut changes = Vec::new();
        for (key, item) in &before {
            match after.get(key) {
                Some(now) => changes.extend(change(names.name(key), item, now)),
                None if follows_from_parent(item, &after) => {}
                None => changes.push(Change {
                    kind: Kind::Removed,
                    item: names.name(key),
                    is_breaking: breaks_when_removed(item),
                    before: Some(shown(item)),
                    after: None,
                }),
            }
        }
        for (key, item) in &after {
            if !before.contains_key(key) && !follows_from_parent(item, &before) {
                changes.push(Change {
                    kind: Kind::Added,
                    item: names.name(key),
                    is_breaking: false,
                    before: None,
                    after: Some(shown(item)),
                });
            }
        }
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
            changes,
            unmatched: Vec::new(),
        }
    }

    /// The number of changes that may break callers' code.
    #[must_use]
    pub fn breaking(&self) -> usize {
        self.changes
            .iter()
            .filter(|change| change.is_breaking)
            .count()
    }
}

/// The names of items in a report.
struct Names {
    /// The names that both the root and `models` have.
    twice: BTreeSet<String>,
}

impl Names {
    fn of<'k>(keys: impl Iterator<Item = &'k Key>) -> Self {
        let (mut root, mut models) = (BTreeSet::new(), BTreeSet::new());
        for key in keys {
            match key.module {
                Module::Crate => root.insert(key.name.clone()),
                Module::Models => models.insert(key.name.clone()),
                Module::Services | Module::Features => false,
            };
        }
        Self {
            twice: root.intersection(&models).cloned().collect(),
        }
    }

    /// The item as Rust names it, with its module where the root has the same name.
    fn name(&self, key: &Key) -> String {
        let Key { module, name, part } = key;
        match *module == Module::Models && self.twice.contains(name) {
            true => format!("models::{name}{part}"),
            false => format!("{name}{part}"),
        }
    }
}

/// Returns `true` if an item came or went with the item that it belongs to.
fn follows_from_parent(item: &Item, others: &BTreeMap<Key, Item>) -> bool {
    item.parent
        .as_ref()
        .is_some_and(|parent| !others.contains_key(parent))
}

fn change(name: String, old: &Item, new: &Item) -> Option<Change> {
    let is_breaking =
        old.callers != new.callers || old.sort != new.sort || old.meaning != new.meaning;
    let kind = match (
        is_breaking || old.wire != new.wire,
        old.is_deprecated,
        new.is_deprecated,
    ) {
        (true, _, _) => Kind::Changed,
        (false, false, true) => Kind::Deprecated,
        (false, _, _) => return None,
    };
    Some(Change {
        kind,
        item: name,
        is_breaking,
        before: Some(shown(old)),
        after: Some(shown(new)),
    })
}

/// Returns `false` for items that callers cannot name.
fn breaks_when_removed(item: &Item) -> bool {
    match item.sort {
        Sort::ErrorResponse | Sort::ResponseHeader => false,
        // A property without a field is written by the client.
        Sort::Field => !item.callers.is_empty(),
        Sort::Client
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
