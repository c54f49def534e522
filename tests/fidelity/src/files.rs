//! Joins a document in several files into one tree, as if it were one file.
//!
//! In: a document and its path. Out: the document with the other files under [`FILES`]. References between files become
//! references within the document, and schemas of other files become components, as they do in crates.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use oasmith::document::{Source, parse};
use oasmith::report::Report;
use serde_json::{Map, Value, json};

/// The key of the other files.
const FILES: &str = "x-files";

/// The other files by path, with numbers that start at 1.
#[derive(Default)]
struct Others {
    numbers: BTreeMap<PathBuf, usize>,
    files: Vec<(PathBuf, Value)>,
}

/// Adds to a document the files that it refers to. A reference to a file that cannot be read stays dangling.
pub(crate) fn join(path: &Path, root: &mut Value) {
    let mut others = Others::default();
    let main = plain(path);
    others.numbers.insert(main.clone(), 0);
    others.rewrite(root, &main, 0);
    let mut done = 0;
    while let Some((path, value)) = others.files.get(done) {
        let (path, mut value) = (path.clone(), value.clone());
        done += 1;
        others.rewrite(&mut value, &path, done);
        others.files[done - 1].1 = value;
    }
    if others.files.is_empty() {
        return;
    }
    let mut files = Map::new();
    let mut named = Vec::new();
    for (index, (path, value)) in others.files.into_iter().enumerate() {
        let at = format!("#/{FILES}/{}", index + 1);
        named.extend(schemas(&path, &value, &at));
        files.insert((index + 1).to_string(), value);
    }
    root[FILES] = Value::Object(files);
    for (name, place) in named {
        if root["components"]["schemas"].get(&name).is_none() {
            root["components"]["schemas"][name] = json!({"$ref": place});
        }
    }
}

/// The schemas of a file by name: those that it lists, or the file itself if it is a schema.
fn schemas(path: &Path, value: &Value, at: &str) -> Vec<(String, String)> {
    let listed = value.pointer("/components/schemas");
    let listed = listed.and_then(Value::as_object).into_iter().flatten();
    let listed = listed.map(|(name, _)| (name.clone(), format!("{at}/components/schemas/{name}")));
    let mut found: Vec<(String, String)> = listed.collect();
    let words = [
        "type",
        "properties",
        "allOf",
        "oneOf",
        "anyOf",
        "$ref",
        "enum",
    ];
    if words.iter().any(|word| value.get(word).is_some()) {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let mut letters = stem.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        found.push((first.chain(letters).collect(), at.to_owned()));
    }
    found
}

impl Others {
    /// Rewrites the references in the file with this number as references within one document.
    fn rewrite(&mut self, value: &mut Value, path: &Path, number: usize) {
        match value {
            Value::Array(items) => items
                .iter_mut()
                .for_each(|item| self.rewrite(item, path, number)),
            Value::Object(object) => {
                if let Some(Value::String(text)) = object.get_mut("$ref")
                    && let Some(spelled) = self.spelled(text, path, number)
                {
                    *text = spelled;
                }
                object
                    .values_mut()
                    .for_each(|child| self.rewrite(child, path, number));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    /// Rewrites a reference; `None` if it neither names a file nor is a pointer.
    fn spelled(&mut self, text: &str, path: &Path, number: usize) -> Option<String> {
        let (file, place) = text.split_once('#').unwrap_or((text, ""));
        let is_file = [".json", ".yaml", ".yml"]
            .iter()
            .any(|end| file.ends_with(end));
        let target = match file.is_empty() {
            true => number,
            false if !is_file || file.contains("://") => return None,
            false => self.number(&plain(&path.with_file_name("").join(file)))?,
        };
        match target {
            0 => Some(format!("#{place}")),
            target if place.is_empty() || place.starts_with('/') => {
                Some(format!("#/{FILES}/{target}{place}"))
            }
            _ => None,
        }
    }

    fn number(&mut self, path: &Path) -> Option<usize> {
        if let Some(number) = self.numbers.get(path) {
            return Some(*number);
        }
        let source = Source::new(path.display().to_string(), fs::read(path).ok()?);
        let value = parse(&source, &mut Report::new())?;
        self.files.push((path.to_owned(), value));
        let number = self.files.len();
        self.numbers.insert(path.to_owned(), number);
        Some(number)
    }
}

/// Resolves `.` and `..` in a path.
fn plain(path: &Path) -> PathBuf {
    let mut found = PathBuf::new();
    for step in path.components() {
        match step {
            Component::CurDir => {}
            Component::ParentDir if found.file_name().is_some() => {
                found.pop();
            }
            Component::ParentDir
            | Component::Normal(_)
            | Component::RootDir
            | Component::Prefix(_) => found.push(step),
        }
    }
    found
}
