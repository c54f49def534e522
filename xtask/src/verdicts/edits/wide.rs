//! The API with one of each kind, and its changes, which two files describe. In: a prefix. Out: the parts of the API
//! that a change concerns.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Batch, Edit, patch};

const API: &str = include_str!("wide.yaml");
const EDITS: &str = include_str!("wide_edits.yaml");

pub(super) fn batch(empty: Value) -> Batch {
    let all: Map<String, Value> = serde_yaml::from_str(EDITS).expect("edits");
    let edits = all.into_iter().map(|(name, operations)| {
        let operations: Vec<Value> = match operations {
            Value::Array(operations) => operations,
            other => panic!("{name}: {other} is no list"),
        };
        let uses = Value::Array(operations.clone());
        let places = operations.iter().flat_map(patch::places).collect();
        let apply = move |document: &mut Value, prefix: &str| {
            for operation in &operations {
                let text = prefixed(&operation.to_string(), prefix);
                patch::apply(document, &serde_json::from_str(&text).expect("JSON"));
            }
        };
        Edit {
            name,
            places,
            uses,
            apply: Box::new(apply),
        }
    });
    Batch {
        name: "wide",
        empty,
        add,
        edits: edits.collect(),
    }
}

fn prefixed(text: &str, prefix: &str) -> String {
    text.replace("M___", prefix)
        .replace("m___", &prefix.to_lowercase())
}

/// Adds the operations and events that reach a place of the change, and the schemas that these need.
fn add(document: &mut Value, prefix: &str, edit: &Edit) {
    let api: Value = serde_yaml::from_str(&prefixed(API, prefix)).expect("YAML");
    let schemas = &api["schemas"];
    let touched: BTreeSet<String> = edit
        .places
        .iter()
        .map(|place| prefixed(place, prefix))
        .collect();
    let is_touched = |pointer: &str| {
        let inside = format!("{pointer}/");
        touched
            .iter()
            .any(|it| it == pointer || it.starts_with(&inside))
    };
    let mut kept = BTreeSet::new();
    for group in ["paths", "webhooks"] {
        for (name, item) in api[group].as_object().into_iter().flatten() {
            let mut names = BTreeSet::new();
            reached(item, schemas, &mut names);
            let pointer = format!("/{group}/{}", patch::escaped(name));
            let by_schema = names
                .iter()
                .any(|name| is_touched(&format!("/components/schemas/{name}")));
            if is_touched(&pointer) || by_schema {
                document[group][name] = item.clone();
                kept.extend(names);
            }
        }
    }
    // A change can use a schema that nothing uses yet.
    let uses = edit.uses.to_string();
    let uses: Value = serde_json::from_str(&prefixed(&uses, prefix)).expect("JSON");
    reached(&uses, schemas, &mut kept);
    kept.retain(|name| !schemas[name].is_null());
    for name in kept {
        document["components"]["schemas"][&name] = schemas[&name].clone();
    }
}

/// Adds the names of all schemas that a value refers to, directly or indirectly.
fn reached(value: &Value, schemas: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(entries) => entries.iter().for_each(|(key, it)| {
            let name = it
                .as_str()
                .and_then(|it| it.strip_prefix("#/components/schemas/"));
            match name.filter(|_| key == "$ref") {
                Some(name) if names.insert(name.to_owned()) => {
                    reached(&schemas[name], schemas, names)
                }
                Some(_) => {}
                None => reached(it, schemas, names),
            }
        }),
        Value::Array(items) => items.iter().for_each(|it| reached(it, schemas, names)),
        _ => {}
    }
}
