//! The names and descriptions that extensions give for the values of a schema. In: the extensions, and the values. Out:
//! a label for each value.

use serde_json::Value;

use crate::document::model::literal::Literal;
use crate::document::model::schema::Label;

/// Names and descriptions as they are stated: in the order of the values, or by value.
#[derive(Debug, Default)]
pub(super) struct Stated {
    names: Vec<(Option<String>, String)>,
    descriptions: Vec<(Option<String>, String)>,
}

impl Stated {
    /// Reads an extension, and returns whether it is about values.
    pub(super) fn read(&mut self, key: &str, value: &Value) -> bool {
        match key {
            "x-enum-varnames" | "x-enumNames" | "x-enum-names" => self.names = texts(value),
            "x-enum-descriptions" | "x-enumDescriptions" | "x-enum-description" => {
                self.descriptions = texts(value);
            }
            "x-ms-enum" => {
                let values = value.get("values").and_then(Value::as_array);
                for value in values.into_iter().flatten() {
                    let of = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
                    let key = value.get("value").map(text);
                    self.names
                        .extend(of("name").map(|name| (key.clone(), name)));
                    self.descriptions
                        .extend(of("description").map(|said| (key.clone(), said)));
                }
            }
            _ => return false,
        }
        true
    }

    /// Returns the labels of the values, except of null and of repeated values; an empty list if there are no labels.
    pub(super) fn of(&self, values: &[Literal]) -> Vec<Label> {
        if self.names.is_empty() && self.descriptions.is_empty() {
            return Vec::new();
        }
        let mut labels = Vec::new();
        for (at, value) in values.iter().enumerate() {
            if *value == Literal::Null || values[..at].contains(value) {
                continue;
            }
            let value = match value {
                Literal::String(text) => text.clone(),
                other => other.to_string(),
            };
            labels.push(Label {
                name: found(&self.names, at, values.len(), &value),
                title: None,
                description: found(&self.descriptions, at, values.len(), &value),
            });
        }
        match labels.iter().any(Label::says_something) {
            true => labels,
            false => Vec::new(),
        }
    }
}

/// Returns the text about a value: the one for that value, or, if there is one text for each value, the one at its
/// index.
fn found(
    texts: &[(Option<String>, String)],
    at: usize,
    count: usize,
    value: &str,
) -> Option<String> {
    let by_value = texts.iter().find(|(key, _)| key.as_deref() == Some(value));
    let by_place = || {
        let text = texts.get(at).filter(|_| texts.len() == count);
        text.filter(|(key, _)| key.is_none())
    };
    let (_, text) = by_value.or_else(by_place)?;
    Some(text.clone()).filter(|text| !text.trim().is_empty())
}

fn texts(value: &Value) -> Vec<(Option<String>, String)> {
    match value {
        Value::Array(texts) => texts.iter().map(|value| (None, text(value))).collect(),
        Value::Object(texts) => {
            let texts = texts.iter();
            texts
                .map(|(key, value)| (Some(key.clone()), text(value)))
                .collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
