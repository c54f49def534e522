//! The response to a valid request, chosen by its preferences and by the media types that it accepts.

use serde_json::Value;

use super::Response;
use super::media::{accepted, essence, fits, is_json, is_xml};
use super::parts::{self, BOUNDARY, PartTypes};
use super::problem::Problem;
use super::routes::Route;
use crate::ir::Status;

/// The response of an operation for one status.
#[derive(Debug, Clone)]
pub(super) struct Documented {
    pub(super) status: Status,
    pub(super) content: Vec<Content>,
    /// The headers to send, with their values.
    pub(super) headers: Vec<(String, String)>,
}

/// A body of a response.
#[derive(Debug, Clone)]
pub(super) struct Content {
    /// The media type in the document.
    pub(super) media_type: String,
    /// Whether the value is one item of a sequence.
    pub(super) is_item: bool,
    /// The media types of its parts, if it is multipart.
    pub(super) parts: PartTypes,
    /// The examples of the document, by name.
    pub(super) examples: Vec<(String, Value)>,
    /// The value to send unless the request prefers an example.
    pub(super) usual: Option<Value>,
}

/// The preferences of a request (RFC 7240), in the form that Prism uses: `code=404, example=missing`.
#[derive(Debug, Default)]
struct Preferred<'r> {
    code: Option<&'r str>,
    example: Option<&'r str>,
}

impl<'r> Preferred<'r> {
    fn of(header: Option<&'r str>) -> Self {
        let mut preferred = Self::default();
        for preference in header.unwrap_or_default().split([',', ';']) {
            let (name, value) = preference.split_once('=').unwrap_or((preference, ""));
            let value = value.trim().trim_matches('"');
            match name.trim().to_ascii_lowercase().as_str() {
                "code" => preferred.code = Some(value),
                "example" => preferred.example = Some(value),
                _ => {}
            }
        }
        preferred
    }
}

/// Makes the response.
///
/// # Errors
/// The reason why there is no response like the one that the request asks for.
pub(super) fn response(
    route: &Route,
    prefer: Option<&str>,
    accept: Option<&str>,
) -> Result<Response, Problem> {
    let preferred = Preferred::of(prefer);
    let (status, response) = match preferred.code {
        Some(code) => by_code(&route.responses, code)?,
        None => usual(&route.responses),
    };
    let mut headers = response.map_or_else(Vec::new, |response| response.headers.clone());
    let Some(response) = response.filter(|response| !response.content.is_empty()) else {
        return Ok(Response {
            status,
            headers,
            ..Response::default()
        });
    };
    let content = acceptable(&response.content, accept, preferred.example)?;
    let value = match preferred.example {
        None => content.usual.clone(),
        Some(name) => {
            let mut examples = content.examples.iter();
            let found = examples.find(|(known, _)| known == name);
            let found = found.ok_or_else(|| {
                let names: Vec<&str> = content
                    .examples
                    .iter()
                    .map(|(name, _)| name.as_str())
                    .collect();
                let known = match names.is_empty() {
                    true => "it has none".to_owned(),
                    false => format!("there are: {}", names.join(", ")),
                };
                Problem::new(
                    404,
                    format!("the response {status} has no example `{name}`; {known}"),
                )
            })?;
            Some(found.1.clone())
        }
    };
    let media_type = match content.media_type.contains('*') {
        true => "application/json",
        false => content.media_type.as_str(),
    };
    let value = value.unwrap_or_default();
    if is_xml(&essence(media_type)) && !value.is_string() {
        let what = format!(
            "the response {status} is `{media_type}`, and no XML is made up; an example of the document that is text would be sent"
        );
        return Err(Problem::new(501, what));
    }
    let is_multipart = essence(media_type).starts_with("multipart/");
    let (media_type, body) = match is_multipart {
        true => (
            format!("{media_type}; boundary={BOUNDARY}"),
            parts::written(&value, &content.parts).into_bytes(),
        ),
        false => (
            media_type.to_owned(),
            written(&value, media_type, content.is_item),
        ),
    };
    headers.push(("content-type".to_owned(), media_type));
    Ok(Response {
        status,
        headers,
        body,
        problem: None,
    })
}

