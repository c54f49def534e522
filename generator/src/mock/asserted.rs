//! Keywords that change no type and only check a value, such as `not` and `if`. In: the keywords in the document. Out:
//! the same keywords in JSON Schema 2020-12.

use serde_json::{Map, Value, json};

use super::schema::{DEFINITIONS, Writer, key};
use crate::document::model::schema::Schema;
use crate::document::schema_name;

impl Writer<'_> {
    /// Adds the keywords. Those that cannot be read are left out, so that the others can be checked.
    pub(super) fn asserted(&self, schema: &Schema, written: &mut Map<String, Value>) {
        let mut found = Map::new();
        for (keyword, stated) in schema.stated.keywords() {
            let Some(value) = self.stated(stated) else {
                continue;
            };
            match (keyword.as_str(), value) {
                // Before 2019-09, one keyword had both meanings.
                ("dependencies", Value::Object(entries)) => {
                    let (names, schemas): (Map<_, _>, Map<_, _>) =
                        entries.into_iter().partition(|(_, value)| value.is_array());
                    found.insert("dependentRequired".to_owned(), names.into());
                    found.insert("dependentSchemas".to_owned(), schemas.into());
                }
                (keyword, value) => {
                    found.insert(keyword.to_owned(), value);
                }
            }
        }
        let alone = without_references(Value::Object(found.clone()));
        if !found.is_empty() && jsonschema::options().build(&alone).is_ok() {
            written.extend(found);
        }
    }

    /// Returns a keyword's value in the form that the validator reads; `None` if a reference in it does not point to a
    /// component.
    fn stated(&self, value: &Value) -> Option<Value> {
        match value {
            Value::Object(object) => {
                if let Some(Value::String(reference)) = object.get("$ref") {
                    let name = schema_name(reference)?;
                    let schemas = &self.document.api.components.schemas;
                    let at = schemas.get_index_of(name.as_ref())?;
                    return Some(json!({"$ref": format!("{DEFINITIONS}{}", key(at))}));
                }
                let mut written = Map::new();
                for (key, value) in object {
                    written.insert(key.clone(), self.stated(value)?);
                }
                older(&mut written);
                Some(Value::Object(written))
            }
            Value::Array(items) => items.iter().map(|item| self.stated(item)).collect(),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
                Some(value.clone())
            }
        }
    }
}

/// Translates keywords of OpenAPI 3.0 to JSON Schema.
fn older(schema: &mut Map<String, Value>) {
    if schema.get("nullable") == Some(&Value::Bool(true))
        && let Some(Value::String(kind)) = schema.get("type")
    {
        let kinds = json!([kind, "null"]);
        schema.insert("type".to_owned(), kinds);
    }
    for (bound, exclusive) in [
        ("minimum", "exclusiveMinimum"),
        ("maximum", "exclusiveMaximum"),
    ] {
        match schema.get(exclusive) {
            Some(Value::Bool(true)) => {
                let number = schema.shift_remove(bound).unwrap_or_default();
                schema.insert(exclusive.to_owned(), number);
            }
            Some(Value::Bool(false)) => drop(schema.shift_remove(exclusive)),
            Some(_) | None => {}
        }
    }
}

/// Returns the value with each reference replaced by a schema that accepts anything.
fn without_references(value: Value) -> Value {
    match value {
        Value::Object(object) if object.contains_key("$ref") => Value::Bool(true),
        Value::Object(object) => {
            let entries = object.into_iter();
            Value::Object(
                entries
                    .map(|(key, value)| (key, without_references(value)))
                    .collect(),
            )
        }
        Value::Array(items) => items.into_iter().map(without_references).collect(),
        other => other,
    }
}
