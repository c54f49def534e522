//! The small API and its changes. In: a prefix. Out: paths and schemas, each changed in one way.

mod calls;
mod patch;
mod schemas;
mod wide;

use serde_json::{Map, Value, json};

use calls::{of_call, of_parameter};
use schemas::{of_property, of_schema, of_union, of_values};

/// Changes a document, for one prefix.
type Apply = Box<dyn Fn(&mut Value, &str)>;

/// A property: its name, whether it is required, and its type.
type Property = (&'static str, bool, &'static str);

/// An entry of `CALLS`.
type Call = (
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
    Option<&'static str>,
    Option<&'static str>,
);

/// A change of one thing.
pub(super) struct Edit {
    /// What it changes.
    pub(super) name: String,
    /// Pointers to what it changes, if the document has no more than that.
    places: Vec<String>,
    /// A value with references to the schemas that it needs.
    uses: Value,
    /// Applies it to a document, for one prefix.
    pub(super) apply: Apply,
}

/// A document with a small API many times, and a change of each.
pub(super) struct Batch {
    pub(super) name: &'static str,
    /// The document without the API.
    pub(super) empty: Value,
    /// Adds the API to a document, under a prefix, for a change of it.
    pub(super) add: fn(&mut Value, &str, &Edit),
    pub(super) edits: Vec<Edit>,
}

/// All changes, by document.
pub(super) fn batches() -> Vec<Batch> {
    let empty = json!({
        "openapi": "3.1.0",
        "info": {"title": "Verdicts", "version": "1"},
        "servers": [{"url": "https://api.example.test"}],
        "paths": {},
        "webhooks": {},
        "components": {"schemas": {}},
    });
    let systematic = Batch {
        name: "systematic",
        empty: empty.clone(),
        add,
        edits: all(),
    };
    vec![systematic, wide::batch(empty)]
}

/// The properties of each schema, whether each is required, and its type.
const SCHEMAS: &[(&str, &[Property])] = &[
    (
        "Thing",
        &[
            ("id", true, "string"),
            ("size", true, "integer"),
            ("state", true, "state"),
            ("kind", true, "Kind"),
            ("note", false, "string"),
            ("flag", false, "boolean"),
            ("when", false, "when"),
            ("tags", true, "tags"),
            ("level", false, "Level"),
        ],
    ),
    (
        "Create",
        &[
            ("name", true, "string"),
            ("note", false, "string"),
            ("count", false, "integer"),
            ("kind", true, "Kind"),
            ("level", false, "Level"),
        ],
    ),
    (
        "Cat",
        &[
            ("is", true, "=cat"),
            ("lives", true, "integer"),
            ("name", false, "string"),
        ],
    ),
    (
        "Dog",
        &[
            ("is", true, "=dog"),
            ("breed", true, "string"),
            ("name", false, "string"),
        ],
    ),
    (
        "Round",
        &[("radius", true, "number"), ("label", false, "string")],
    ),
    (
        "Square",
        &[("side", true, "number"), ("label", false, "string")],
    ),
    (
        "Problem",
        &[("detail", true, "string"), ("hint", false, "string")],
    ),
];

/// The operations: id, method, path, optional and required parameters, body, response.
const CALLS: &[Call] = &[
    (
        "list",
        "get",
        "",
        &["page", "sort"],
        &[],
        None,
        Some("Thing"),
    ),
    (
        "create",
        "post",
        "",
        &[],
        &[],
        Some("Create"),
        Some("Thing"),
    ),
    (
        "get",
        "get",
        "/{id}",
        &["lang"],
        &["scope"],
        None,
        Some("Thing"),
    ),
    ("delete", "delete", "/{id}", &[], &[], None, None),
    (
        "draw",
        "put",
        "/{id}/shape",
        &["dry"],
        &[],
        Some("Shape"),
        None,
    ),
];

fn schema(prefix: &str, ty: &str) -> Value {
    match ty {
        "state" => json!({"type": "string", "enum": ["on", "off"]}),
        "when" => json!({"type": "string", "format": "date-time"}),
        "tags" => json!({"type": "array", "items": {"type": "string"}}),
        _ if ty.starts_with('=') => json!({"type": "string", "const": &ty[1..]}),
        _ if ty.starts_with(char::is_uppercase) => json!({"$ref": reference(prefix, ty)}),
        _ => json!({"type": ty}),
    }
}

