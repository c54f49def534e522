//! Makes broken documents. In: documents and random numbers. Out: the bytes of a [`Case`].

use serde_json::{Map, Value, json};

use super::random::Random;
use super::seeds::Seed;
use super::text::text;

/// A document to generate from.
pub(super) struct Case {
    /// The name of the file.
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
    /// Whether the generator skips invalid parts.
    pub(super) lenient: bool,
}

/// Keywords, which are also inserted where they are invalid.
const KEYS: &[&str] = &[
    "$ref",
    "$defs",
    "$id",
    "$anchor",
    "$dynamicRef",
    "$dynamicAnchor",
    "additionalProperties",
    "allOf",
    "anyOf",
    "callbacks",
    "components",
    "const",
    "content",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "encoding",
    "enum",
    "examples",
    "exclusiveMinimum",
    "explode",
    "flows",
    "format",
    "get",
    "headers",
    "if",
    "in",
    "info",
    "items",
    "links",
    "mapping",
    "maxLength",
    "minItems",
    "minimum",
    "multipleOf",
    "name",
    "not",
    "nullable",
    "oneOf",
    "openapi",
    "operationId",
    "parameters",
    "pathItems",
    "paths",
    "pattern",
    "patternProperties",
    "post",
    "prefixItems",
    "properties",
    "propertyName",
    "propertyNames",
    "readOnly",
    "requestBodies",
    "requestBody",
    "required",
    "responses",
    "schema",
    "schemas",
    "scheme",
    "security",
    "securitySchemes",
    "servers",
    "style",
    "summary",
    "tags",
    "title",
    "type",
    "uniqueItems",
    "unevaluatedProperties",
    "url",
    "variables",
    "version",
    "webhooks",
    "writeOnly",
    "x-a",
    "",
];

/// Strings that have a meaning somewhere in a document, and hostile strings.
const TEXTS: &[&str] = &[
    "",
    "string",
    "integer",
    "number",
    "boolean",
    "array",
    "object",
    "null",
    "date-time",
    "uuid",
    "binary",
    "int32",
    "application/json",
    "multipart/form-data",
    "text/event-stream",
    "application/octet-stream",
    "*/*",
    "query",
    "path",
    "header",
    "cookie",
    "deepObject",
    "matrix",
    "3.0.0",
    "3.1.0",
    "2.0",
    "Self",
    "self",
    "type",
    "Option",
    "Result",
    "Error",
    "Client",
    "r#fn",
    "1foo",
    "-a",
    "a/b",
    "a~b",
    "../../x",
    "/",
    "/{",
    "/{a}/{a}",
    "/{a",
    "{}}",
    "\"#",
    "*/",
    "a\nb",
    "a\rb",
    "\u{0}",
    "\u{202e}",
    "é",
    "日本",
    "😀",
    "%",
    "#",
    "#/",
    "x-y",
    "__",
    "_",
    "crate",
    "super",
    "http",
    "bearer",
    "basic",
    "apiKey",
    "oauth2",
    "default",
    "200",
    "4XX",
    "https://{a}.b",
    "^(a+)+$",
    "9223372036854775808",
    "a\"#] \"##]; fn injected() {} //",
    "*/ fn injected() {} /*",
    "\n\nfn injected() {}\n",
    "```\nfn injected() {}\n",
    "}} mod injected {",
];

/// The maximum size of a case, in bytes.
const LARGEST: usize = 2_000_000;

/// Makes a case.
pub(super) fn case(seeds: &[Seed], random: &mut Random) -> Case {
    let seed = pick(seeds, random);
    let lenient = random.once_in(2);
    if random.once_in(6) {
        let bytes = text(seed.bytes.clone(), random);
        return Case {
            name: seed.name.clone(),
            bytes,
            lenient,
        };
    }
    let mut value = seed.value.clone();
    // Usually a single change: an almost valid document gets furthest through the generator.
    let changes = if random.once_in(3) { 6 } else { 1 };
    for _ in 0..=random.below(changes) {
        let other = &pick(seeds, random).value;
        mutate(&mut value, other, random);
    }
    let mut bytes = value.to_string().into_bytes();
    bytes.truncate(LARGEST);
    let name = if random.once_in(4) {
        "a.yaml"
    } else {
        "a.json"
    };
    Case {
        name: name.to_owned(),
        bytes,
        lenient,
    }
}

/// Picks a document. Small ones, which come first, are picked more often.
fn pick<'s>(seeds: &'s [Seed], random: &mut Random) -> &'s Seed {
    let end = 1 + random.below(seeds.len());
    let index = random.below(end);
    &seeds[index]
}

