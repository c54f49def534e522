//! `Cargo.toml`, which the generator shares with the user. In: the manifest that the generator wrote last, the one that
//! it would write now, and the present one. Out: the present one with the generator's changes.
//!
//! This is a three-way merge, entry by entry. Entries that the user added, changed or removed stay so; entries that the
//! generator changed since its last run are updated. An entry that both sides changed in different ways is a conflict.
//! Lists are merged element by element, and dependencies as tables, even if they are only a version.

use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, TableLike, Value};

/// The result of a merge.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Merged {
    /// The text.
    pub(super) text: String,
    /// The entries that both sides changed; the text has the generator's version of them.
    pub(super) conflicts: Vec<String>,
}

/// Merges the generator's changes into the present manifest. Without `before`, the last version of the generator is
/// unknown, and every entry that differs is a conflict.
///
/// # Errors
/// If the present manifest is not TOML.
pub(super) fn merge(before: Option<&str>, now: &str, there: &str) -> Result<Merged, String> {
    // If the record of the last run was edited, the merge must not fail.
    let before: DocumentMut = before
        .and_then(|text| text.parse().ok())
        .unwrap_or_default();
    let now: DocumentMut = now
        .parse()
        .map_err(|error| format!("the generated `Cargo.toml` is not TOML: {error}"))?;
    let mut there: DocumentMut = there
        .parse()
        .map_err(|error: toml_edit::TomlError| error.message().to_owned())?;
    let mut merge = Merge::default();
    merge.tables(before.as_table(), now.as_table(), there.as_table_mut());
    Ok(Merged {
        text: there.to_string(),
        conflicts: merge.conflicts,
    })
}

#[derive(Default)]
struct Merge {
    /// The keys of the current entry.
    at: Vec<String>,
    conflicts: Vec<String>,
}

impl Merge {
    fn tables(&mut self, before: &dyn TableLike, now: &dyn TableLike, there: &mut dyn TableLike) {
        let gone = before.iter().map(|(key, _)| key);
        let gone = gone.filter(|key| !now.contains_key(key));
        for key in gone {
            self.removed(key, before, there);
        }
        for (key, now) in now.iter() {
            self.at.push(key.to_owned());
            self.entry(key, before.get(key), now, there);
            self.at.pop();
        }
    }

    /// Merges an entry that the generator writes.
    fn entry(&mut self, key: &str, before: Option<&Item>, now: &Item, there: &mut dyn TableLike) {
        let Some(present) = there.get_mut(key).filter(|item| !item.is_none()) else {
            match before {
                // The user removed the entry.
                Some(before) if same(before, now) => {}
                Some(_) => {
                    self.conflict();
                    there.insert(key, now.clone());
                }
                None => {
                    there.insert(key, now.clone());
                }
            }
            return;
        };
        if same(present, now) {
            return;
        }
        let of_tables = (now.as_array_of_tables(), present.as_array_of_tables_mut());
        if let (Some(now), Some(there)) = of_tables {
            let none = ArrayOfTables::new();
            let before = before.and_then(Item::as_array_of_tables).unwrap_or(&none);
            return self.lists_of_tables(before, now, there);
        }
        if let (Some(now), Some(there)) = (now.as_array(), present.as_array_mut()) {
            let none = Array::new();
            return elements(before.and_then(Item::as_array).unwrap_or(&none), now, there);
        }
        let widen = |item: &Item| match self.is_dependency() {
            true => widened(item),
            false => item.clone(),
        };
        if let Some(there) = present.as_table_like_mut() {
            let (before, now) = (before.map(widen), widen(now));
            if let Some(now) = now.as_table_like() {
                let none = Table::new();
                let before = before.as_ref().and_then(Item::as_table_like);
                return self.tables(before.unwrap_or(&none), now, there);
            }
        }
        match before {
            Some(before) if same(before, now) => {}
            Some(before) if same(before, present) => replace(present, now),
            Some(_) | None => {
                self.conflict();
                replace(present, now);
            }
        }
    }

