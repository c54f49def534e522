//! Bodies that are sequences of items, decoded.

use crate::mock::received::Incoming;
use crate::runtime::json::{self, Decode, RawJson};
use crate::uploads::ItemForm;

/// Reads a body that is a sequence of items.
///
/// # Errors
/// Returns an error if an item cannot be decoded as a `T`.
pub fn items_body<T: Decode>(request: &Incoming, form: ItemForm) -> Result<Vec<T>, String> {
    let text = std::str::from_utf8(&request.bytes).map_err(|error| error.to_string())?;
    let read = |(index, readings): (usize, Vec<String>)| {
        let mut found = Err(String::new());
        for json in readings.iter().rev() {
            found = json::from_str(json).map_err(|error| error.to_string());
            if found.is_ok() {
                break;
            }
        }
        found.map_err(|error| format!("item {index}: {error}"))
    };
    items(text, form)
        .into_iter()
        .enumerate()
        .map(read)
        .collect()
}

/// Reads a body that is a sequence of items, and that may be missing.
///
/// # Errors
/// Returns an error if there is an item that cannot be decoded as a `T`.
pub fn optional_items_body<T: Decode>(
    request: &Incoming,
    form: ItemForm,
) -> Result<Option<Vec<T>>, String> {
    match request.bytes.is_empty() {
        true => Ok(None),
        false => items_body(request, form).map(Some),
    }
}

/// The items as JSON, each with its readings, the most likely one last.
fn items(text: &str, form: ItemForm) -> Vec<Vec<String>> {
    if matches!(form, ItemForm::Lines | ItemForm::Records) {
        let lines = text.split('\n');
        let lines = lines.map(|line| line.trim_matches([' ', '\r', '\t', '\u{1e}']));
        let lines = lines.filter(|line| !line.is_empty());
        return lines.map(|line| vec![line.to_owned()]).collect();
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let events = text.split("\n\n").map(|event| event.trim_matches('\n'));
    let events = events.filter(|event| !event.is_empty());
    events.map(|event| readings(event, form)).collect()
}

/// The readings of an event. In a whole event, the data may be text or JSON, and the id text or a number.
fn readings(event: &str, form: ItemForm) -> Vec<String> {
    let mut lines: Vec<&str> = Vec::new();
    let mut fields: Vec<(&str, &str)> = Vec::new();
    for line in event.split('\n') {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "data" => lines.push(value),
            "event" | "id" | "retry" => fields.push((name, value)),
            _ => {}
        }
    }
    let data = lines.join("\n");
    let text = json::to_string(&data);
    match form {
        ItemForm::Data => return vec![data],
        ItemForm::Text => return vec![text],
        ItemForm::Whole | ItemForm::Lines | ItemForm::Records => {}
    }
    let mut found = Vec::new();
    let is_json = RawJson::parse(&data).is_ok();
    for data in [Some(&text), Some(&data).filter(|_| is_json)]
        .into_iter()
        .flatten()
    {
        for numbers in [true, false] {
            let field = |(name, value): &(&str, &str)| {
                let is_number = value.parse::<i64>().is_ok() && (numbers || *name == "retry");
                match is_number {
                    true => format!("\"{name}\":{value},"),
                    false => format!("\"{name}\":{},", json::to_string(*value)),
                }
            };
            let fields: String = fields.iter().map(field).collect();
            found.push(format!("{{{fields}\"data\":{data}}}"));
        }
    }
    found
}
