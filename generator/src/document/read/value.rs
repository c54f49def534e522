//! Reads values of an expected type. Each function reports a value that is wrong, and returns the closest valid one.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::document::census::Kind;
use crate::document::census::canonical;
use crate::document::census::keywords::{Holds, keywords, meaningful};
use crate::document::model::literal::Number;
use crate::document::pointer::Path;
use crate::document::read::Context;
use crate::document::read::reference::Place;
use crate::report::Problem;

/// The empty object, which is used in place of a value that is not an object.
static NOTHING: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);

impl<'a> Context<'a> {
    /// Reports an invalid part. It is treated as absent.
    pub(super) fn error(&mut self, at: &Path<'_>, what: &str, help: &str) {
        let problem = Problem::error(at.pointer(), what).help(help);
        self.push(problem.recoverable());
    }

    /// Reports a problem that makes the whole document unreadable.
    pub(super) fn fatal(&mut self, at: &Path<'_>, what: &str, help: &str) {
        let problem = Problem::error(at.pointer(), what).help(help);
        self.push(problem);
    }

    pub(super) fn warn(&mut self, at: &Path<'_>, what: &str, help: &str) {
        let problem = Problem::warning(at.pointer(), what).help(help);
        self.push(problem);
    }

    /// Reports a problem in the file that is being read.
    pub(super) fn push(&mut self, problem: Problem) {
        let source = self.files.get(self.file).map_or("", |(name, _)| *name);
        let mut problem = problem.source(source);
        if let Some(also) = problem.also.as_mut().filter(|also| also.source.is_empty()) {
            source.clone_into(&mut also.source);
        }
        self.report.push(problem);
    }

    pub(super) fn expected(&mut self, wanted: &str, value: &Value, at: &Path<'_>) {
        let what = format!("expected {wanted}, found {}", kind(value));
        self.error(at, &what, "");
    }

    /// Reports `"1"` for 1, or `"true"` for true.
    fn unquoted(&mut self, text: &str, at: &Path<'_>) {
        let what = format!("`{text}` is in quotes");
        self.warn(at, &what, "It is read without the quotes. Remove them.");
    }

    /// Reads an object; null is read as an empty one.
    pub(super) fn object<'v>(&mut self, value: &'v Value, at: &Path<'_>) -> &'v Map<String, Value> {
        match value {
            Value::Object(map) => map,
            Value::Null => &NOTHING,
            Value::Array(list) if list.is_empty() => {
                let help = "It is read as an empty object. Write `{}`.";
                self.warn(at, "an empty list is used instead of an object", help);
                &NOTHING
            }
            _ => {
                self.expected("an object", value, at);
                &NOTHING
            }
        }
    }

