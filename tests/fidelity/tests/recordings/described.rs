//! The described part of a value: servers send more properties, which no type has.

use fidelity::run::Run;
use serde_json::{Map, Value};

/// Removes the properties that the schemas at these places do not have.
pub(crate) fn described(run: &Run, places: &[String], value: &Value) -> Value {
    let mut concrete = Vec::new();
    for place in places {
        expand(run, place, value, &mut concrete);
    }
    let below = |step: &str| -> Vec<String> {
        let places = concrete.iter().map(|place| format!("{place}/{step}"));
        places
            .filter(|place| run.document.at(place).is_some())
            .collect()
    };
    match value {
        Value::Array(items) => {
            let places = below("items");
            match places.is_empty() {
                true => value.clone(),
                false => items
                    .iter()
                    .map(|item| described(run, &places, item))
                    .collect(),
            }
        }
        Value::Object(fields) => {
            let (own, more) = (below("properties"), below("additionalProperties"));
            if own.is_empty() && more.is_empty() {
                return value.clone();
            }
            let mut kept = Map::new();
            for (name, value) in fields {
                let step = name.replace('~', "~0").replace('/', "~1");
                let places = below(&format!("properties/{step}"));
                let places = if places.is_empty() { &more } else { &places };
                if !places.is_empty() {
                    kept.insert(name.clone(), described(run, places, value));
                }
            }
            Value::Object(kept)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
    }
}

/// Finds the places of the schemas that a value is an instance of, without references and unions.
pub(crate) fn expand(run: &Run, place: &str, value: &Value, found: &mut Vec<String>) {
    let Some(schema) = run.document.at(place) else {
        return;
    };
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        return expand(run, target.trim_start_matches('#'), value, found);
    }
    let members = |keyword: &str| -> Vec<String> {
        let count = schema
            .get(keyword)
            .and_then(Value::as_array)
            .map_or(0, Vec::len);
        (0..count)
            .map(|index| format!("{place}/{keyword}/{index}"))
            .collect()
    };
    found.push(place.to_owned());
    members("allOf")
        .iter()
        .for_each(|part| expand(run, part, value, found));
    let all = [members("anyOf"), members("oneOf")].concat();
    let valid = |place: &&String| matches!(run.judge.fault(place, value), Ok(None));
    let valid: Vec<&String> = all.iter().filter(valid).collect();
    // A response that is older than the document may be an instance of none.
    let chosen = match valid.is_empty() {
        true => all
            .iter()
            .filter(|place| may_be(run, place, value))
            .collect(),
        false => valid,
    };
    chosen
        .into_iter()
        .for_each(|place| expand(run, place, value, found));
}

/// Whether the value does not contradict any constant of the schema.
fn may_be(run: &Run, place: &str, value: &Value) -> bool {
    let Some(schema) = run
        .document
        .at(place)
        .map(|schema| run.document.flat(schema))
    else {
        return false;
    };
    let required = |name: &String| {
        let names = schema.get("required").and_then(Value::as_array);
        names.is_some_and(|names| names.contains(&Value::from(name.as_str())))
    };
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.into_iter().flatten().all(|(name, property)| {
        match (property.get("const"), value.get(name)) {
            (Some(constant), Some(value)) => constant == value,
            (Some(_), None) => !required(name),
            (None, _) => true,
        }
    })
}
