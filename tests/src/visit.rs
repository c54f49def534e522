//! Walks a document: visits all objects that are not data, or all references.

use serde_json::{Map, Value};

/// Calls a function with the target of each reference.
pub(crate) fn references(value: &Value, found: &mut dyn FnMut(&str)) {
    visit(&mut value.clone(), &mut |object| {
        if let Some(Value::String(reference)) = object.get("$ref") {
            found(reference);
        }
    });
}

/// Objects whose keys are names, so that `default` is not a keyword there.
const NAMES: &[&str] = &[
    "$defs",
    "patternProperties",
    "properties",
    "responses",
    "schemas",
];

/// Keywords whose values are data, in which `$ref` has no meaning.
const DATA: &[&str] = &["const", "default", "enum", "example", "examples"];

/// Calls a function with each object that is not data; an object comes before the objects within it.
pub(crate) fn visit(value: &mut Value, found: &mut dyn FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            found(object);
            for (key, value) in object.iter_mut() {
                match value {
                    Value::Object(named) if NAMES.contains(&key.as_str()) => {
                        named.values_mut().for_each(|value| visit(value, found));
                    }
                    _ if DATA.contains(&key.as_str()) => {}
                    _ => visit(value, found),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|item| visit(item, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
