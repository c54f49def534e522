//! Multipart bodies: read from requests, and written as responses.

use serde_json::Value;

use super::media::{essence, is_json, parameter};
use super::typed::Raw;
use crate::document::model::operation::{Encoding, MediaType};

/// The boundary of responses.
pub(super) const BOUNDARY: &str = "part-of-the-mock-5d1f0c";

/// How the parts of a response are written.
#[derive(Debug, Clone, Default)]
pub(super) struct PartTypes {
    /// The first parts.
    pub(super) first: Vec<PartType>,
    /// The others.
    pub(super) others: Option<Box<PartType>>,
}

/// How a part is written.
#[derive(Debug, Clone, Default)]
pub(super) struct PartType {
    /// Its media type, if the document states one.
    media_type: Option<String>,
    /// The parts that it consists of, if it is multipart.
    within: PartTypes,
}

impl PartTypes {
    pub(super) fn of(media: &MediaType) -> Self {
        Self::from(&media.prefix_encoding, media.item_encoding.as_ref())
    }

    fn from(first: &[Encoding], others: Option<&Encoding>) -> Self {
        Self {
            first: first.iter().map(PartType::of).collect(),
            others: others.map(|encoding| Box::new(PartType::of(encoding))),
        }
    }
}

impl PartType {
    fn of(encoding: &Encoding) -> Self {
        let others = encoding.item_encoding.as_deref();
        Self {
            media_type: type_of(encoding),
            within: PartTypes::from(&encoding.prefix_encoding, others),
        }
    }
}

/// Returns the media type of a part, if the document states one.
fn type_of(encoding: &Encoding) -> Option<String> {
    let listed = encoding.content_type.as_deref()?.split(',').map(str::trim);
    let mut whole = listed.filter(|name| !name.is_empty() && !name.contains('*'));
    whole.next().map(str::to_owned)
}

/// Returns the schema of a list of parts: the first ones as in `whole`, and the others by `item`.
pub(super) fn list_of(whole: Option<Value>, item: Value) -> Value {
    let mut list = match whole {
        Some(Value::Object(list)) if list.contains_key("prefixItems") => list,
        _ => serde_json::Map::new(),
    };
    list.insert("type".to_owned(), Value::from("array"));
    list.insert("items".to_owned(), item);
    Value::Object(list)
}

/// Returns the parts of a body that have names.
pub(super) fn named(bytes: &[u8], boundary: &str) -> impl Iterator<Item = (String, Raw)> {
    let all = all(bytes, boundary).into_iter();
    all.filter_map(|(name, value)| Some((name?, value)))
}

/// Returns the parts of a body, with their names.
pub(super) fn all(bytes: &[u8], boundary: &str) -> Vec<(Option<String>, Raw)> {
    let delimiter = format!("--{boundary}").into_bytes();
    let mut found = Vec::new();
    for part in split(bytes, &delimiter).into_iter().skip(1) {
        let part = part.strip_prefix(b"\r\n").unwrap_or(part);
        // A part may have no headers.
        let (head, content) = match (part.strip_prefix(b"\r\n"), find(part, b"\r\n\r\n")) {
            (Some(content), _) => (&[][..], content),
            (None, Some(at)) => (
                part.get(..at).unwrap_or_default(),
                part.get(at + 4..).unwrap_or_default(),
            ),
            (None, None) => continue,
        };
        let content = content.strip_suffix(b"\r\n").unwrap_or(content);
        let head = String::from_utf8_lossy(head).into_owned();
        let header = |name: &str| {
            let lines = head.lines().filter_map(|line| line.split_once(':'));
            let mut lines = lines.filter(|(known, _)| known.trim().eq_ignore_ascii_case(name));
            lines.next().map(|(_, value)| value.trim().to_owned())
        };
        let disposition = header("content-disposition").unwrap_or_default();
        let text = String::from_utf8_lossy(content).into_owned();
        let media_type = header("content-type").map(|it| essence(&it));
        let value = match media_type.is_some_and(|it| is_json(&it)) {
            true => serde_json::from_str(&text).map_or(Raw::Text(text), Raw::Json),
            false => Raw::Text(text),
        };
        found.push((parameter(&disposition, "name"), value));
    }
    found
}

/// Returns a list as a body with a part for each item, and an object as one with a part for each property.
pub(super) fn written(value: &Value, types: &PartTypes) -> String {
    written_at(value, types, BOUNDARY)
}

fn written_at(value: &Value, types: &PartTypes, boundary: &str) -> String {
    let parts: Vec<(Option<&str>, &Value)> = match value {
        Value::Array(items) => items.iter().map(|item| (None, item)).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, it)| (Some(&**name), it))
            .collect(),
        other => vec![(None, other)],
    };
    let mut body = String::new();
    for (index, (name, value)) in parts.into_iter().enumerate() {
        let told = types.first.get(index).or(types.others.as_deref());
        let told = told.filter(|_| name.is_none());
        let within = told.map(|part| &part.within);
        let told = told.and_then(|part| part.media_type.as_deref());
        let usual = match value {
            Value::String(_) => "text/plain",
            _ => "application/json",
        };
        let media_type = told.unwrap_or(usual);
        let mut media_type = media_type.to_owned();
        let content = match (value, within) {
            (Value::Array(_) | Value::Object(_), Some(within))
                if media_type.starts_with("multipart/") =>
            {
                // No boundary starts with another one.
                let boundary = format!("inner-{boundary}");
                media_type = format!("{media_type}; boundary={boundary}");
                written_at(value, within, &boundary)
            }
            (Value::String(text), _) if !is_json(&essence(&media_type)) => text.clone(),
            (other, _) => other.to_string(),
        };
        body.push_str(&format!("--{boundary}\r\ncontent-type: {media_type}\r\n"));
        if let Some(name) = name {
            body.push_str(&format!(
                "content-disposition: form-data; name=\"{name}\"\r\n"
            ));
        }
        body.push_str(&format!("\r\n{content}\r\n"));
    }
    body.push_str(&format!("--{boundary}--\r\n"));
    body
}

fn split<'b>(bytes: &'b [u8], delimiter: &[u8]) -> Vec<&'b [u8]> {
    let mut parts = Vec::new();
    let mut rest = bytes;
    while let Some(at) = find(rest, delimiter) {
        parts.push(rest.get(..at).unwrap_or_default());
        rest = rest.get(at + delimiter.len()..).unwrap_or_default();
    }
    parts.push(rest);
    parts
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len().max(1))
        .position(|window| window == wanted)
}
