//! Items that have a new name and are the same otherwise. In: items before and after. Out: pairs of keys, and the old
//! items under their new names.

use std::collections::BTreeMap;

use super::items::{Item, Key, Module, Sort};

/// Items that have a new name.
pub(super) struct Renames {
    /// The keys before and after.
    pub(super) pairs: Vec<(Key, Key)>,
    /// The words for types, before and after.
    types: BTreeMap<String, String>,
}

/// Finds types with the same parts, operations with the same method and path, and fields and variants with the same
/// meaning.
pub(super) fn of(before: &BTreeMap<Key, Item>, after: &BTreeMap<Key, Item>) -> Renames {
    let mut renames = Renames {
        pairs: Vec::new(),
        types: BTreeMap::new(),
    };
    let prints = |items: &BTreeMap<Key, Item>, others: &BTreeMap<Key, Item>| {
        let mut found: BTreeMap<Vec<String>, Vec<Key>> = BTreeMap::new();
        for (key, item) in items.iter().filter(|(key, _)| !others.contains_key(key)) {
            if let Some(print) = print(key, item, items) {
                found.entry(print).or_default().push(key.clone());
            }
        }
        found
    };
    let (old, new) = (prints(before, after), prints(after, before));
    for (print, olds) in &old {
        let news = new.get(print).map(Vec::as_slice).unwrap_or_default();
        if let ([old], [new]) = (olds.as_slice(), news) {
            if old.module == Module::Models {
                renames.types.insert(old.name.clone(), new.name.clone());
            }
            renames.pairs.push((old.clone(), new.clone()));
        }
    }
    let parts = renames.parts(before, after);
    renames.pairs.extend(parts);
    renames
}

/// Returns what identifies a type or an operation apart from its name: the parts of a type, the method and the path of
/// an operation.
fn print(key: &Key, item: &Item, items: &BTreeMap<Key, Item>) -> Option<Vec<String>> {
    match (item.sort, key.module) {
        (Sort::Builder, _) => Some(vec!["builder".to_owned(), item.pointer.clone()]),
        (Sort::Operation, _) if !item.pointer.is_empty() => Some(vec![item.pointer.clone()]),
        (Sort::Type, Module::Models) if key.part.is_empty() => {
            let own = items.range(key.clone()..);
            let own =
                own.take_while(|(other, _)| other.name == key.name && other.module == key.module);
            let line = |(other, item): (&Key, &Item)| {
                let callers = replaced(&item.callers, &|word| (word == key.name).then_some("Self"));
                format!("{} {:?} {callers} {}", other.part, item.sort, item.meaning)
            };
            let lines: Vec<String> = own.map(line).collect();
            (lines.len() > 1).then_some(lines)
        }
        _ => None,
    }
}

impl Renames {
    /// Returns the fields and variants that have a new name in Rust but stand for the same property or value of the
    /// same type.
    fn parts(&self, before: &BTreeMap<Key, Item>, after: &BTreeMap<Key, Item>) -> Vec<(Key, Key)> {
        let mut pairs = Vec::new();
        for (key, item) in before {
            let has_meaning = matches!(
                item.sort,
                Sort::Field | Sort::FixedField | Sort::Variant | Sort::Setting
            );
            if item.meaning.is_empty() || !has_meaning || after.contains_key(&self.key(key)) {
                continue;
            }
            let owner = self.key(&Key::of(key.module, key.name.as_str()));
            let own = after.range(owner.clone()..);
            let mut own = own
                .take_while(|(other, _)| other.name == owner.name && other.module == owner.module);
            let same =
                own.find(|(_, other)| other.sort == item.sort && other.meaning == item.meaning);
            if let Some((other, _)) = same.filter(|(other, _)| !before.contains_key(other)) {
                pairs.push((key.clone(), other.clone()));
            }
        }
        pairs
    }

    /// Returns the key of an old item in the new crate.
    pub(super) fn key(&self, key: &Key) -> Key {
        if let Some((_, new)) = self.pairs.iter().find(|(old, _)| old == key) {
            return new.clone();
        }
        let owner = self.pairs.iter().find(|(old, _)| {
            old.part.is_empty() && old.module == key.module && old.name == key.name
        });
        let name = match owner {
            Some((_, new)) => new.name.clone(),
            None => self.words(&key.name),
        };
        Key {
            module: key.module,
            name,
            part: self.words(&key.part),
        }
    }

    /// Returns an old item with the names of the new crate.
    pub(super) fn item(&self, item: &Item) -> Item {
        Item {
            parent: item.parent.as_ref().map(|parent| self.key(parent)),
            callers: self.words(&item.callers),
            ..item.clone()
        }
    }

    fn words(&self, text: &str) -> String {
        match self.types.is_empty() {
            true => text.to_owned(),
            false => replaced(text, &|word| self.types.get(word).map(String::as_str)),
        }
    }
}

/// Returns a text with some words replaced.
fn replaced<'a>(text: &str, other: &dyn Fn(&str) -> Option<&'a str>) -> String {
    let mut out = String::new();
    let mut rest = text;
    let is_word = |character: char| character.is_alphanumeric() || character == '_';
    while let Some(start) = rest.find(is_word) {
        let (before, after) = rest.split_at(start);
        let end = after
            .find(|character| !is_word(character))
            .unwrap_or(after.len());
        let (word, after) = after.split_at(end);
        out.push_str(before);
        // The name of a field or an operation is not a type.
        out.push_str(match before.ends_with('.') {
            true => word,
            false => other(word).unwrap_or(word),
        });
        rest = after;
    }
    out.push_str(rest);
    out
}