/// Returns the documented response for a status.
fn by_code<'a>(
    all: &'a [Documented],
    code: &str,
) -> Result<(u16, Option<&'a Documented>), Problem> {
    let number: Option<u16> = code.parse().ok().filter(|code| (200..600).contains(code));
    let of = |wanted: Status| all.iter().find(|response| response.status == wanted);
    let found = number.and_then(|number| {
        let found = of(Status::Code(number)).or_else(|| of(Status::Range(number / 100)));
        Some((number, Some(found.or_else(|| of(Status::Default))?)))
    });
    found.ok_or_else(|| {
        let listed: Vec<String> = all.iter().map(|response| word(response.status)).collect();
        let listed = listed.join(", ");
        Problem::new(
            404,
            format!("no response `{code}` is documented; there are: {listed}"),
        )
    })
}

/// Returns the default response: the first success.
fn usual(all: &[Documented]) -> (u16, Option<&Documented>) {
    let rank = |status: Status| match status {
        Status::Code(code) if (200..300).contains(&code) => (0, code),
        Status::Range(2) => (1, 200),
        status @ Status::Code(code) if status.is_redirection() => (2, code),
        Status::Default => (3, 200),
        Status::Code(code) => (4, code),
        Status::Range(hundred) => (5, hundred * 100),
    };
    let first = all.iter().min_by_key(|response| rank(response.status));
    let status = first.map_or(200, |response| rank(response.status).1);
    (status, first)
}

/// Returns the body that a request accepts. If it accepts several, JSON is preferred.
fn acceptable<'c>(
    all: &'c [Content],
    accept: Option<&str>,
    example: Option<&str>,
) -> Result<&'c Content, Problem> {
    let ranges = accepted(accept.unwrap_or("*/*"));
    let rank = |content: &&Content| {
        let has_example =
            example.is_none_or(|name| content.examples.iter().any(|(known, _)| known == name));
        (
            !has_example,
            !is_json(&essence(&content.media_type)),
            is_xml(&essence(&content.media_type)),
            content.usual.is_none(),
        )
    };
    for range in &ranges {
        let fitting = all
            .iter()
            .filter(|content| fits(range, &content.media_type) || fits(&content.media_type, range));
        if let Some(content) = fitting.min_by_key(rank) {
            return Ok(content);
        }
    }
    let listed: Vec<&str> = all
        .iter()
        .map(|content| content.media_type.as_str())
        .collect();
    let what = format!(
        "the request accepts {}; the response may be {}",
        accept.unwrap_or_default(),
        listed.join(", ")
    );
    Err(Problem::new(406, what))
}

/// Returns a value as a body with a media type.
fn written(value: &Value, media_type: &str, is_item: bool) -> Vec<u8> {
    let name = essence(media_type);
    let text = match value {
        Value::String(text) if !is_json(&name) => text.clone(),
        other => other.to_string(),
    };
    match name.as_str() {
        "text/event-stream" => match (is_item, value) {
            (true, Value::Object(event)) if is_event(event) => event_of(event),
            _ => format!("data: {text}\n\n"),
        },
        _ if is_item => format!("{text}\n"),
        _ => text,
    }
    .into_bytes()
}

/// Whether an object has the fields of an event; it is the data of one otherwise.
fn is_event(object: &serde_json::Map<String, Value>) -> bool {
    let known = |name: &String| matches!(name.as_str(), "event" | "id" | "retry" | "data");
    object.keys().all(known) && object.keys().any(|name| name != "id")
}

/// Returns an event with its fields. Clients ignore one without data.
fn event_of(event: &serde_json::Map<String, Value>) -> String {
    let mut lines = String::new();
    for (name, value) in event {
        let text = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        for line in text.lines() {
            lines.push_str(&format!("{name}: {line}\n"));
        }
    }
    if !event.contains_key("data") {
        lines.push_str("data: null\n");
    }
    lines.push('\n');
    lines
}

fn word(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(hundred) => format!("{hundred}XX"),
        Status::Default => "default".to_owned(),
    }
}

/// Converts a status to the type of the IR.
pub(super) fn status_of(status: &openapiv3::StatusCode) -> Status {
    match status {
        openapiv3::StatusCode::Code(code) => Status::Code(*code),
        openapiv3::StatusCode::Range(hundred) => Status::Range(*hundred),
    }
}