    /// Removes an entry that the generator no longer writes, unless the user changed it.
    fn removed(&mut self, key: &str, before: &dyn TableLike, there: &mut dyn TableLike) {
        let (Some(before), Some(present)) = (before.get(key), there.get_mut(key)) else {
            return;
        };
        if same(before, present) {
            there.remove(key);
            return;
        }
        let is_empty = if let (Some(before), Some(there)) =
            (before.as_table_like(), present.as_table_like_mut())
        {
            self.tables(before, &Table::new(), there);
            there.is_empty()
        } else if let (Some(before), Some(there)) = (before.as_array(), present.as_array_mut()) {
            elements(before, &Array::new(), there);
            there.is_empty()
        } else if let (Some(before), Some(there)) = (
            before.as_array_of_tables(),
            present.as_array_of_tables_mut(),
        ) {
            self.lists_of_tables(before, &ArrayOfTables::new(), there);
            there.is_empty()
        } else {
            false
        };
        if is_empty {
            there.remove(key);
        }
    }

    /// Merges tables such as `[[example]]`, which are identified by their names.
    fn lists_of_tables(
        &mut self,
        before: &ArrayOfTables,
        now: &ArrayOfTables,
        there: &mut ArrayOfTables,
    ) {
        for old in before.iter().filter(|old| named(now, old).is_none()) {
            there.retain(|table| !same_table(table, old));
        }
        for new in now.iter() {
            let old = named(before, new);
            let position = there.iter().position(|table| name(table) == name(new));
            match position.and_then(|position| there.get_mut(position)) {
                Some(table) => self.tables(old.unwrap_or(&Table::new()), new, table),
                None if old.is_some_and(|old| same_table(old, new)) => {}
                None => there.push(new.clone()),
            }
        }
    }

    fn conflict(&mut self) {
        self.conflicts.push(self.at.join("."));
    }

    /// Whether the entry is a dependency, which may be only a version.
    fn is_dependency(&self) -> bool {
        let table = self.at.iter().rev().nth(1);
        table.is_some_and(|table| table.ends_with("dependencies"))
    }
}

/// Merges a list: elements that the generator no longer writes are removed, and its new ones are added.
fn elements(before: &Array, now: &Array, there: &mut Array) {
    let has = |list: &Array, value: &Value| list.iter().any(|other| same_value(other, value));
    // A list on several lines stays on several lines.
    let lines = there.to_string().contains('\n');
    let indent = there.iter().next().map(|value| value.decor().clone());
    there.retain(|value| has(now, value) || !has(before, value));
    for value in now.iter() {
        if has(before, value) || has(there, value) {
            continue;
        }
        let mut value = value.clone();
        if let (true, Some(indent)) = (lines, &indent) {
            *value.decor_mut() = indent.clone();
        }
        there.push_formatted(value);
    }
    if !lines {
        there.fmt();
    }
}

/// A dependency as a table.
fn widened(item: &Item) -> Item {
    let mut table = toml_edit::InlineTable::new();
    match item.as_str() {
        Some(version) => {
            table.insert("version", version.into());
            Item::Value(table.into())
        }
        None => item.clone(),
    }
}

/// Replaces a value, but keeps the comments next to it.
fn replace(there: &mut Item, now: &Item) {
    let decor = there.as_value().map(|value| value.decor().clone());
    *there = now.clone();
    if let (Some(value), Some(decor)) = (there.as_value_mut(), decor) {
        *value.decor_mut() = decor;
    }
}

fn name(table: &Table) -> Option<&str> {
    table.get("name").and_then(Item::as_str)
}

fn named<'t>(list: &'t ArrayOfTables, like: &Table) -> Option<&'t Table> {
    list.iter().find(|table| name(table) == name(like))
}

/// Whether two entries have the same meaning, however they are written.
fn same(a: &Item, b: &Item) -> bool {
    if let (Some(a), Some(b)) = (a.as_table_like(), b.as_table_like()) {
        return same_table(a, b);
    }
    if let (Some(a), Some(b)) = (a.as_array_of_tables(), b.as_array_of_tables()) {
        return a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| same_table(a, b));
    }
    match (a.as_value(), b.as_value()) {
        (Some(a), Some(b)) => same_value(a, b),
        (_, _) => false,
    }
}

fn same_table(a: &dyn TableLike, b: &dyn TableLike) -> bool {
    a.len() == b.len()
        && a.iter()
            .all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
}

