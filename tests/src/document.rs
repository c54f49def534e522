//! Edits of documents: our own document as a value, an added schema, reordered keys.

use oasmith::{Input, Source};
use serde_json::{Map, Value, json};

/// The input of `polar-client`, its overlays already applied, and the document as a value.
///
/// # Errors
/// If a file cannot be read.
pub fn polar() -> Result<(Input, Value), String> {
    let input = crate::polar()?;
    let (document, report) =
        oasmith::document::load(&input.sources, &input.overlays, &Default::default());
    let document = document.ok_or_else(|| report.to_string())?;
    let value = document.value().clone();
    Ok((with(&input, &value), value))
}

/// The same input with another document and no overlays.
#[must_use]
pub fn with(input: &Input, document: &Value) -> Input {
    let source = Source::new("document.json", document.to_string());
    Input {
        sources: vec![source],
        config: input.config.clone(),
        ..Input::default()
    }
}

/// The named schemas of a document, wherever its version of the standard keeps them.
#[must_use]
pub fn named_schemas(document: &Value) -> &Value {
    match is_swagger(document) {
        true => &document["definitions"],
        false => &document["components"]["schemas"],
    }
}

/// Returns the document with a new schema of this name, which a new operation returns.
#[must_use]
pub fn with_schema(document: &Value, name: &str) -> Value {
    let mut document = document.clone();
    let schema = json!({"type": "object", "required": ["zebra"], "properties": {"zebra": {"type": "string"}}});
    let response = if is_swagger(&document) {
        document["definitions"][name] = schema;
        json!({"description": "ok", "schema": {"$ref": format!("#/definitions/{name}")}})
    } else {
        document["components"]["schemas"][name] = schema;
        let schema = json!({"$ref": format!("#/components/schemas/{name}")});
        json!({"description": "ok", "content": {"application/json": {"schema": schema}}})
    };
    document["paths"][format!("/v1/zebras/{name}")] = json!({"get": {
        "operationId": format!("zebras:get_{name}"),
        "responses": {"200": response},
    }});
    document
}

/// Whether a document is in Swagger 2.0.
#[must_use]
pub fn is_swagger(document: &Value) -> bool {
    document.get("swagger").is_some()
}

/// Which keys are reordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Keys of components, keywords, and everything that is looked up by name.
    Meaningless,
    /// Also keys of paths and of their methods.
    Paths,
    /// Also keys of properties and webhooks.
    All,
}

/// Returns the document with its keys reordered.
#[must_use]
pub fn shuffled(document: &Value, order: Order) -> Value {
    keywords(document, order, 1)
}

/// Reorders an object whose keys are keywords.
fn keywords(value: &Value, order: Order, seed: usize) -> Value {
    match value {
        Value::Object(object) => {
            let entries = object.iter().map(|(key, value)| {
                let value = match (key.as_str(), value) {
                    // Data stays as it is.
                    ("default" | "example" | "examples" | "enum" | "const", _) => value.clone(),
                    ("paths", Value::Object(_)) => paths(value, order, seed + 1),
                    ("properties" | "webhooks", Value::Object(names)) => {
                        names_of(names, order, seed, order == Order::All)
                    }
                    (
                        "schemas" | "responses" | "parameters" | "requestBodies" | "headers"
                        | "securitySchemes" | "$defs" | "definitions",
                        Value::Object(names),
                    ) => names_of(names, order, seed, true),
                    (
                        "content" | "mapping" | "variables" | "patternProperties" | "scopes",
                        Value::Object(names),
                    ) => names_of(names, order, seed, false),
                    _ => keywords(value, order, seed + 1),
                };
                (key.clone(), value)
            });
            Value::Object(turned(entries.collect(), seed))
        }
        Value::Array(list) => list
            .iter()
            .map(|value| keywords(value, order, seed + 1))
            .collect(),
        scalar => scalar.clone(),
    }
}

/// Reorders an object whose keys are names.
fn names_of(names: &Map<String, Value>, order: Order, seed: usize, turns: bool) -> Value {
    let entries = names
        .iter()
        .map(|(name, value)| (name.clone(), keywords(value, order, seed + 1)))
        .collect();
    Value::Object(if turns {
        turned(entries, seed)
    } else {
        entries
    })
}

fn paths(value: &Value, order: Order, seed: usize) -> Value {
    let Value::Object(paths) = value else {
        return value.clone();
    };
    let entries = paths.iter().map(|(path, item)| {
        let Value::Object(methods) = item else {
            return (path.clone(), item.clone());
        };
        (
            path.clone(),
            names_of(methods, order, seed, order != Order::Meaningless),
        )
    });
    let entries = entries.collect();
    Value::Object(if order == Order::Meaningless {
        entries
    } else {
        turned(entries, seed)
    })
}

/// Reverses the entries of an object, and rotates them.
fn turned(object: Map<String, Value>, seed: usize) -> Map<String, Value> {
    let mut entries: Vec<(String, Value)> = object.into_iter().rev().collect();
    if !entries.is_empty() {
        let by = seed * 7 % entries.len();
        entries.rotate_left(by);
    }
    entries.into_iter().collect()
}
