//! `src/doubles/samples.json`: the samples, one after the other, each property in a line of its own.

use std::fmt::Write;

use crate::emit::Files;
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
    [("src/doubles/samples.json".to_owned(), text)].into()
}

fn quoted(name: &str) -> String {
    serde_json::Value::from(name).to_string()
}
