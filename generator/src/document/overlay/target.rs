//! The simple JSONPaths that almost all overlays use, read without the full language: child names, lists of names,
//! indexes, `*`, and filters that compare a member with a text.

use serde_json::{Map, Value};

use crate::document::pointer::{Path, child};

/// A chain of steps.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Target<'a>(Vec<Step<'a>>);

#[derive(Debug, PartialEq, Eq)]
enum Step<'a> {
    /// `.name`, `['name']`, `['name', 'other']`
    Keys(Vec<&'a str>),
    /// `[0]`
    Index(usize),
    /// `.*`, `[*]`
    All,
    /// `[?@.key == 'text']`
    Where(&'a str, &'a str),
}

impl<'a> Target<'a> {
    /// Reads a path; `None` if it needs the full language.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let mut rest = text.trim().strip_prefix('$')?;
        let mut steps = Vec::new();
        while !rest.is_empty() {
            let (step, after) = if let Some(after) = rest.strip_prefix(".*") {
                (Step::All, after)
            } else if let Some(after) = rest.strip_prefix('.') {
                let (name, after) = word(after)?;
                (Step::Keys(vec![name]), after)
            } else {
                bracket(rest.strip_prefix('[')?)?
            };
            steps.push(step);
            rest = after;
        }
        Some(Self(steps))
    }

    /// Returns the pointers to the values that the path selects in a document.
    pub(super) fn find(&self, document: &Value) -> Vec<String> {
        let mut found = Vec::new();
        follow(&self.0, document, &Path::root(), &mut found);
        found
    }
}

fn follow(steps: &[Step<'_>], value: &Value, at: &Path<'_>, found: &mut Vec<String>) {
    let Some((step, rest)) = steps.split_first() else {
        return found.push(at.pointer());
    };
    match step {
        Step::Keys(keys) => {
            for key in keys {
                if let Some(value) = value.as_object().and_then(|object| member(object, key)) {
                    follow(rest, value, &at.key(key), found);
                }
            }
        }
        Step::Index(index) => {
            if let Some(value) = value.as_array().and_then(|list| list.get(*index)) {
                follow(rest, value, &at.index(*index), found);
            }
        }
        Step::All => each(value, at, |value, at| follow(rest, value, at, found)),
        Step::Where(key, wanted) => each(value, at, |value, at| {
            if value.is_object() && child(value, key).is_some_and(|value| value == wanted) {
                follow(rest, value, at, found);
            }
        }),
    }
}

/// The value of a key. Most objects are so small that comparing all keys is faster than hashing one.
fn member<'a>(object: &'a Map<String, Value>, key: &str) -> Option<&'a Value> {
    const SMALL: usize = 8;
    match object.len() {
        ..=SMALL => object
            .iter()
            .find(|(name, _)| *name == key)
            .map(|(_, value)| value),
        _ => object.get(key),
    }
}

fn each(value: &Value, at: &Path<'_>, mut visit: impl FnMut(&Value, &Path<'_>)) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                visit(value, &at.key(key));
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                visit(value, &at.index(index));
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn word(text: &str) -> Option<(&str, &str)> {
    let end = text
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .unwrap_or(text.len());
    let starts = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    starts.then(|| text.split_at(end))
}

fn bracket(text: &str) -> Option<(Step<'_>, &str)> {
    if let Some(rest) = text.strip_prefix("*]") {
        return Some((Step::All, rest));
    }
    if let Some(filter) = text.strip_prefix("?@.") {
        let (key, rest) = word(filter)?;
        let (value, rest) = quoted(rest.trim_start().strip_prefix("==")?.trim_start())?;
        return Some((
            Step::Where(key, value),
            rest.trim_start().strip_prefix(']')?,
        ));
    }
    if let Some((name, mut rest)) = quoted(text) {
        let mut names = vec![name];
        while let Some(more) = rest.trim_start().strip_prefix(',') {
            let (name, after) = quoted(more.trim_start())?;
            names.push(name);
            rest = after;
        }
        return Some((Step::Keys(names), rest.trim_start().strip_prefix(']')?));
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
    use serde_json_path::JsonPath;

    #[test]
    fn finds_what_the_full_language_finds() {
        let document = json!({
            "paths": {
                "/a/": {"get": {"parameters": [{"name": "x"}, {"name": "limit"}]}, "post": {"parameters": []}},
                "/b~c": {"get": {"parameters": [{"name": "limit"}, "limit", 1]}},
            },
            "list": [[1], {"name": ["limit"]}],
        });
        let paths = [
            "$",
            "$.paths['/a/'].get",
            "$.paths[\"/a/\"].get.parameters[?@.name == 'limit']",
            "$.paths.*.get.parameters[?@.name=='limit']",
            "$.paths[*][ 'get' , 'post' ]",
            "$.paths[*]['get', 'post'].parameters",
            "$.paths['/a/'].get.parameters[0]",
            "$.paths['/a/','/b~c'].*.parameters.*",
            "$.list[0][0]",
            "$.list.*[0]",
            "$.list[?@.name == 'limit']",
            "$.none.*",
            "$.list[9]",
        ];
        for text in paths {
            let Some(target) = Target::parse(text) else {
                continue;
            };
            let full = JsonPath::parse(text).expect("a JSONPath");
            let wanted: Vec<String> = full
                .query_located(&document)
                .locations()
                .map(|l| l.to_json_pointer())
                .collect();
            assert_eq!(target.find(&document), wanted, "{text}");
        }
    }

    #[test]
    fn leaves_the_rest_to_the_full_language() {
        for text in [
            "$..get",
            "$.a[-1]",
            "$.a[0:2]",
            "a.b",
            "$.a[?@.b]",
            "$['a\\'b']",
            "$.a[?@.b != 'c']",
        ] {
            assert_eq!(Target::parse(text), None, "{text}");
        }
    }
}
