//! New things in a document that have no description. In: two documents as values, with overlays applied. Out: a line
//! for each.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::document::pointer;

/// The new operations, parameters, properties and schemas without a description, if the old document describes most of
/// its own. Only schemas at these places count, because the crate has no others.
pub(super) fn undescribed(old: &Value, new: &Value, places: &BTreeSet<&str>) -> Vec<String> {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    collect(old, "", &mut before);
    collect(new, "", &mut after);
    let described = before.iter().filter(|item| item.is_described).count();
    if described * 2 < before.len() {
        return Vec::new();
    }
    let is_new = |item: &&Item| {
        let owner = item
            .pointer
            .split("/properties/")
            .next()
            .unwrap_or_default();
        let counts = item.pointer.starts_with("/paths/") || places.contains(owner);
        counts && pointer::get(old, &item.pointer).is_none()
    };
    let lacking = after.iter().filter(|item| !item.is_described);
    lacking
        .filter(is_new)
        .map(|item| item.name.clone())
        .collect()
}

struct Item {
    name: String,
    pointer: String,
    is_described: bool,
}

const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

fn collect(value: &Value, at: &str, found: &mut Vec<Item>) {
    let object = |value: &Value, key: &str| value.get(key).and_then(Value::as_object).cloned();
    for (path, item) in object(value, "paths").unwrap_or_default() {
        let at = format!("{at}/paths/{}", pointer::escape(&path));
        for (method, operation) in item.as_object().into_iter().flatten() {
            if METHODS.contains(&method.as_str()) {
                let name = format!("{} {path}", method.to_uppercase());
                self::operation(operation, &name, &format!("{at}/{method}"), found);
            }
        }
    }
    let schemas = value
        .pointer("/components/schemas")
        .or_else(|| value.get("definitions"));
    let base = if value.get("definitions").is_some() {
        "/definitions"
    } else {
        "/components/schemas"
    };
    for (name, schema) in schemas.and_then(Value::as_object).into_iter().flatten() {
        let at = format!("{base}/{}", pointer::escape(name));
        self::schema(schema, name, &at, found);
    }
}

fn operation(operation: &Value, name: &str, at: &str, found: &mut Vec<Item>) {
    found.push(Item {
        name: format!("`{name}`"),
        pointer: at.to_owned(),
        is_described: has_words(operation),
    });
    let parameters = operation.get("parameters").and_then(Value::as_array);
    for (index, parameter) in parameters.into_iter().flatten().enumerate() {
        let Some(own) = parameter.get("name").and_then(Value::as_str) else {
            continue;
        };
        found.push(Item {
            name: format!("the parameter `{own}` of `{name}`"),
            pointer: format!("{at}/parameters/{index}"),
            is_described: has_words(parameter) || parameter.get("schema").is_some_and(has_words),
        });
    }
}

fn schema(schema: &Value, name: &str, at: &str, found: &mut Vec<Item>) {
    let Some(object) = schema.as_object() else {
        return;
    };
    // An alias is described by its target.
    let is_alias = object.contains_key("$ref");
    if !is_alias {
        found.push(Item {
            name: format!("`{name}`"),
            pointer: at.to_owned(),
            is_described: has_words(schema),
        });
    }
    let none = Map::new();
    let properties = object.get("properties").and_then(Value::as_object);
    for (key, property) in properties.unwrap_or(&none) {
        // A constant needs no description, and a reference is described by its target.
        let is_clear = ["const", "$ref"]
            .iter()
            .any(|word| property.get(word).is_some());
        found.push(Item {
            name: format!("`{name}.{key}`"),
            pointer: format!("{at}/properties/{}", pointer::escape(key)),
            is_described: has_words(property) || is_clear,
        });
    }
}

fn has_words(value: &Value) -> bool {
    ["description", "summary"].iter().any(|key| {
        let text = value.get(key).and_then(Value::as_str);
        text.is_some_and(|text| !text.trim().is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_what_is_new_is_listed() {
        let pet = |properties: Value| json!({"components": {"schemas": {"Pet": {"description": "A pet.", "properties": properties}}}});
        let old = pet(json!({"name": {"description": "Its name."}, "age": {}}));
        let mut new = pet(
            json!({"name": {"description": "Its name."}, "age": {}, "kind": {}, "owner": {"$ref": "#/a"}}),
        );
        new["paths"] = json!({"/pets": {"get": {"parameters": [{"name": "q", "in": "query"}]}}});
        let places = BTreeSet::from(["/components/schemas/Pet"]);
        assert_eq!(
            undescribed(&old, &new, &places),
            [
                "`GET /pets`",
                "the parameter `q` of `GET /pets`",
                "`Pet.kind`"
            ]
        );
        assert_eq!(
            undescribed(&pet(json!({"a": {}, "b": {}})), &new, &places),
            Vec::<String>::new()
        );
    }
}
