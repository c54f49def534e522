//! Listed values that the type of their schema excludes. In: a document. Out: the same document, with the reading that
//! `docs/documents.md` states: such values are read as that type where that is possible; if none of them is, they are
//! values of their own, beside any value of the type.

use serde_json::{Map, Value, json};

/// Rewrites all schemas of a document.
pub fn convert(root: &mut Value) {
    each(root, false);
}

fn each(value: &mut Value, is_text: bool) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| each(item, is_text)),
        Value::Object(object) => {
            let is_text = is_text || object.contains_key("in") && object.contains_key("name");
            schema(object, is_text);
            for (key, child) in object.iter_mut() {
                let is_text = is_text && key != "content" || key == "headers";
                match key.as_str() {
                    "example" | "examples" | "default" | "enum" | "const" => {}
                    _ => each(child, is_text),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn schema(object: &mut Map<String, Value>, is_text: bool) {
    let Some(kind) = object
        .get("type")
        .and_then(Value::as_str)
        .map(str::to_owned)
    else {
        return;
    };
    let Some(Value::Array(values)) = object.get_mut("enum") else {
        return;
    };
    let some = |value: &&mut Value| !value.is_null();
    let is_one = |value: &Value| match kind.as_str() {
        "string" if !is_text => value.is_string(),
        kind => read(kind, value).is_some(),
    };
    if values.iter_mut().filter(some).all(|value| !is_one(value)) {
        if values.iter_mut().any(|value| some(&value)) {
            let listed = std::mem::take(values);
            object.shift_remove("enum");
            object.shift_remove("type");
            let any = json!([{"type": kind}, {"enum": listed}]);
            object.insert("anyOf".to_owned(), any);
        }
        return;
    }
    for value in values {
        if let Some(read) = read(&kind, value) {
            *value = read;
        }
    }
}

/// Reads a listed value as one of a type.
fn read(kind: &str, value: &Value) -> Option<Value> {
    let parsed = || serde_json::from_str::<Value>(value.as_str()?).ok();
    match (kind, value) {
        ("string", Value::Bool(_) | Value::Number(_)) => Some(Value::from(value.to_string())),
        ("string", Value::String(_)) => Some(value.clone()),
        ("integer", Value::String(_)) => parsed().filter(Value::is_i64),
        ("number", Value::String(_)) => parsed().filter(Value::is_number),
        ("boolean", Value::String(_)) => parsed().filter(Value::is_boolean),
        ("integer" | "number", Value::Number(_)) | ("boolean", Value::Bool(_)) => {
            Some(value.clone())
        }
        ("string" | "integer" | "number" | "boolean", _) => None,
        _ => Some(value.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_as_the_type_or_stand_beside_it() {
        let bare = json!({"type": "string", "enum": [1, true]});
        let mut root = json!({
            "parameter": {"name": "a", "in": "query", "schema": bare},
            "schema": bare,
            "mixed": {"type": "string", "enum": ["a", 1, null]},
            "number": {"type": "integer", "enum": [1, "2"]},
            "words": {"type": "integer", "enum": ["a", "b"]},
        });
        convert(&mut root);
        let want = json!({
            "parameter": {"name": "a", "in": "query", "schema": {"type": "string", "enum": ["1", "true"]}},
            "schema": {"anyOf": [{"type": "string"}, {"enum": [1, true]}]},
            "mixed": {"type": "string", "enum": ["a", "1", null]},
            "number": {"type": "integer", "enum": [1, 2]},
            "words": {"anyOf": [{"type": "integer"}, {"enum": ["a", "b"]}]},
        });
        assert_eq!(root, want);
    }
}
