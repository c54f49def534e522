//! Finds the error message in the body of a response.

use std::collections::BTreeMap;

use http::header::CONTENT_TYPE;

use crate::runtime::error::Error;
use crate::runtime::json::{Kind, RawJson, from_slice};

/// Names of properties that contain a message, the best first: those of RFC 9457 (`detail`, `title`) and OAuth 2.0
/// (RFC 6749, `error_description`, `error`), and others that many servers use.
const WORDS: [&str; 8] = [
    "detail",
    "message",
    "msg",
    "error_description",
    "errors",
    "error",
    "reason",
    "title",
];

/// Names of properties that contain the subject of a message.
const PLACES: [&str; 5] = ["loc", "field", "path", "param", "pointer"];

/// The maximum depth of a message: `error.details[0].message`, and one more.
const DEEPEST: u32 = 4;

impl Error {
    /// Returns the error message in the body of the response, such as `body.name: too short`, from the property names
    /// that servers commonly use. Several problems are joined. Returns `None` if there is no message, as in the error
    /// page of a proxy.
    ///
    /// The message can contain values from the request, and its wording can change: use
    /// [`api_error`](Self::api_error) to decide in code.
    #[must_use]
    pub fn message(&self) -> Option<String> {
        if !self.is_status() {
            return None;
        }
        if let Ok(json) = from_slice::<RawJson>(self.body()) {
            return words(&json, 0);
        }
        let media_type = self.headers()?.get(CONTENT_TYPE)?.to_str().ok()?;
        let text = self.text()?.trim();
        (media_type.starts_with("text/plain") && !text.is_empty()).then(|| text.to_owned())
    }
}

/// Returns the messages in a value: a string itself, those of each item of a list, or that of the best property of an
/// object.
fn words(value: &RawJson, depth: u32) -> Option<String> {
    match value.kind() {
        Kind::String => value
            .decode()
            .ok()
            .filter(|text: &String| !text.trim().is_empty()),
        Kind::Array if depth < DEEPEST => {
            let items: Vec<RawJson> = value.decode().ok()?;
            joined(items.iter().filter_map(|item| words(item, depth + 1)), "; ")
        }
        Kind::Object if depth < DEEPEST => {
            let object: BTreeMap<String, RawJson> = value.decode().ok()?;
            let named = |name: &&str| words(object.get(*name)?, depth + 1);
            let Some(said) = WORDS.iter().find_map(named) else {
                // Messages by subject: `{"name": ["too short"]}`.
                let about = |(name, value): (&String, &RawJson)| match value.kind() {
                    Kind::Array => Some(format!("{name}: {}", words(value, depth + 1)?)),
                    _ => None,
                };
                return joined(object.iter().filter_map(about), "; ");
            };
            match PLACES.iter().find_map(|name| place(object.get(*name)?)) {
                // The whole is about the request, whose path some servers repeat.
                Some(place) if depth > 0 => Some(format!("{place}: {said}")),
                Some(_) | None => Some(said),
            }
        }
        Kind::Array | Kind::Object | Kind::Null | Kind::Boolean | Kind::Integer | Kind::Number => {
            None
        }
    }
}

/// The subject of a message: a name, or a path.
fn place(value: &RawJson) -> Option<String> {
    let step = |value: &RawJson| match value.kind() {
        Kind::String => value.decode::<String>().ok(),
        Kind::Integer => Some(value.as_str().to_owned()),
        _ => None,
    };
    match value.kind() {
        Kind::Array => {
            let steps: Vec<RawJson> = value.decode().ok()?;
            joined(steps.iter().filter_map(step), ".")
        }
        _ => step(value).filter(|name| !name.is_empty()),
    }
}

fn joined(parts: impl Iterator<Item = String>, between: &str) -> Option<String> {
    let parts: Vec<String> = parts.collect();
    (!parts.is_empty()).then(|| parts.join(between))
}
