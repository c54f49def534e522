//! Places in a document: a path that grows on the stack during a walk, and JSON pointers as text.

use std::borrow::Cow;
use std::fmt::Write;

use serde_json::Value;

/// A place in a document, linked to its parents on the stack. It costs nothing until it is written.
#[derive(Debug, Clone, Copy)]
pub struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    /// A pointer that is already text.
    Pointer(&'a str),
    Key(&'a str),
    Index(usize),
}

impl<'a> Path<'a> {
    /// Returns the place of the whole document.
    pub fn root() -> Self {
        Self::at("")
    }

    /// Returns the place at a JSON pointer.
    pub fn at(pointer: &'a str) -> Self {
        Self {
            parent: None,
            step: Step::Pointer(pointer),
        }
    }

    /// Returns the place of a member of the object here.
    #[must_use]
    pub fn key<'b>(&'b self, key: &'b str) -> Path<'b> {
        Path {
            parent: Some(self),
            step: Step::Key(key),
        }
    }

    /// Returns the place of an element of the list here.
    #[must_use]
    pub fn index(&self, index: usize) -> Path<'_> {
        Path {
            parent: Some(self),
            step: Step::Index(index),
        }
    }

    /// Returns the JSON pointer of this place.
    pub fn pointer(&self) -> String {
        let mut text = self.parent.map(Path::pointer).unwrap_or_default();
        match self.step {
            Step::Pointer(pointer) => text.push_str(pointer),
            Step::Key(key) => {
                text.push('/');
                text.push_str(&escape(key));
            }
            Step::Index(index) => {
                let _ = write!(text, "/{index}");
            }
        }
        text
    }
}

/// Escapes a key for a JSON pointer.
pub fn escape(key: &str) -> Cow<'_, str> {
    if key.contains(['~', '/']) {
        Cow::Owned(key.replace('~', "~0").replace('/', "~1"))
    } else {
        Cow::Borrowed(key)
    }
}

/// Turns a segment of a JSON pointer back into the key.
pub fn unescape(segment: &str) -> Cow<'_, str> {
    if segment.contains('~') {
        Cow::Owned(segment.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(segment)
    }
}

/// Returns the keys of a JSON pointer.
pub fn segments(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(unescape)
}

/// Returns the value at a JSON pointer.
pub(crate) fn get<'a>(value: &'a Value, pointer: &str) -> Option<&'a Value> {
    segments(pointer).try_fold(value, |value, key| child(value, &key))
}

/// Returns the value at a JSON pointer, which can then be changed.
pub(crate) fn get_mut<'a>(value: &'a mut Value, pointer: &str) -> Option<&'a mut Value> {
    segments(pointer).try_fold(value, |value, key| match value {
        Value::Object(map) => map.get_mut(key.as_ref()),
        Value::Array(list) => list.get_mut(key.parse::<usize>().ok()?),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    })
}

/// Returns the member or the element with this key.
pub(crate) fn child<'a>(value: &'a Value, key: &str) -> Option<&'a Value> {
    match value {
        Value::Object(map) => map.get(key),
        Value::Array(list) => list.get(key.parse::<usize>().ok()?),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

/// Decodes percent escapes; invalid ones stay as they are.
pub(crate) fn percent_decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        let digits = tail.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match digits.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(decoded) if byte == b'%' => {
                bytes.push(decoded);
                rest = tail.get(2..).unwrap_or_default();
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn writes_and_follows_pointers() {
        let value = json!({"paths": {"/a~b": [1, 2]}});
        let root = Path::root();
        let paths = root.key("paths");
        let item = paths.key("/a~b");
        let pointer = item.index(1).pointer();
        assert_eq!(pointer, "/paths/~1a~0b/1");
        assert_eq!(get(&value, &pointer), Some(&json!(2)));
        assert_eq!(get(&value, "/paths/none"), None);
        let mut value = value;
        assert_eq!(get_mut(&mut value, &pointer), Some(&mut json!(2)));
        assert_eq!(get_mut(&mut value, "/paths/none/1"), None);
    }

    #[test]
    fn decodes_fragments() {
        assert_eq!(percent_decoded("/a%20b/100%/%zz"), "/a b/100%/%zz");
    }
}
