//! The plain JSONPaths that almost all overlays use, read without the full language: chains of child
//! names, indexes, and the choice of one list element by the value of a member.

use std::fmt::Write;

use serde_json::Value;

use super::pointer::{child, escape};

/// A chain of steps that names at most one value.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Target<'a>(Vec<Step<'a>>);

#[derive(Debug, PartialEq, Eq)]
enum Step<'a> {
    Key(&'a str),
    Index(usize),
    /// `[?@.key == 'value']`
    Where(&'a str, &'a str),
}

impl<'a> Target<'a> {
    /// Reads a path; nothing if it needs the full language.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let mut rest = text.trim().strip_prefix('$')?;
        let mut steps = Vec::new();
        while !rest.is_empty() {
            let (step, after) = if let Some(after) = rest.strip_prefix('.') {
                let (name, after) = word(after)?;
                (Step::Key(name), after)
            } else {
                bracket(rest.strip_prefix('[')?)?
            };
            steps.push(step);
            rest = after;
        }
        Some(Self(steps))
    }

    /// Returns the pointer of what the path names in a document.
    pub(super) fn find(&self, document: &Value) -> Option<String> {
        let mut pointer = String::new();
        let mut value = document;
        for step in &self.0 {
            value = match step {
                Step::Key(key) => {
                    pointer.push('/');
                    pointer.push_str(&escape(key));
                    value.as_object()?.get(*key)?
                }
                Step::Index(index) => {
                    let _ = write!(pointer, "/{index}");
                    value.as_array()?.get(*index)?
                }
                Step::Where(key, wanted) => {
                    let fits = |value: &Value| child(value, key).is_some_and(|value| value == wanted);
                    let list = value.as_array()?;
                    let index = list.iter().position(fits)?;
                    let _ = write!(pointer, "/{index}");
                    list.get(index)?
                }
            };
        }
        Some(pointer)
    }
}

fn word(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(text.len());
    let starts = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    starts.then(|| text.split_at(end))
}

fn bracket(text: &str) -> Option<(Step<'_>, &str)> {
    if let Some(filter) = text.strip_prefix("?@.") {
        let (key, rest) = word(filter)?;
        let (value, rest) = quoted(rest.trim_start().strip_prefix("==")?.trim_start())?;
        return Some((Step::Where(key, value), rest.trim_start().strip_prefix(']')?));
    }
    if let Some((name, rest)) = quoted(text) {
        return Some((Step::Key(name), rest.strip_prefix(']')?));
    }
    let (index, rest) = text.split_once(']')?;
    let plain = index == "0" || !index.starts_with(['0', '+']);
    plain.then_some((Step::Index(index.parse().ok()?), rest))
}

/// Reads a quoted name that has no escapes.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let quote = text.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
    let (name, rest) = text[1..].split_once(quote)?;
    (!name.contains('\\')).then_some((name, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn finds_what_a_plain_path_names() {
        let document = json!({"paths": {"/a/": {"get": {"parameters": [{"name": "x"}, {"name": "limit"}]}}}});
        let find = |text: &str| Target::parse(text).and_then(|target| target.find(&document));
        assert_eq!(find("$"), Some(String::new()));
        assert_eq!(find("$.paths['/a/'].get"), Some("/paths/~1a~1/get".to_owned()));
        let limit = "$.paths[\"/a/\"].get.parameters[?@.name == 'limit']";
        assert_eq!(find(limit), Some("/paths/~1a~1/get/parameters/1".to_owned()));
        assert_eq!(find("$.paths['/a/'].get.parameters[0]"), Some("/paths/~1a~1/get/parameters/0".to_owned()));
        assert_eq!(find("$.paths.none"), None);
    }

    #[test]
    fn leaves_the_rest_to_the_full_language() {
        for text in ["$..get", "$.*", "$.a[*]", "$.a[-1]", "$.a[0:2]", "a.b", "$.a[?@.b]", "$['a\\'b']"] {
            assert_eq!(Target::parse(text), None, "{text}");
        }
    }
}
