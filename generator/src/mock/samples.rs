//! Samples by name, as complete values, and a valid request of each operation.

use std::collections::HashMap;

use serde_json::Value;

use super::json;
use crate::sdk::{Sample, SampleValue};
use crate::styles::{Location, Style};

/// A valid request of an operation, before it is serialized.
#[derive(Debug, Clone)]
pub struct Example {
    /// The operation.
    pub id: String,
    /// The method.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The required parameters.
    pub parameters: Vec<Given>,
    /// The body, with its media type.
    pub body: Option<(String, Value)>,
}

/// A value for a parameter.
#[derive(Debug, Clone)]
pub struct Given {
    /// The part of the request that it is in.
    pub location: Location,
    /// Its style.
    pub style: Style,
    /// Whether lists and objects have one pair for each entry (`explode`).
    pub explode: bool,
    /// Its name.
    pub name: String,
    /// The value.
    pub value: Value,
}

/// The samples of an API.
pub(super) struct Samples {
    table: HashMap<String, Value>,
}

impl Samples {
    pub(super) fn new(samples: &[Sample]) -> Self {
        let table = samples.iter().map(|sample| {
            let value = match &sample.value {
                SampleValue::Other(text) => json(text),
                SampleValue::Object(properties) => {
                    let properties = properties.iter();
                    Value::Object(
                        properties
                            .map(|(name, text)| (name.clone(), json(text)))
                            .collect(),
                    )
                }
            };
            (sample.name.clone(), value)
        });
        Self {
            table: table.collect(),
        }
    }

    /// Returns a value in which the names of other samples are replaced by these.
    pub(super) fn whole(&self, text: &str) -> Value {
        self.filled(&json(text))
    }

    fn filled(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => match text.strip_prefix('@') {
                Some(literal) if literal.starts_with('@') => Value::from(literal),
                Some(name) => self
                    .table
                    .get(name)
                    .map_or(Value::Null, |value| self.filled(value)),
                None => value.clone(),
            },
            Value::Array(items) => items.iter().map(|item| self.filled(item)).collect(),
            Value::Object(entries) => {
                let entries = entries.iter();
                Value::Object(
                    entries
                        .map(|(name, value)| (name.clone(), self.filled(value)))
                        .collect(),
                )
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        }
    }
}
