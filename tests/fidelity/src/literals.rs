//! Listed values that the type of their schema excludes. In: a document. Out: the same document, with the reading that
//! `docs/documents.md` states: numbers and booleans of a string are text where all is text, or if strings are listed too;
//! otherwise they are values of their own, beside any string.

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
    if object.get("type") != Some(&json!("string")) {
        return;
    }
    let Some(Value::Array(values)) = object.get_mut("enum") else {
        return;
    };
    let is_bare = |value: &Value| value.is_number() || value.is_boolean();
    if is_text || values.iter().any(Value::is_string) {
        for value in values.iter_mut().filter(|value| is_bare(value)) {
            *value = Value::from(value.to_string());
        }
    } else if values.iter().any(is_bare) {
        let listed = std::mem::take(values);
        object.shift_remove("enum");
        object.shift_remove("type");
        let any = json!([{"type": "string"}, {"enum": listed}]);
        object.insert("anyOf".to_owned(), any);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bare_values_are_text_only_where_all_is_text() {
        let bare = json!({"type": "string", "enum": [1, true]});
        let mut root = json!({
            "parameter": {"name": "a", "in": "query", "schema": bare},
            "schema": bare,
            "mixed": {"type": "string", "enum": ["a", 1]},
            "number": {"type": "integer", "enum": [1]},
        });
        convert(&mut root);
        let want = json!({
            "parameter": {"name": "a", "in": "query", "schema": {"type": "string", "enum": ["1", "true"]}},
            "schema": {"anyOf": [{"type": "string"}, {"enum": [1, true]}]},
            "mixed": {"type": "string", "enum": ["a", "1"]},
            "number": {"type": "integer", "enum": [1]},
        });
        assert_eq!(root, want);
    }
}
