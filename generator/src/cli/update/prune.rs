//! Deletes entries of overlays and settings of the configuration for things that the document no longer has. In:
//! problems, and the files that they are about. Out: the files without these lines, and the entries that must be
//! deleted manually.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use toml_edit::{DocumentMut, Item, TableLike};

use crate::document::{Source, parse, pointer, without};
use crate::report::{Leftover, Problem, Report};

/// The texts of files, by their names in problems.
pub(super) type Texts = BTreeMap<String, String>;

/// Deletes the entries of these problems. Returns the lines of the problems whose entries must be deleted manually.
pub(super) fn prune<'p>(
    problems: impl Iterator<Item = &'p Problem>,
    texts: &mut Texts,
) -> Vec<String> {
    let mut by_hand = Vec::new();
    let mut overlays: BTreeMap<&str, Vec<&Problem>> = BTreeMap::new();
    for problem in problems {
        match &problem.leftover {
            Some(Leftover::Overlay) => overlays.entry(&problem.source).or_default().push(problem),
            Some(Leftover::Setting(keys, element)) => {
                let text = texts.get(&problem.source);
                match text.and_then(|text| without_setting(text, keys, element.as_deref())) {
                    Some(text) => drop(texts.insert(problem.source.clone(), text)),
                    None => by_hand.push(problem.line()),
                }
            }
            None => {}
        }
    }
    for (name, problems) in overlays {
        let pointers: Vec<&str> = problems.iter().map(|it| it.pointer.as_str()).collect();
        match texts
            .get(name)
            .and_then(|text| without_entries(name, text, &pointers))
        {
            Some(text) => drop(texts.insert(name.to_owned(), text)),
            None => by_hand.extend(problems.iter().map(|problem| problem.line())),
        }
    }
    by_hand
}

/// A configuration without a setting, or without an element of a list. A list that becomes empty is deleted as well.
fn without_setting(text: &str, keys: &[String], element: Option<&str>) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let (last, path) = keys.split_last()?;
    let mut table: &mut dyn TableLike = document.as_table_mut();
    let mut path = path.iter();
    while let Some(key) = path.next() {
        table = match table.get_mut(key)? {
            Item::ArrayOfTables(tables) => tables.get_mut(path.next()?.parse().ok()?)?,
            item => item.as_table_like_mut()?,
        };
    }
    let Some(element) = element else {
        table.remove(last)?;
        return Some(document.to_string());
    };
    let list = table.get_mut(last)?.as_array_mut()?;
    let at = list
        .iter()
        .position(|value| value.as_str() == Some(element))?;
    list.remove(at);
    if let (0, Some(first)) = (at, list.get_mut(0)) {
        let prefix = first.decor().prefix().and_then(|prefix| prefix.as_str());
        if prefix == Some(" ") {
            first.decor_mut().set_prefix("");
        }
    }
    if list.is_empty() {
        table.remove(last);
    }
    Some(document.to_string())
}

/// An overlay without some entries, and without anything that becomes empty.
fn without_entries(name: &str, text: &str, pointers: &[&str]) -> Option<String> {
    let overlay = parse(&Source::new(name, text), &mut Report::new())?;
    let doomed = doomed(&overlay, pointers);
    let mut text = text.to_owned();
    for pointer in doomed.iter().rev() {
        text = without(&text, pointer)?;
    }
    let left = parse(&Source::new(name, text.as_str()), &mut Report::new())?;
    if left.get("actions").is_some_and(Value::is_null) {
        text = text.replacen("actions:", "actions: []", 1);
    }
    Some(text)
}

/// The entries to delete, in the order of the text. An object that would become empty is deleted as a whole, and so is
/// an action that would lose its target or its update.
fn doomed(overlay: &Value, pointers: &[&str]) -> Vec<String> {
    let action = |pointer: &str| {
        let rest = pointer.strip_prefix("/actions/")?;
        let (index, member) = rest.split_once('/')?;
        matches!(member, "target" | "update").then(|| format!("/actions/{index}"))
    };
    let mut doomed: BTreeSet<String> = pointers.iter().map(|it| (*it).to_owned()).collect();
    loop {
        let mut next = BTreeSet::new();
        for pointer in &doomed {
            let outer = pointer.rsplit_once('/').map_or("", |(outer, _)| outer);
            let members = pointer::get(overlay, outer).and_then(Value::as_object);
            let is_empty = |members: &serde_json::Map<String, Value>| {
                let mut keys = members.keys();
                keys.all(|key| doomed.contains(&format!("{outer}/{}", pointer::escape(key))))
            };
            next.insert(match (action(pointer), members) {
                (Some(action), _) => action,
                (None, Some(members)) if !outer.is_empty() && is_empty(members) => outer.to_owned(),
                (None, _) => pointer.clone(),
            });
        }
        if next == doomed {
            break;
        }
        doomed = next;
    }
    let is_within = |pointer: &&String| {
        let others = doomed.iter().filter(|other| other != pointer);
        let mut others = others.map(|other| format!("{other}/"));
        others.any(|other| pointer.starts_with(&other))
    };
    let mut doomed: Vec<String> = doomed.iter().filter(|it| !is_within(it)).cloned().collect();
    let index = |pointer: &str| -> usize {
        let index = pointer.split('/').nth(2);
        index.and_then(|index| index.parse().ok()).unwrap_or(0)
    };
    doomed.sort_by_key(|pointer| index(pointer));
    doomed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_go_with_what_is_empty_then() {
        let keys = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
        let text = "# Names.\n[schemas.rename]\n# Of a.\na = 'A'\n# Of b.\nb = 'B'\n\n[schemas.shared_enums]\nX = ['a.b', 'c.d']\n\n[[pagination.rules]]\noperations = ['x']\n";
        let without = |path: &[&str], element| {
            without_setting(text, &keys(path), element).unwrap_or_default()
        };
        assert_eq!(
            without(&["schemas", "rename", "a"], None),
            text.replace("# Of a.\na = 'A'\n", "")
        );
        assert_eq!(
            without(&["schemas", "shared_enums", "X"], Some("a.b")),
            text.replace("'a.b', ", "")
        );
        assert_eq!(
            without(&["pagination", "rules", "0", "operations"], Some("x")),
            text.replace("operations = ['x']\n", "")
        );
        assert_eq!(
            without_setting(text, &keys(&["schemas", "none"]), None),
            None
        );
    }

    #[test]
    fn entries_go_with_what_is_empty_then() {
        let text = "overlay: 1.0.0\nactions:\n  - target: $.a\n    update:\n      properties:\n        b: {description: b}\n        c: {description: c}\n  - target: $.d\n    update: {e: f}\n";
        let without =
            |pointers: &[&str]| without_entries("o.yaml", text, pointers).unwrap_or_default();
        let (b, c) = (
            "/actions/0/update/properties/b",
            "/actions/0/update/properties/c",
        );
        assert_eq!(
            without(&[b]),
            text.replace("        b: {description: b}\n", "")
        );
        let second = "overlay: 1.0.0\nactions:\n  - target: $.d\n    update: {e: f}\n";
        assert_eq!(without(&[c, b]), second);
        assert_eq!(
            without(&[b, c, "/actions/1/target"]),
            "overlay: 1.0.0\nactions: []\n"
        );
    }
}