    /// Reads each element of a list.
    pub(super) fn list<T>(
        &mut self,
        value: &Value,
        at: &Path<'_>,
        mut read: impl FnMut(&mut Self, &Value, &Path<'_>) -> T,
    ) -> Vec<T> {
        match value {
            Value::Array(list) => list
                .iter()
                .enumerate()
                .map(|(index, value)| read(self, value, &at.index(index)))
                .collect(),
            Value::Null => Vec::new(),
            _ => {
                self.expected("a list", value, at);
                Vec::new()
            }
        }
    }

    /// Returns the target of a reference that replaces all members of an object. The standard does not allow it there,
    /// but its only possible meaning is that the members are elsewhere.
    pub(super) fn behind(&mut self, value: &Value, at: &Path<'_>) -> Option<(Place, &'a Value)> {
        let object = value.as_object().filter(|object| object.len() == 1)?;
        let text = object.get("$ref")?.as_str()?;
        let at = at.key("$ref");
        let (place, target) = self.target(text, &at)?;
        if self.copies > 8 || target.get("$ref").is_some_and(Value::is_string) {
            self.error(&at, "a reference refers to another reference", "");
            return None;
        }
        let what = "a reference is used where the standard does not allow one";
        self.warn(&at, what, "The referenced value is used.");
        Some((place, target))
    }

    /// Reads each member of an object, except extensions.
    pub(super) fn map<T>(
        &mut self,
        value: &Value,
        at: &Path<'_>,
        mut read: impl FnMut(&mut Self, &Value, &Path<'_>) -> T,
    ) -> IndexMap<String, T> {
        if let Some((place, target)) = self.behind(value, at) {
            let file = std::mem::replace(&mut self.file, place.file);
            let found = self.map(target, &Path::at(&place.pointer), read);
            self.file = file;
            return found;
        }
        let object = self.object(value, at);
        object
            .iter()
            .map(|(key, value)| (key.clone(), read(self, value, &at.key(key))))
            .collect()
    }

    /// Reads text. A number or a boolean was meant as text, and the quotes are missing.
    pub(super) fn text(&mut self, value: &Value, at: &Path<'_>) -> Option<String> {
        match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(truth) => Some(truth.to_string()),
            Value::Null => None,
            Value::Array(list) if matches!(list.as_slice(), [Value::String(_)]) => {
                let only = list.first()?.as_str()?;
                let what = format!("expected a string, found a list of one string: `{only}`");
                self.warn(
                    at,
                    &what,
                    "It is read as that string. Write it without the list.",
                );
                Some(only.to_owned())
            }
            Value::Array(_) | Value::Object(_) => {
                self.expected("a string", value, at);
                None
            }
        }
    }

    /// Reads prose. A value that is not text is only a warning.
    pub(super) fn words(&mut self, value: &Value, at: &Path<'_>) -> Option<String> {
        if matches!(value, Value::Array(_) | Value::Object(_)) {
            let what = format!("expected a string, found {}", kind(value));
            self.warn(at, &what, "it is omitted from the documentation");
            return None;
        }
        self.text(value, at)
    }

    /// Reads text that is required.
    pub(super) fn needed(
        &mut self,
        object: &Map<String, Value>,
        key: &str,
        at: &Path<'_>,
    ) -> Option<String> {
        match object.get(key) {
            Some(value) => self.text(value, &at.key(key)),
            None => {
                self.error(at, &format!("`{key}` is missing"), "");
                None
            }
        }
    }

    /// Reads a list of texts; a single text is a list of one.
    pub(super) fn texts(&mut self, value: &Value, at: &Path<'_>) -> Vec<String> {
        if let Value::String(only) = value {
            let what = format!("expected a list, found a string: `{only}`");
            self.warn(
                at,
                &what,
                "It is read as a list of that string. Write a list.",
            );
            return vec![only.clone()];
        }
        self.list(value, at, Self::text)
            .into_iter()
            .flatten()
            .collect()
    }

    /// Reads true or false.
    pub(super) fn flag(&mut self, value: &Value, at: &Path<'_>) -> Option<bool> {
        match value {
            Value::Bool(flag) => Some(*flag),
            Value::Null => None,
            Value::String(text) if text.parse::<bool>().is_ok() => {
                self.unquoted(text, at);
                text.parse().ok()
            }
            Value::Number(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => {
                self.expected("a boolean", value, at);
                None
            }
        }
    }

    pub(super) fn is(&mut self, value: &Value, at: &Path<'_>) -> bool {
        self.flag(value, at).unwrap_or_default()
    }

    /// Reads a number.
    pub(super) fn number(&mut self, value: &Value, at: &Path<'_>) -> Option<Number> {
        match value {
            Value::Number(number) => Some(Number(number.clone())),
            Value::Null => None,
            Value::String(text) if text.parse::<serde_json::Number>().is_ok() => {
                self.unquoted(text, at);
                text.parse().ok().map(Number)
            }
            Value::Bool(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => {
                self.expected("a number", value, at);
                None
            }
        }
    }

    /// Reads a count such as `minLength`.
    pub(super) fn count(&mut self, value: &Value, at: &Path<'_>) -> Option<usize> {
        let number = self.number(value, at)?;
        let count = number
            .whole()
            .and_then(|number| usize::try_from(number).ok());
        if count.is_none() {
            self.expected("a non-negative integer", value, at);
        }
        count
    }

    /// Returns the keyword that a key stands for: itself, or, if the object has no such member, the one that differs
    /// only in case, `_` or `-`.
    pub(super) fn spelled<'k>(
        &self,
        kind: Kind,
        key: &'k str,
        object: &Map<String, Value>,
    ) -> &'k str {
        let is_known = keywords(kind).iter().any(|keyword| keyword.name == key);
        if is_known || key.starts_with("x-") {
            return key;
        }
        let meant = canonical(kind, key).filter(|name| !object.contains_key(*name));
        meant.unwrap_or(key)
    }

    /// Skips a key that no reader reads: an extension, a waived keyword, or an unknown one, which the census reports.
    /// The readers and the census share one list, so that no keyword is counted as handled without being read.
    pub(super) fn pass_over(&mut self, kind: Kind, key: &str, at: &Path<'_>) {
        if meaningful(kind, key).is_some_and(|keyword| keyword.holds != Holds::Words) {
            let what = format!(
                "`{key}` of {} is a known keyword, but was not read",
                kind.with_article()
            );
            self.error(
                at,
                &what,
                "this is a bug in the generator; please report it",
            );
        }
    }
}

/// Names the kind of a value, for messages.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
