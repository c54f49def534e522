//! Keywords that check a value and change no type, as the document states them.

use serde_json::{Map, Value};

use crate::document::pointer::Path;
use crate::document::read::Context;
use crate::document::read::reference::Section;

/// The keywords that change no type, and that a value can be judged by.
pub(super) const ASSERTED: [&str; 11] = [
    "contains",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "maxContains",
    "minContains",
    "not",
    "propertyNames",
    "then",
];

impl Context<'_> {
    /// A keyword as it is stated, in which references name components; nothing if one of them names something else.
    pub(super) fn asserted(&mut self, value: &Value, at: &Path<'_>) -> Option<Value> {
        Some(match value {
            Value::Object(object) => {
                let mut stated = Map::new();
                for (key, value) in object {
                    let at = at.key(key);
                    let value = match (key.as_str(), value.as_str()) {
                        ("$ref", Some(text)) => {
                            let names = ["#/components/schemas/", "#/definitions/"];
                            let mut names = names.iter().filter_map(|it| text.strip_prefix(it));
                            names.next().filter(|name| !name.contains('/'))?;
                            self.find(text, &at)?;
                            self.reference(text, &at, Section::Schemas).into()
                        }
                        _ => self.asserted(value, &at)?,
                    };
                    stated.insert(key.clone(), value);
                }
                Value::Object(stated)
            }
            Value::Array(items) => {
                let items = items.iter().enumerate();
                let items = items.map(|(index, item)| self.asserted(item, &at.index(index)));
                Value::Array(items.collect::<Option<_>>()?)
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
        })
    }
}