fn same_value(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::String(a), Value::String(b)) => a.value() == b.value(),
        (Value::Integer(a), Value::Integer(b)) => a.value() == b.value(),
        (Value::Float(a), Value::Float(b)) => a.value() == b.value(),
        (Value::Boolean(a), Value::Boolean(b)) => a.value() == b.value(),
        (Value::Datetime(a), Value::Datetime(b)) => a.value() == b.value(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| same_value(a, b))
        }
        (Value::InlineTable(a), Value::InlineTable(b)) => same_table(a, b),
        (
            Value::String(_)
            | Value::Integer(_)
            | Value::Float(_)
            | Value::Boolean(_)
            | Value::Datetime(_)
            | Value::Array(_)
            | Value::InlineTable(_),
            _,
        ) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEFORE: &str = "\
[package]
name = \"pets\"
version = \"0.1.0\"

[features]
default = [\"reqwest\"]
old = []

[dependencies]
bytes = \"1.12\"
reqwest = { version = \"0.13\", features = [\"json\"] }
gone = \"1\"

[[example]]
name = \"list\"
required-features = [\"reqwest\"]
";

    fn merged(before: Option<&str>, now: &str, there: &str) -> (String, Vec<String>) {
        let merged = merge(before, now, there).expect("TOML");
        (merged.text, merged.conflicts)
    }

    /// A2: the user's additions stay with their comments, and the generator's changes are made.
    #[test]
    fn both_sides_are_kept() {
        let now = BEFORE
            .replace("bytes = \"1.12\"", "bytes = \"1.13\"")
            .replace("gone = \"1\"\n", "fresh = \"2\"\n")
            .replace("old = []\n", "new = []\n")
            .replace("[\"json\"]", "[\"stream\"]");
        let there = BEFORE
            .replace(
                "version = \"0.1.0\"\n",
                "version = \"0.2.0\" # by release\nkeywords = [\"pets\"]\n",
            )
            .replace("[\"json\"]", "[\"json\", \"gzip\"]")
            .replace(
                "[dependencies]\n",
                "[dependencies]\nanyhow = \"1\" # mine\n",
            )
            + "\n[lints]\nworkspace = true\n\n[[example]]\nname = \"mine\"\n";
        let (text, conflicts) = merged(Some(BEFORE), &now, &there);
        assert_eq!(conflicts, Vec::<String>::new());
        for kept in [
            "version = \"0.2.0\" # by release",
            "keywords = [\"pets\"]",
            "anyhow = \"1\" # mine",
            "bytes = \"1.13\"",
            "fresh = \"2\"",
            "new = []",
            "[\"gzip\", \"stream\"]",
            "[lints]\nworkspace = true",
            "name = \"mine\"",
            "name = \"list\"",
        ] {
            assert!(text.contains(kept), "{kept}: {text}");
        }
        assert!(
            !text.contains("gone") && !text.contains("old = []"),
            "{text}"
        );
        // A second merge changes nothing.
        assert_eq!(merged(Some(&now), &now, &text), (text, Vec::new()));
    }

    /// A2: an entry that both sides changed is reported.
    #[test]
    fn conflicts_are_named() {
        let now = BEFORE.replace("0.1.0", "0.3.0").replace("1.12", "1.13");
        let there = BEFORE.replace("0.1.0", "0.2.0").replace(
            "bytes = \"1.12\"",
            "bytes = { version = \"1.11\", features = [\"serde\"] }",
        );
        let (text, conflicts) = merged(Some(BEFORE), &now, &there);
        assert_eq!(conflicts, ["package.version", "dependencies.bytes.version"]);
        assert!(
            text.contains("version = \"0.3.0\"")
                && text.contains("bytes = { version = \"1.13\", features = [\"serde\"] }"),
            "{text}"
        );
        let (_, conflicts) = merged(None, BEFORE, "[package]\nname = \"other\"\n");
        assert_eq!(conflicts, ["package.name"]);
    }

    /// A2: an entry that the user removed stays removed, until the generator changes it.
    #[test]
    fn what_was_removed_stays_away() {
        let there = BEFORE.replace("bytes = \"1.12\"\n", "");
        let (text, conflicts) = merged(Some(BEFORE), BEFORE, &there);
        assert_eq!((text, conflicts.len()), (there.clone(), 0));
        let now = BEFORE.replace("1.12", "1.13");
        let (_, conflicts) = merged(Some(BEFORE), &now, &there);
        assert_eq!(conflicts, ["dependencies.bytes"]);
    }
}
