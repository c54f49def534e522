//! Bodies that are sequences of items: lines, records, events and parts.

use serde_json::Value;

use crate::asked::essence;
use crate::operation::Content;
use crate::parts::Parts;
use crate::run::Run;

/// The boundary of multipart responses.
const BOUNDARY: &str = "of a response";

impl Run {
    /// Makes a response that is a sequence of random items: its media type, its body, and the items as a list. It is
    /// empty if the document does not describe the items.
    pub(crate) fn sent_items(
        &mut self,
        content: &Content,
        seed: u64,
    ) -> Option<(String, Vec<u8>, Value)> {
        let items = match &content.items {
            Some(schema) => self.items(schema, false, seed)?,
            None => Vec::new(),
        };
        let name = essence(&content.media_type);
        let mut text: String = items.iter().map(|item| written(name, item)).collect();
        let mut media_type = content.media_type.clone();
        if name.starts_with("multipart/") {
            media_type = format!("{media_type}; boundary=\"{BOUNDARY}\"");
            text.push_str(&format!("--{BOUNDARY}--\r\n"));
        }
        Some((media_type, text.into_bytes(), Value::Array(items)))
    }

    /// Makes up to three valid items.
    pub(crate) fn items(&mut self, schema: &str, is_sent: bool, seed: u64) -> Option<Vec<Value>> {
        let items = (0..seed % 4).map(|at| {
            (0..30).find_map(|attempt| {
                self.valid(schema, is_sent, seed.wrapping_add(at * 31 + attempt))
            })
        });
        items.collect()
    }
}

/// Writes an item of a response.
fn written(media_type: &str, item: &Value) -> String {
    match media_type {
        "text/event-stream" => format!("data: {item}\n\n"),
        name if name.ends_with("json-seq") => format!("\u{1e}{item}\n"),
        name if name.starts_with("multipart/") => {
            format!("--{BOUNDARY}\r\ncontent-type: application/json\r\n\r\n{item}\r\n")
        }
        _ => format!("{item}\n"),
    }
}

/// Reads a sequence of items as a list. The items of events are their data.
///
/// # Errors
/// If the body is not such a sequence.
pub(crate) fn read(media_type: &str, body: &[u8]) -> Result<Value, String> {
    let text = String::from_utf8_lossy(body);
    let name = essence(media_type);
    let records: Vec<String> = match name {
        "text/event-stream" => {
            let events = text.split_terminator("\n\n");
            events.map(|event| event.replace("data: ", "")).collect()
        }
        name if name.starts_with("multipart/") => Parts::of(media_type, body)?.json()?,
        _ => {
            let lines = text.split_terminator('\n');
            let lines = lines.map(|line| line.trim_start_matches('\u{1e}').to_owned());
            lines.collect()
        }
    };
    let read = |record: &String| serde_json::from_str(record);
    let items: Result<Vec<Value>, _> = records.iter().map(read).collect();
    let items = items.map_err(|error| format!("the body: {error}: {text}"))?;
    match name == "application/json-seq" && items.len() != text.matches('\u{1e}').count() {
        true => Err(format!("the body has records without a separator: {text}")),
        false => Ok(Value::Array(items)),
    }
}

/// One of the sequences that a response may be, or none if it may also be something else.
pub(crate) fn one_of(content: &[Content], seed: u64) -> Option<&Content> {
    let mut sequences = content.iter().filter(|content| content.items.is_some());
    let is_other = sequences.clone().count() < content.len();
    let count = sequences.clone().count() + usize::from(is_other);
    let chosen = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
    let chosen = usize::try_from(chosen).unwrap_or_default();
    sequences.nth(chosen.checked_rem(count).unwrap_or_default())
}

/// The media type of a sequence, without the boundary of this response.
pub(crate) fn named(media_type: &str) -> Option<&str> {
    let (name, _) = media_type
        .split_once("; boundary=")
        .unwrap_or((media_type, ""));
    is_stream(name).then_some(name)
}

/// Whether a media type is a sequence of items, which the driver returns as a list.
pub(crate) fn is_stream(media_type: &str) -> bool {
    let name = essence(media_type);
    let subtype = name.split_once('/').map_or("", |(_, it)| it);
    let subtype = subtype.strip_prefix("x-").unwrap_or(subtype);
    let names = [
        "event-stream",
        "ndjson",
        "jsonl",
        "jsonlines",
        "json-lines",
        "json-seq",
    ];
    names.contains(&subtype) || name.starts_with("multipart/")
}