/// Changes a value in one way.
fn mutate(value: &mut Value, other: &Value, random: &mut Random) {
    let places = places(value);
    let at = random.of(&places).clone();
    let elsewhere = random.of(&places).clone();
    let copy = value.pointer(&elsewhere).cloned().unwrap_or_default();
    let Some(place) = value.pointer_mut(&at) else {
        return;
    };
    match random.below(12) {
        0 => *place = scalar(random),
        1 => *place = copy,
        2 => {
            let foreign = self::places(other);
            *place = other
                .pointer(random.of::<String>(&foreign))
                .cloned()
                .unwrap_or_default();
        }
        3 => remove(place, random),
        4 => rename(place, random),
        5 | 6 => insert(place, scalar(random), random),
        7 => insert(place, copy, random),
        // A reference to another place, or to this one.
        8 => *place = json!({"$ref": format!("#{elsewhere}")}),
        9 => *place = json!({"$ref": format!("#{at}")}),
        10 => wrap(place, random),
        _ => {
            let reference = json!({"$ref": format!("#{elsewhere}"), "description": "a"});
            insert(place, reference, random);
        }
    }
}

/// Pointers to all values.
fn places(value: &Value) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut todo = vec![(String::new(), value)];
    while let Some((at, value)) = todo.pop() {
        let children: Vec<(String, &Value)> = match value {
            Value::Object(object) => object
                .iter()
                .map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value))
                .collect(),
            Value::Array(list) => list
                .iter()
                .enumerate()
                .map(|(index, value)| (index.to_string(), value))
                .collect(),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
        };
        for (key, value) in children {
            let at = format!("{at}/{key}");
            found.push(at.clone());
            todo.push((at, value));
        }
    }
    found
}

fn scalar(random: &mut Random) -> Value {
    match random.below(12) {
        0 => Value::Null,
        1 => Value::Bool(random.once_in(2)),
        2 => json!(0),
        3 => json!(-1),
        4 => json!(1.5),
        5 => json!(1e308),
        6 => json!(u64::MAX),
        7 => json!([]),
        8 => json!({}),
        9 => json!([random.of(TEXTS)]),
        _ => json!(random.of(TEXTS)),
    }
}

fn remove(place: &mut Value, random: &mut Random) {
    match place {
        Value::Object(object) if !object.is_empty() => {
            let keys: Vec<String> = object.keys().cloned().collect();
            object.remove(random.of::<String>(&keys));
        }
        Value::Array(list) if !list.is_empty() => {
            list.remove(random.below(list.len()));
        }
        Value::Object(_) | Value::Array(_) => {}
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => *place = Value::Null,
    }
}

fn rename(place: &mut Value, random: &mut Random) {
    let Value::Object(object) = place else { return };
    let keys: Vec<String> = object.keys().cloned().collect();
    if keys.is_empty() {
        return;
    }
    let old = random.of::<String>(&keys).clone();
    let texts = if random.once_in(2) { KEYS } else { TEXTS };
    let new = random.of(texts);
    let entries = std::mem::take(object).into_iter();
    let renamed = entries.map(|(key, value)| {
        if key == old {
            ((*new).to_owned(), value)
        } else {
            (key, value)
        }
    });
    *object = renamed.collect::<Map<String, Value>>();
}

fn insert(place: &mut Value, value: Value, random: &mut Random) {
    match place {
        Value::Object(object) => drop(object.insert((*random.of(KEYS)).to_owned(), value)),
        Value::Array(list) => list.insert(random.below(list.len() + 1), value),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => *place = value,
    }
}

/// Nests a value deeper, sometimes by more levels than the generator accepts.
fn wrap(place: &mut Value, random: &mut Random) {
    let depth = if random.once_in(4) {
        random.below(140)
    } else {
        random.below(4)
    };
    let key = *random.of(&[
        "allOf",
        "anyOf",
        "oneOf",
        "items",
        "additionalProperties",
        "properties",
        "not",
    ]);
    for _ in 0..=depth {
        let inner = place.take();
        *place = match key {
            "allOf" | "anyOf" | "oneOf" if random.once_in(3) => {
                json!({key: [inner.clone(), inner]})
            }
            "allOf" | "anyOf" | "oneOf" => json!({key: [inner]}),
            "properties" => json!({"type": "object", "properties": {"a": inner}}),
            _ => json!({key: inner}),
        };
        if place.to_string().len() > LARGEST {
            return;
        }
    }
}
