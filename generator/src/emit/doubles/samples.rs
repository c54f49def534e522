//! `src/doubles/samples.json`: the samples in sequence, with each property on its own line.
//!
//! Invisible characters are written as escapes (G3).

use std::fmt::Write;

use crate::emit::Files;
use crate::emit::assemble::is_hidden;
use crate::sdk::{SampleValue, Sdk};

/// The file.
pub(in crate::emit) fn files(sdk: &Sdk) -> Files {
    let mut text = String::from("{");
    let mut ends = "\n";
    for sample in &sdk.samples {
        _ = write!(text, "{ends}{}: ", quoted(&sample.name));
        match &sample.value {
            SampleValue::Other(json) => text.push_str(json),
            SampleValue::Object(properties) if properties.is_empty() => text.push_str("{}"),
            SampleValue::Object(properties) => {
                let mut before = '{';
                for (name, json) in properties {
                    _ = write!(text, "{before}\n  {}: {json}", quoted(name));
                    before = ',';
                }
                text.push_str("\n}");
            }
        }
        ends = ",\n";
    }
    text.push_str("\n}\n");
    [("src/doubles/samples.json".to_owned(), escaped(&text))].into()
}

/// JSON without invisible characters. Outside of strings there are none except line breaks, so escapes are always
/// valid.
fn escaped(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for character in json.chars() {
        match character != '\n' && is_hidden(character) {
            true => _ = write!(text, "\\u{:04x}", u32::from(character)),
            false => text.push(character),
        }
    }
    text
}

fn quoted(name: &str) -> String {
    serde_json::Value::from(name).to_string()
}
