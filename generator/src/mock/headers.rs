//! Headers of responses. In: the headers that the document describes. Out: a value for each that is required or has an
//! example.

use serde_json::Value;

use super::json;
use crate::document::Document;
use crate::document::model::operation::{ParameterValue, Response};
use crate::document::model::schema::{Rest, Schema, Type};

/// Headers that the server sets itself, or that would be wrong for the response.
const OWN: [&str; 6] = [
    "content-type",
    "content-length",
    "content-encoding",
    "transfer-encoding",
    "connection",
    "date",
];

/// The depth of nested lists down to which values are made.
const DEPTH: usize = 8;

/// Returns the headers of a response.
pub(super) fn made(document: &Document, response: &Response) -> Vec<(String, String)> {
    let mut headers = Vec::new();
    for (name, header) in &response.headers {
        let Some(header) = document.header(header) else {
            continue;
        };
        let schema = match &header.value {
            ParameterValue::Schema(schema) => Some(&**schema),
            ParameterValue::Content(content) => content
                .values()
                .next()
                .and_then(|media| media.schema.as_ref()),
        };
        let schema = schema.and_then(|schema| document.schema(schema));
        let has_example = schema.is_some_and(|schema| schema.example.is_some());
        let is_own = OWN.contains(&name.to_ascii_lowercase().as_str());
        if is_own || !header.required && !has_example {
            continue;
        }
        let text = match schema {
            Some(schema) => text(document, schema, 0),
            None => "text".to_owned(),
        };
        // The value of a header is one line of visible text.
        if !text.is_empty() && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            headers.push((name.to_ascii_lowercase(), text));
        }
    }
    headers
}

/// Returns a value of a schema as the text of a header.
fn text(document: &Document, schema: &Schema, depth: usize) -> String {
    let stated = schema.example.as_deref().or(schema.constant.as_ref());
    let stated = stated
        .or(schema.default.as_deref())
        .or(schema.values.first());
    if let Some(stated) = stated {
        return spelled(&json(&stated.to_string()));
    }
    if depth > DEPTH {
        return "text".to_owned();
    }
    let mut parts = schema
        .all_of
        .iter()
        .chain(&schema.one_of)
        .chain(&schema.any_of);
    if let Some(part) = parts.next().and_then(|part| document.schema(part)) {
        return text(document, part, depth + 1);
    }
    match schema.types.first() {
        Some(Type::Integer | Type::Number) => {
            let least = schema.number.minimum.as_ref();
            let least = least.filter(|bound| !bound.exclusive);
            least.map_or_else(|| "1".to_owned(), |bound| bound.number.to_string())
        }
        Some(Type::Boolean) => "true".to_owned(),
        Some(Type::Array) => match &schema.array.items {
            Rest::Of(item) => document
                .schema(item)
                .map_or_else(|| "text".to_owned(), |item| text(document, item, depth + 1)),
            Rest::Unstated | Rest::Free | Rest::Closed => "text".to_owned(),
        },
        Some(Type::Object) => "{}".to_owned(),
        Some(Type::String) | None => of_format(schema.format.as_deref()).to_owned(),
    }
}

fn of_format(format: Option<&str>) -> &'static str {
    match format {
        Some("date-time") => "2026-01-02T09:00:00Z",
        Some("date") => "2026-01-02",
        Some("uuid") => "0b1e8e3c-5a1f-4c8e-9d6f-2f1c7c9a1b2d",
        Some("uri" | "url" | "uri-reference") => "https://example.com",
        Some("byte") => "aGVsbG8=",
        Some(_) | None => "text",
    }
}

/// Returns a value as the text of a header: lists are separated by commas.
fn spelled(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(spelled).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}
