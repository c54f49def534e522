//! Multipart bodies as they arrive (RFC 7578), compared with what was sent.

use serde_json::{Map, Value};

use crate::compare::difference;
use crate::operation::Content;

/// A part.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Part {
    name: String,
    file_name: Option<String>,
    media_type: Option<String>,
    content: Vec<u8>,
}

/// The parts of a body, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts(Vec<Part>);

impl Parts {
    /// Splits a body at the boundary of its media type.
    ///
    /// # Errors
    /// If the body does not follow the standard.
    pub fn of(media_type: &str, body: &[u8]) -> Result<Self, String> {
        let boundary = media_type
            .split(';')
            .find_map(|parameter| parameter.trim().strip_prefix("boundary="))
            .ok_or("the media type has no boundary")?;
        let delimiter = format!("\r\n--{}", boundary.trim_matches('"')).into_bytes();
        // The first delimiter need not follow a line break.
        let body = [b"\r\n", body].concat();
        let mut pieces = Vec::new();
        let mut rest = body.as_slice();
        while let Some(at) = position(rest, &delimiter) {
            pieces.push(&rest[..at]);
            rest = &rest[at + delimiter.len()..];
        }
        if !rest.starts_with(b"--") {
            return Err("the body has no end".to_owned());
        }
        pieces
            .iter()
            .skip(1)
            .map(|piece| part(piece))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// The contents, each of which must be JSON without a name.
    ///
    /// # Errors
    /// If a part is something else.
    pub fn json(self) -> Result<Vec<String>, String> {
        let parts = self.0.into_iter().map(|part| {
            if !part.name.is_empty() || part.media_type.as_deref() != Some("application/json") {
                return Err(format!("{part:?} is not a part of JSON without a name"));
            }
            String::from_utf8(part.content).map_err(|error| error.to_string())
        });
        parts.collect()
    }

    /// Checks that the parts are those of an object whose files are `{"base64": …}`, and that properties other than
    /// files have their documented media types. An object may be sent as one part for each entry, if the document says
    /// so.
    ///
    /// # Errors
    /// The first difference.
    pub fn are(mut self, asked: &Value, content: &Content) -> Result<(), String> {
        let asked = asked.as_object().map(|asked| entries(asked, content));
        for (name, asked) in asked.iter().flatten() {
            let (found, left) = self.0.into_iter().partition(|part| part.name == *name);
            self.0 = left;
            let found: Vec<Part> = found;
            let joined = content
                .styles
                .get(name)
                .and_then(|style| joined(asked, style));
            let wanted = match asked {
                _ if joined.is_some() => joined.as_slice(),
                Value::Array(items) if found.len() != 1 || items.iter().any(is_file) => {
                    items.as_slice()
                }
                // A list may also be sent as a single JSON part.
                one => std::slice::from_ref(one),
            };
            if found.len() != wanted.len() && !asked.is_null() {
                return Err(format!(
                    "`{name}`: {} parts arrived of {}",
                    found.len(),
                    wanted.len()
                ));
            }
            for (part, wanted) in found.iter().zip(wanted) {
                part.is(wanted)
                    .map_err(|what| format!("`{name}`: {what}"))?;
                let told = content.parts.get(name).filter(|_| !is_file(wanted));
                if told.is_some() && told != part.media_type.as_ref() {
                    return Err(format!("`{name}` is {:?}, not {told:?}", part.media_type));
                }
            }
        }
        match self.0.first() {
            Some(part) => Err(format!("`{}` arrived, which nobody asked", part.name)),
            None => Ok(()),
        }
    }
}

/// The values that are sent as parts: objects and lists are replaced by their entries, if their style says so.
fn entries(asked: &Map<String, Value>, content: &Content) -> Map<String, Value> {
    let mut parts = Map::new();
    for (name, value) in asked {
        let is_deep = content.deep.contains(name);
        let is_free = content.styles.get(name) == Some(&("form".to_owned(), true));
        match value {
            Value::Object(object) if is_deep => {
                let inner = object.iter();
                parts.extend(inner.map(|(key, value)| (format!("{name}[{key}]"), value.clone())));
            }
            Value::Array(items) if is_deep => {
                let inner = items.iter().enumerate();
                parts.extend(inner.map(|(at, item)| (format!("{name}[{at}]"), item.clone())));
            }
            Value::Object(object) if is_free && !is_file(value) => {
                parts.extend(
                    object
                        .iter()
                        .map(|(key, value)| (key.clone(), value.clone())),
                );
            }
            value => {
                parts.insert(name.clone(), value.clone());
            }
        }
    }
    parts
}

/// The text of a list or an object in a style that writes it as one part; `None` in other styles.
fn joined(asked: &Value, (style, explode): &(String, bool)) -> Option<Value> {
    let separator = match style.as_str() {
        _ if *explode => return None,
        "form" => ",",
        "spaceDelimited" => " ",
        "pipeDelimited" => "|",
        _ => return None,
    };
    let text = |value: &Value| {
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    };
    let texts: Vec<String> = match asked {
        Value::Array(items) => items.iter().map(text).collect(),
        Value::Object(object) => {
            let entries = object.iter();
            entries
                .flat_map(|(key, value)| [key.clone(), text(value)])
                .collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return None,
    };
    Some(Value::from(texts.join(separator)))
}

impl Part {
    fn is(&self, asked: &Value) -> Result<(), String> {
        if is_file(asked) {
            let wanted = [0, 1, 255, 128, b'\r', b'\n', b'-', b'-'];
            return match (&self.file_name, self.media_type.as_deref()) {
                _ if self.content != wanted => Err(format!("{:?} arrived", self.content)),
                (Some(name), Some("image/png")) if name == "a %22b%22 é.bin" => Ok(()),
                (name, media_type) => Err(format!("{name:?} of {media_type:?} arrived")),
            };
        }
        let text = String::from_utf8_lossy(&self.content);
        let readings = [
            Some(Value::from(text.as_ref())),
            serde_json::from_str(&text).ok(),
        ];
        let mut readings = readings.into_iter().flatten();
        match readings.any(|reading| difference(asked, &reading).is_none()) {
            true => Ok(()),
            // A list with one item may be sent as its item.
            false if asked.as_array().is_some_and(|items| items.len() == 1) => self.is(&asked[0]),
            false => Err(format!("{asked} was asked, and {text} arrived")),
        }
    }
}

fn is_file(asked: &Value) -> bool {
    asked.get("base64").is_some()
}

fn part(piece: &[u8]) -> Result<Part, String> {
    let split = position(piece, b"\r\n\r\n").ok_or("a part has no end of its head")?;
    let (head, content) = (
        String::from_utf8_lossy(&piece[..split]),
        &piece[split + 4..],
    );
    let field = |name: &str| {
        head.lines().find_map(|line| {
            let (known, value) = line.split_once(':')?;
            known
                .trim()
                .eq_ignore_ascii_case(name)
                .then(|| value.trim().to_owned())
        })
    };
    // Without a name, the part is one that nobody asks for by name.
    let disposition = field("content-disposition").unwrap_or_default();
    let parameter = |name: &str| {
        let (_, after) = disposition.split_once(&format!("; {name}=\""))?;
        Some(after.split('"').next().unwrap_or_default().to_owned())
    };
    Ok(Part {
        name: parameter("name").unwrap_or_default(),
        file_name: parameter("filename"),
        media_type: field("content-type"),
        content: content.to_vec(),
    })
}

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use serde_json::json;

    use super::*;

    const TYPE: &str = "multipart/form-data; boundary=x";

    fn body(parts: &[&str]) -> Vec<u8> {
        let mut body = String::new();
        for part in parts {
            body.push_str(&format!(
                "--x\r\nContent-Disposition: form-data; name={part}\r\n"
            ));
        }
        body.push_str("--x--\r\n");
        body.into_bytes()
    }

    #[test]
    fn parts_are_what_was_asked() {
        let body = body(&["\"a\"\r\n\r\n1", "\"b\"\r\n\r\nx", "\"b\"\r\n\r\ny\r\n"]);
        let parts = Parts::of(TYPE, &body).expect("it is whole");
        assert_eq!(
            parts
                .clone()
                .are(&json!({"a": 1, "b": ["x", "y\r\n"]}), &Content::default()),
            Ok(())
        );
        for wrong in [
            json!({"a": 1}),
            json!({"a": 2, "b": ["x", "y\r\n"]}),
            json!({"a": 1, "b": ["x"]}),
        ] {
            let found = parts.clone().are(&wrong, &Content::default());
            assert!(found.is_err(), "{wrong}");
        }
        let told = Content {
            parts: BTreeMap::from([("a".to_owned(), "text/html".to_owned())]),
            ..Content::default()
        };
        let asked = json!({"a": 1, "b": ["x", "y\r\n"]});
        assert!(parts.are(&asked, &told).is_err(), "the part has no type");
        let entries = self::body(&["\"c[x]\"\r\n\r\n1", "\"c[y]\"\r\n\r\ntwo"]);
        let entries = Parts::of(TYPE, &entries).expect("it is whole");
        let deep = Content {
            deep: BTreeSet::from(["c".to_owned()]),
            ..Content::default()
        };
        let asked = json!({"c": {"x": 1, "y": "two"}});
        assert_eq!(entries.clone().are(&asked, &deep), Ok(()));
        assert!(entries.are(&asked, &Content::default()).is_err());
        assert!(Parts::of(TYPE, &body[..body.len() - 6]).is_err());
    }
}