fn reference(prefix: &str, name: &str) -> String {
    format!("#/components/schemas/{prefix}{name}")
}

fn parameter(name: &str, required: bool) -> Value {
    json!({"name": name, "in": "query", "required": required, "schema": {"type": "string"}})
}

fn content(prefix: &str, name: &str) -> Value {
    json!({"application/json": {"schema": {"$ref": reference(prefix, name)}}})
}

/// Adds the API to a document, under a prefix.
fn add(document: &mut Value, prefix: &str, _: &Edit) {
    for (name, properties) in SCHEMAS {
        let required: Vec<&str> = properties.iter().filter(|it| it.1).map(|it| it.0).collect();
        let all: Map<String, Value> = properties
            .iter()
            .map(|(key, _, ty)| ((*key).to_owned(), schema(prefix, ty)))
            .collect();
        document["components"]["schemas"][format!("{prefix}{name}")] =
            json!({"type": "object", "required": required, "properties": all});
    }
    let union = |names: [&str; 2]| names.map(|name| json!({"$ref": reference(prefix, name)}));
    let schemas = &mut document["components"]["schemas"];
    schemas[format!("{prefix}Level")] = json!({"type": "string", "enum": ["low", "mid", "high"]});
    schemas[format!("{prefix}Kind")] = json!({"oneOf": union(["Cat", "Dog"])});
    schemas[format!("{prefix}Shape")] = json!({"oneOf": union(["Round", "Square"])});
    for (id, method, path, optional, required, body, response) in CALLS {
        let base = prefix.to_lowercase();
        let mut parameters: Vec<Value> = Vec::new();
        if path.contains("{id}") {
            parameters.push(
                json!({"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}),
            );
        }
        parameters.extend(required.iter().map(|name| parameter(name, true)));
        parameters.extend(optional.iter().map(|name| parameter(name, false)));
        let mut responses =
            json!({"422": {"description": "bad", "content": content(prefix, "Problem")}});
        match response {
            Some(name) => {
                responses["200"] = json!({"description": "ok", "content": content(prefix, name)})
            }
            None => responses["204"] = json!({"description": "ok"}),
        }
        let mut operation = json!({"operationId": format!("{base}:{id}"), "parameters": parameters, "responses": responses});
        if let Some(name) = body {
            operation["requestBody"] = json!({"required": true, "content": content(prefix, name)});
        }
        document["paths"][format!("/{base}{path}")][*method] = operation;
    }
}

/// All changes.
fn all() -> Vec<Edit> {
    let mut edits = Vec::new();
    for (schema, properties) in SCHEMAS {
        of_schema(schema, &mut edits);
        for (property, required, ty) in *properties {
            of_property(schema, property, *required, ty, &mut edits);
        }
    }
    for pointer in ["Level/enum", "Thing/properties/state/enum"] {
        of_values(pointer, &mut edits);
    }
    for union in ["Kind", "Shape"] {
        of_union(union, &mut edits);
    }
    for (id, method, path, optional, required, body, response) in CALLS {
        let at = move |prefix: &str| {
            format!(
                "/paths/~1{}{}/{method}",
                prefix.to_lowercase(),
                path.replace('/', "~1")
            )
        };
        of_call(id, body.is_some(), response.is_some(), at, &mut edits);
        for name in optional.iter().chain(*required) {
            of_parameter(id, name, at, &mut edits);
        }
    }
    edits
}

fn push(edits: &mut Vec<Edit>, name: String, apply: impl Fn(&mut Value, &str) + 'static) {
    edits.push(Edit {
        name,
        places: Vec::new(),
        uses: Value::Null,
        apply: Box::new(apply),
    });
}

fn at<'v>(document: &'v mut Value, pointer: &str) -> &'v mut Value {
    document
        .pointer_mut(pointer)
        .unwrap_or_else(|| panic!("there is no {pointer}"))
}

fn object<'v>(document: &'v mut Value, pointer: &str) -> &'v mut Map<String, Value> {
    at(document, pointer).as_object_mut().expect("an object")
}

fn list<'v>(document: &'v mut Value, pointer: &str) -> &'v mut Vec<Value> {
    at(document, pointer).as_array_mut().expect("a list")
}
