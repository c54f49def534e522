//! Makes schemas that refer to each other at random. In: names of components and random numbers. Out: schemas.

use serde_json::{Map, Value, json};

use super::random::Random;

/// How deep the schemas made here are nested.
const DEEPEST: usize = 3;

/// A document of a few schemas, each of which may contain, extend or be any of the others.
pub(super) fn document(random: &mut Random) -> Value {
    let is_new = !random.once_in(3);
    let names: Vec<String> = (0..2 + random.below(6))
        .map(|index| format!("S{index}"))
        .collect();
    let mut schemas = Map::new();
    for name in &names {
        schemas.insert(name.clone(), schema(&names, is_new, random, DEEPEST));
    }
    let mut content = || json!({"application/json": {"schema": schema(&names, is_new, random, 1)}});
    let (body, response) = (content(), content());
    json!({
        "openapi": if is_new { "3.1.0" } else { "3.0.3" },
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"post": {
            "operationId": "a",
            "requestBody": {"required": true, "content": body},
            "responses": {"200": {"description": "ok", "content": response}},
        }}},
        "components": {"schemas": schemas},
    })
}

/// A reference to a component.
pub(super) fn reference(name: &str) -> Value {
    let name = name.replace('~', "~0").replace('/', "~1");
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// A schema that wraps another one, and may use other schemas of the document.
pub(super) fn around(inner: Value, names: &[String], is_new: bool, random: &mut Random) -> Value {
    let other = schema(names, is_new, random, 1);
    let name = random.of::<String>(names).clone();
    match random.below(if is_new { 11 } else { 9 }) {
        0 => json!({"allOf": [inner, other]}),
        1 => {
            json!({"allOf": [reference(&name), {"type": "object", "properties": {"inner": inner}}]})
        }
        2 => json!({"oneOf": [inner, other, reference(&name)]}),
        3 => {
            json!({"anyOf": [other, inner], "type": "object", "properties": {"own": reference(&name)}})
        }
        4 => json!({
            "oneOf": [reference(&name), inner],
            "discriminator": {"propertyName": "kind", "mapping": {"a": format!("#/components/schemas/{name}")}},
        }),
        5 => json!({
            "type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "inner": inner},
            "discriminator": {"propertyName": "kind"},
        }),
        6 => json!({"type": "array", "items": {"allOf": [reference(&name), inner]}}),
        7 => {
            json!({"type": "object", "additionalProperties": {"anyOf": [inner, reference(&name)]}})
        }
        8 => reference(&name),
        9 => {
            json!({"$dynamicAnchor": "node", "allOf": [inner], "properties": {"node": {"$dynamicRef": "#node"}}})
        }
        _ => {
            json!({"type": "array", "prefixItems": [inner, {"$dynamicRef": "#node"}], "minItems": 2})
        }
    }
}

/// Any schema.
fn schema(names: &[String], is_new: bool, random: &mut Random, depth: usize) -> Value {
    let name = random.of::<String>(names).clone();
    if depth == 0 || random.once_in(3) {
        return match random.below(5) {
            0 => json!({"type": random.of(&["string", "integer", "boolean", "number"])}),
            1 if is_new => json!({"const": random.of(&["a", "b", "c"])}),
            1 => json!({"type": "string", "enum": ["a", "b"]}),
            _ => reference(&name),
        };
    }
    let mut inner = || schema(names, is_new, random, depth - 1);
    let (one, two) = (inner(), inner());
    match random.below(12) {
        0 => json!({"type": "array", "items": one}),
        1 => json!({"items": one}),
        2 => json!({"type": "object", "additionalProperties": one}),
        3 => json!({"type": "object", "properties": {"a": one, "b": two}, "required": ["a"]}),
        4 => json!({"properties": {"a": one, "kind": {"type": "string"}}}),
        5 => json!({"allOf": [one, two]}),
        6 => json!({"oneOf": [one, two]}),
        7 => json!({"anyOf": [one, two, {"type": "array", "items": reference(&name)}]}),
        8 => json!({"type": "object", "anyOf": [one, two]}),
        9 => {
            json!({"allOf": [{"type": "object", "properties": {"a": one}}, {"oneOf": [two, reference(&name)]}]})
        }
        10 if is_new => {
            json!({"type": "array", "prefixItems": [one, two], "minItems": 2})
        }
        10 => json!({"nullable": true, "allOf": [one]}),
        _ => around(one, names, is_new, random),
    }
}
