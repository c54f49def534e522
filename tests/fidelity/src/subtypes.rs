//! Inheritance by `allOf`: which components are subtypes of a component with a discriminator.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::make::component;

/// The subtypes of each component that has a discriminator and lists no members, in alphabetical order. They may build
/// on it directly, or on a component without a discriminator. A subtype that has subtypes itself is left out, because
/// it has tags of its own.
pub(crate) fn subtypes(root: &Value) -> BTreeMap<String, Vec<String>> {
    let components = root.pointer("/components/schemas");
    let components = components.and_then(Value::as_object);
    let components: Vec<(&String, &Value)> = components.into_iter().flatten().collect();
    let mut children: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, schema) in &components {
        let parts = schema.get("allOf").and_then(Value::as_array);
        for parent in parts.into_iter().flatten().filter_map(component) {
            children.entry(parent).or_default().push(name);
        }
    }
    let bases: Vec<&str> = components
        .iter()
        .filter(|(_, schema)| is_base(schema))
        .map(|(name, _)| name.as_str())
        .collect();
    let mut found = BTreeMap::new();
    for base in &bases {
        let mut subtypes = BTreeSet::new();
        let mut todo: Vec<&str> = children.get(base).cloned().unwrap_or_default();
        while let Some(subtype) = todo.pop() {
            if !bases.contains(&subtype) && subtypes.insert(subtype.to_owned()) {
                todo.extend(children.get(subtype).into_iter().flatten());
            }
        }
        if !subtypes.is_empty() {
            found.insert((*base).to_owned(), subtypes.into_iter().collect());
        }
    }
    found
}

fn is_base(schema: &Value) -> bool {
    let lists = |word: &str| schema.get(word).is_some();
    schema.get("discriminator").is_some() && !["oneOf", "anyOf"].iter().any(|word| lists(word))
}
