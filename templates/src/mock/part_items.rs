//! Multipart bodies whose parts are typed items, decoded.

use crate::mock::parts::{ReceivedPart, parts};
use crate::mock::received::Incoming;
use crate::runtime::json::{self, Decode};

/// Reads a body of several parts, each of which is an item: JSON or text, as its media type states.
///
/// # Errors
/// Returns an error if the body has no parts, or if a part cannot be decoded as a `T`.
pub fn part_items_body<T: Decode>(request: &Incoming) -> Result<Vec<T>, String> {
    let parts = parts(request)?.into_iter().enumerate();
    parts.map(|(index, part)| item(index, &part)).collect()
}

/// Reads a body of several parts, each of which is an item, and that may be missing.
///
/// # Errors
/// Returns an error if there is a body that [`part_items_body`] does not read.
pub fn optional_part_items_body<T: Decode>(request: &Incoming) -> Result<Option<Vec<T>>, String> {
    match request.bytes.is_empty() {
        true => Ok(None),
        false => part_items_body(request).map(Some),
    }
}

fn item<T: Decode>(index: usize, part: &ReceivedPart) -> Result<T, String> {
    let text = std::str::from_utf8(&part.bytes);
    let text = text.map_err(|error| format!("part {index}: {error}"))?;
    let media_type = part.media_type.as_deref().unwrap_or_default();
    let (text_as_json, is_json) = (json::to_string(text), media_type.contains("json"));
    // The text of a number is its JSON.
    let readings = match is_json {
        true => [text, text],
        false => [text_as_json.as_str(), text],
    };
    let read = |json: &str| json::from_str(json).map_err(|error| error.to_string());
    let found = read(readings[0]).or_else(|error| read(readings[1]).map_err(|_| error));
    found.map_err(|error| format!("part {index}: {error}"))
}
