//! Compares received JSON with the JSON of the client's value for it.

use std::collections::BTreeSet;

use polar_client::{Timestamp, json};
use serde_json::Value;

/// The differences.
#[derive(Debug, Default)]
pub(crate) struct Differences {
    /// Values that changed, with their places.
    pub(crate) changed: Vec<String>,
    /// Places of received fields that no type has. Elements of lists share one place, `items[].id`, and so do entries
    /// of maps by id, `prices.*`.
    pub(crate) extra: BTreeSet<String>,
}

/// Compares `came` with `became`; two strings are equal if they are the same point in time.
pub(crate) fn compare(came: &Value, became: &Value) -> Differences {
    let mut differences = Differences::default();
    differences.walk("", came, became);
    differences
}

impl Differences {
    fn walk(&mut self, place: &str, came: &Value, became: &Value) {
        match (came, became) {
            (Value::Object(came), Value::Object(became)) => {
                for (key, value) in came {
                    // In maps by id, the keys are not names.
                    let name = if uuid::Uuid::try_parse(key).is_ok() {
                        "*"
                    } else {
                        key
                    };
                    let place = format!("{place}.{name}");
                    match became.get(key) {
                        Some(other) => self.walk(&place, value, other),
                        None => drop(self.extra.insert(place)),
                    }
                }
                for (key, value) in became {
                    if !came.contains_key(key) {
                        self.changed
                            .push(format!("{place}.{key}: did not come, became {value}"));
                    }
                }
            }
            (Value::Array(came), Value::Array(became)) if came.len() == became.len() => {
                let place = format!("{place}[]");
                for (came, became) in came.iter().zip(became) {
                    self.walk(&place, came, became);
                }
            }
            (Value::String(came), Value::String(became)) if instant(came).is_some() => {
                if instant(came) != instant(became) {
                    self.changed
                        .push(format!("{place}: {came} became {became}"));
                }
            }
            // `1` and `1.0` are the same number.
            (Value::Number(came), Value::Number(became)) if came.as_f64() == became.as_f64() => {}
            _ if came == became => {}
            _ => self
                .changed
                .push(format!("{place}: {came} became {became}")),
        }
    }
}

fn instant(text: &str) -> Option<Timestamp> {
    json::from_str(&json::to_string(text)).ok()
}
