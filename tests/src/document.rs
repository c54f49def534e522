//! Edits of documents: our own as one value, a schema added, keys reordered.

use oasmith::{Input, Source};
use serde_json::{Map, Value, json};

/// The input of `polar-client`, its overlays already applied, and the document as a value.
///
/// # Errors
/// What could not be read.
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

/// The schemas that have a name, where the version of the document keeps them.
#[must_use]
pub fn named_schemas(document: &Value) -> &Value {
    match is_swagger(document) {
        true => &document["definitions"],
        false => &document["components"]["schemas"],
    }
}

/// The document with a schema of this name, which a new operation returns.
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

/// Whether a document is one of Swagger 2.0.
#[must_use]
pub fn is_swagger(document: &Value) -> bool {
    document.get("swagger").is_some()
}

/// Which keys are reordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Those of components, of keywords, and of everything that is looked up by name.
    Meaningless,
    /// Those of paths and their methods as well.
    Paths,
    /// Those of properties and webhooks as well.
    All,
}

/// The document with its keys reordered.
#[must_use]
pub fn shuffled(document: &Value, order: Order) -> Value {
    keywords(document, order, 1)
}

/// An object whose keys are keywords.
fn keywords(value: &Value, order: Order, seed: usize) -> Value {
    match value {
        Value::Object(object) => {
            let entries = object.iter().map(|(key, value)| {
                let value = match (key.as_str(), value) {
                    // What is data stays as it is.
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

/// An object whose keys are names.
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

/// The object with its entries reversed and rotated.
fn turned(object: Map<String, Value>, seed: usize) -> Map<String, Value> {
    let mut entries: Vec<(String, Value)> = object.into_iter().rev().collect();
    if !entries.is_empty() {
        let by = seed * 7 % entries.len();
        entries.rotate_left(by);
    }
    entries.into_iter().collect()
}
