//! Puts schemas of one document into another. In: documents and random numbers. Out: the bytes of a [`Case`].
//!
//! Half of the cases also mix recursion, `allOf`, discriminators and `$dynamicRef` into the schemas; some consist of
//! nothing else.

use serde_json::{Map, Value, json};

use super::dense::{self, reference};
use super::mutate::Case;
use super::random::Random;
use super::seeds::Seed;

/// The maximum number of schemas that are copied from another document.
const MOST: usize = 40;
/// Documents with more bytes are used only occasionally.
const SMALL: usize = 60_000;

/// Makes a case.
pub(super) fn case(seeds: &[Seed], random: &mut Random) -> Case {
    let lenient = random.once_in(2);
    let name = "a.json".to_owned();
    let value = match random.once_in(5) {
        true => dense::document(random),
        false => spliced(seeds, random),
    };
    let bytes = value.to_string().into_bytes();
    Case {
        name,
        bytes,
        lenient,
    }
}

fn spliced(seeds: &[Seed], random: &mut Random) -> Value {
    let host = pick(seeds, None, random);
    let mut value = host.value.clone();
    for _ in 0..=random.below(2) {
        let donor = pick(seeds, version(&host.value), random);
        splice(&mut value, &donor.value, random);
    }
    if random.once_in(2) {
        let is_new = version(&value) == Some("3.1");
        for _ in 0..=random.below(8) {
            entangle(&mut value, is_new, random);
        }
    }
    value
}

/// Picks a document, of the wanted version if possible.
fn pick<'s>(seeds: &'s [Seed], wanted: Option<&str>, random: &mut Random) -> &'s Seed {
    let mut seed = random.of(seeds);
    for _ in 0..50 {
        let is_small = seed.bytes.len() <= SMALL || random.once_in(20);
        let has_schemas = !names(&seed.value).is_empty();
        let fits = wanted.is_none() || version(&seed.value) == wanted;
        if is_small && has_schemas && fits {
            break;
        }
        seed = random.of(seeds);
    }
    seed
}

/// The version of OpenAPI, without its patch number.
fn version(document: &Value) -> Option<&str> {
    document.get("openapi")?.as_str()?.get(..3)
}

fn names(document: &Value) -> Vec<String> {
    let schemas = document.pointer("/components/schemas");
    let schemas = schemas.and_then(Value::as_object);
    schemas.map_or_else(Vec::new, |schemas| schemas.keys().cloned().collect())
}

/// Copies schemas of another document, with all schemas that they refer to, and adds references to them.
fn splice(value: &mut Value, donor: &Value, random: &mut Random) {
    let (own, theirs) = (names(value), names(donor));
    if theirs.is_empty() {
        return;
    }
    let mut todo = vec![random.of::<String>(&theirs).clone()];
    let mut taken: Map<String, Value> = Map::new();
    while let Some(name) = todo.pop() {
        if taken.len() >= MOST || taken.contains_key(&name) {
            continue;
        }
        let Some(schema) = donor.pointer(&format!("/components/schemas/{}", escape(&name))) else {
            continue;
        };
        references(schema, &mut todo);
        taken.insert(name, schema.clone());
    }
    let brought: Vec<String> = taken.keys().cloned().collect();
    let Some(schemas) = schemas_of(value) else {
        return;
    };
    for (name, schema) in taken {
        // If both documents have a schema of that name, either may stay.
        if !schemas.contains_key(&name) || random.once_in(2) {
            schemas.insert(name, schema);
        }
    }
    for _ in 0..=random.below(4) {
        let theirs = reference(random.of::<String>(&brought));
        let places = schemas_within(value);
        let Some(place) = value.pointer_mut(random.of::<String>(&places)) else {
            continue;
        };
        let before = place.take();
        *place = match random.below(6) {
            0 => json!({"allOf": [before, theirs]}),
            1 => json!({"oneOf": [before, theirs]}),
            2 => json!({"anyOf": [theirs, before]}),
            3 => json!({"type": "array", "items": theirs}),
            _ => theirs,
        };
    }
    // A copied schema refers back to one of the document's own.
    if let (Some(own), Some(schemas)) = (own.first(), schemas_of(value))
        && let Some(schema) = schemas.get_mut(random.of::<String>(&brought))
    {
        let places = schemas_within(schema);
        if let Some(place) = schema.pointer_mut(random.of::<String>(&places)) {
            *place = reference(own);
        }
    }
}

/// Replaces a schema by one that is composed of some of the components.
fn entangle(value: &mut Value, is_new: bool, random: &mut Random) {
    let names = names(value);
    let places = schemas_within(value);
    if names.is_empty() {
        return;
    }
    let Some(place) = value.pointer_mut(random.of::<String>(&places)) else {
        return;
    };
    let before = place.take();
    *place = dense::around(before, &names, is_new, random);
}

fn schemas_of(value: &mut Value) -> Option<&mut Map<String, Value>> {
    let components = value
        .as_object_mut()?
        .entry("components")
        .or_insert(json!({}));
    let schemas = components
        .as_object_mut()?
        .entry("schemas")
        .or_insert(json!({}));
    schemas.as_object_mut()
}

/// The components that a schema refers to.
fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            let target = object.get("$ref").and_then(Value::as_str);
            let name = target.and_then(|target| target.strip_prefix("#/components/schemas/"));
            found.extend(name.map(str::to_owned));
            object.values().for_each(|value| references(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| references(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Pointers to the schemas within a document or a schema; at least one.
fn schemas_within(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut todo = vec![(String::new(), value, false)];
    while let Some((at, value, is_schema)) = todo.pop() {
        if is_schema {
            found.push(at.clone());
        }
        match value {
            Value::Object(object) => {
                for (key, value) in object {
                    let holds = matches!(key.as_str(), "schema" | "items" | "additionalProperties")
                        || ["/properties", "/schemas"]
                            .iter()
                            .any(|end| at.ends_with(end));
                    todo.push((
                        format!("{at}/{}", escape(key)),
                        value,
                        holds && value.is_object(),
                    ));
                }
            }
            Value::Array(list) => {
                let holds = ["/allOf", "/oneOf", "/anyOf"]
                    .iter()
                    .any(|end| at.ends_with(end));
                let places = list.iter().enumerate();
                todo.extend(places.map(|(index, value)| (format!("{at}/{index}"), value, holds)));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    if found.is_empty() {
        found.push(String::new());
    }
    found
}

fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
