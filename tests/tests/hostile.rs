//! G3: text of the document stays text. Each string and each name of a document is replaced, one at a time, by text that
//! tries to become code; the result has the same items as with harmless text in that place.

mod outline;

use std::collections::BTreeMap;

use oasmith::{Config, Files, Input, Source};
use outline::{Outline, outline};
use serde_json::{Map, Value, json};

const HARMLESS: &str = "harmless";

/// Harmless patterns: one that needs a regular expression, and one that is invalid, because each gives other items.
const HARMLESS_PATTERNS: [&str; 2] = ["a|b", "(a"];

const PAYLOADS: &[&str] = &[
    "a\"#] \"##]; fn injected() {} //",
    "a */ b /* c {} {0} {{ }} b",
    "a\nb\r\nc\rd\n\npub fn injected() {}",
    "}} pub fn injected() {",
    "#![allow(warnings)] mod injected { #[doc",
    "a\u{202e}b\u{2066}c\u{200f}d\u{feff}e\0f\u{7f}g\u{85}h",
    "```\nfn injected() {}\n",
    "    fn injected() {}\n\n~~~rust\nfn injected() {}",
    "\\\" \\u{41} \\n '\"' \u{fffd}",
    "\"]\n[dependencies]\ninjected = \"1\"\n#",
    "../../evil",
];

/// How many payloads are tried at each place; the next place continues with the payload after them.
const AT_A_PLACE: usize = 4;

fn document() -> Value {
    let json = |name: &str| json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}});
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Title", "version": "1", "summary": "Summary", "description": "Description",
            "termsOfService": "https://a.test", "contact": {"name": "Name", "url": "https://a.test", "email": "a@a.test"},
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{
            "url": "https://{region}.a.test", "description": "Description", "x-name": "production",
            "variables": {"region": {"default": "eu", "description": "Description", "enum": ["eu"]}},
        }],
        "tags": [{"name": "things", "description": "Description", "externalDocs": {"url": "https://a.test", "description": "Description"}}],
        "security": [{"token": []}, {"flow": ["things:read"], "key": []}],
        "x-top": {"x-inner": ["text"]},
        "paths": {
            "/uploads": {"summary": "Summary", "description": "Description", "servers": [{"url": "https://b.test", "description": "Description"}], "put": {
                "operationId": "uploads:put",
                "externalDocs": {"url": "https://a.test", "description": "Description"},
                "requestBody": {"description": "Description", "content": {"multipart/form-data": {
                    "schema": {"type": "object", "required": ["file"], "properties": {
                        "file": {"type": "string", "format": "binary", "description": "Description"},
                        "note": {"type": "object", "properties": {"text": {"type": "string"}}},
                    }},
                    "encoding": {"note": {"contentType": "application/json", "headers": {"x-part": {"description": "Description", "schema": {"type": "string"}}}}},
                }}},
                "responses": {
                    "204": {"description": "Description", "headers": {"x-left": {"description": "Description", "schema": {"type": "integer"}}},
                        "links": {"next": {"operationId": "things:save", "description": "Description"}}},
                    "default": {"description": "Description", "content": {"text/plain": {"schema": {"type": "string"}, "example": "text"}}},
                },
                "callbacks": {"done": {"{$request.body#/url}": {"post": {"responses": {"200": {"description": "Description"}}}}}},
            }},
            "/things/{id}": {"post": {
            "operationId": "things:save", "summary": "Summary", "description": "Description", "tags": ["things"], "x-pages": "text",
            "parameters": [
                {"name": "id", "in": "path", "required": true, "description": "Description", "schema": {"type": "string"}},
                {"name": "filter", "in": "query", "style": "form", "description": "Description", "example": "text",
                    "schema": {"type": "string", "default": "text", "pattern": "text"}},
                {"name": "x-header", "in": "header", "description": "Description", "schema": {"type": "string", "enum": ["one", "two"]}},
            ],
            "requestBody": {"required": true, "description": "Description", "content": json("Thing")},
            "responses": {
                "200": {"description": "Description", "content": json("Thing")},
                "404": {"description": "Description", "content": json("Failure")},
            },
        }}},
        "webhooks": {"thing.saved": {"post": {
            "summary": "Summary", "description": "Description",
            "requestBody": {"required": true, "content": json("Thing")},
            "responses": {"200": {"description": "Description"}},
        }}},
        "components": {
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer", "description": "Description", "bearerFormat": "text"},
                "key": {"type": "apiKey", "in": "header", "name": "x-key", "description": "Description"},
                "flow": {"type": "oauth2", "description": "Description", "flows": {"clientCredentials": {
                    "tokenUrl": "https://a.test/token", "refreshUrl": "https://a.test/refresh", "scopes": {"things:read": "Description"}}}},
            },
            "schemas": {
                "Thing": {
                    "type": "object", "title": "Title", "description": "Description", "required": ["kind", "state"],
                    "properties": {
                        "kind": {"const": "constant", "description": "Description"},
                        "state": {"type": "string", "enum": ["open", "closed"], "title": "Title", "description": "Description"},
                        "choice": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
                            "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}}},
                        "tuple": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "description": "Description"},
                        "map": {"type": "object", "patternProperties": {"^x-": {"type": "string"}}, "propertyNames": {"pattern": "^x"}},
                        "inner": {"$ref": "#part"},
                        "text": {"type": "string", "format": "text", "description": "Description", "default": "text", "examples": ["text"]},
                    },
                    "additionalProperties": {"type": "string", "description": "Description"},
                    "$defs": {"Part": {"$anchor": "part", "type": "object", "description": "Description", "properties": {"size": {"type": "integer", "enum": [1, 2]}}}},
                    "xml": {"name": "thing"}, "x-own": "text",
                },
                "Cat": {"type": "object", "description": "Description", "required": ["kind"], "properties": {"kind": {"const": "cat"}}},
                "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "dog"}, "name": {"type": "string"}}},
                "Failure": {"type": "object", "description": "Description", "required": ["error"],
                    "properties": {"error": {"const": "Failure"}, "detail": {"type": "string", "description": "Description"}}},
            },
        },
    })
}

fn generate(document: &Value) -> Option<Files> {
    let mut config = Config::default();
    config.client.environment_extension = Some("x-name".to_owned());
    config.client.headers = BTreeMap::from([("x-version".to_owned(), "{version}".to_owned())]);
    let sources = vec![Source::new("document.json", document.to_string())];
    Some(
        oasmith::generate(&Input {
            sources,
            config,
            ..Input::default()
        })
        .ok()?
        .files,
    )
}

/// G3: a hostile string adds no item, no file outside the crate, and no dependency.
#[test]
fn hostile_strings_stay_text() {
    let document = document();
    let mut places = Vec::new();
    strings(&document, "", &mut places);
    assert!(places.len() > 80, "{} strings", places.len());
    check(&document, &places, 2, |document, pointer, text| {
        let mut document = document.clone();
        *document.pointer_mut(pointer)? = Value::String(text.to_owned());
        Some(document)
    });
}

/// G3: a hostile key adds none of these either: the name of a property, schema, path or webhook, or a key in place of a
/// keyword.
#[test]
fn hostile_names_stay_names() {
    let document = document();
    let mut places = Vec::new();
    keys(&document, "", &mut places);
    let (names, keywords): (Vec<String>, Vec<String>) =
        places.into_iter().partition(|at| is_name(at));
    assert!(names.len() > 40, "{} names", names.len());
    assert!(keywords.len() > 200, "{} keywords", keywords.len());
    check(&document, &names, 2, renamed);
    // Most of these are reported as problems.
    check(&document, &keywords, usize::MAX, renamed);
}

/// Returns the document with another key at this place.
fn renamed(document: &Value, pointer: &str, text: &str) -> Option<Value> {
    let mut document = document.clone();
    let (parent, key) = pointer.rsplit_once('/')?;
    let key = key.replace("~1", "/").replace("~0", "~");
    let text = if key.starts_with('/') {
        format!("/{text}/{{id}}")
    } else {
        text.to_owned()
    };
    let object = document.pointer_mut(parent)?.as_object_mut()?;
    let entries = std::mem::take(object).into_iter().map(|(name, value)| {
        if name == key {
            (text.clone(), value)
        } else {
            (name, value)
        }
    });
    *object = entries.collect::<Map<String, Value>>();
    Some(document)
}

fn check(
    document: &Value,
    places: &[String],
    one_in: usize,
    replace: impl Fn(&Value, &str, &str) -> Option<Value>,
) {
    let mut wrong = Vec::new();
    let mut written = 0;
    for (at, pointer) in places.iter().enumerate() {
        let replaced = |text: &str| replace(document, pointer, text).expect("the place is there");
        let twin = |text: &str| {
            let files = generate(&replaced(text))?;
            Some((outline(&files, &mut Vec::new())?, manifest(&files)))
        };
        let mut twins = vec![twin(HARMLESS)];
        if pointer.contains("/patternProperties/") {
            twins.extend(HARMLESS_PATTERNS.map(twin));
        }
        for payload in (0..AT_A_PLACE).map(|nth| PAYLOADS[(at * AT_A_PLACE + nth) % PAYLOADS.len()])
        {
            // A problem is a valid result too: nothing is written then.
            let Some(files) = generate(&replaced(payload)) else {
                continue;
            };
            written += 1;
            let found = twins
                .iter()
                .map(|twin| faults(&files, twin.as_ref()))
                .min_by_key(Vec::len);
            wrong.extend(
                found
                    .into_iter()
                    .flatten()
                    .map(|fault| format!("{pointer} = {payload:?}: {fault}")),
            );
        }
    }
    assert!(
        written >= places.len() * AT_A_PLACE / one_in,
        "only {written} crates were written"
    );
    wrong.sort();
    assert!(
        wrong.is_empty(),
        "{} faults:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn faults(files: &Files, twin: Option<&(Outline, Option<Vec<String>>)>) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in files
        .iter()
        .filter(|(path, _)| !path.starts_with("src/runtime/"))
    {
        let plain = path.split('/').all(|step| {
            !step.starts_with('.')
                && step
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c))
        });
        if !plain {
            faults.push(format!("the file {path:?}"));
        }
        if let Some(character) = text.chars().find(|character| is_hidden(*character)) {
            faults.push(format!("{character:?} in {path}"));
        }
    }
    let Some(own) = outline(files, &mut faults) else {
        return faults;
    };
    if own
        .named
        .iter()
        .any(|line| line.split([' ', '.', ':']).any(|word| word == "injected"))
    {
        faults.push("an injected item".to_owned());
    }
    let keys = manifest(files);
    if keys.is_none() {
        faults.push("a manifest that is not TOML".to_owned());
    }
    // If harmless text is a problem, there is nothing to compare with.
    let Some((twin, other_keys)) = twin else {
        return faults;
    };
    if keys != *other_keys {
        faults.push("another manifest".to_owned());
    }
    if own.nameless != twin.nameless {
        let (own, twin) = (&own.nameless, &twin.nameless);
        let without = |lines: &[String], others: &[String]| {
            let lines = lines.iter().filter(|line| !others.contains(line));
            lines.cloned().collect::<Vec<_>>()
        };
        let (more, fewer) = (without(own, twin), without(twin, own));
        faults.push(format!("other items: {more:?}, not {fewer:?}"));
    }
    faults
}

/// Whether a character is invisible, or changes the direction of text.
fn is_hidden(character: char) -> bool {
    let turns = matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    turns || (character.is_control() && character != '\n')
}

/// The keys of the emitted `Cargo.toml`.
fn manifest(files: &Files) -> Option<Vec<String>> {
    let table: toml::Table = toml::from_str(files.get("Cargo.toml")?).ok()?;
    let mut keys = Vec::new();
    for (section, value) in &table {
        keys.extend(
            value
                .as_table()?
                .keys()
                .map(|key| format!("{section}.{key}")),
        );
    }
    Some(keys)
}

/// Pointers to all strings.
fn strings(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(at.to_owned()),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(index, value)| strings(value, &format!("{at}/{index}"), found)),
        Value::Object(object) => object
            .iter()
            .for_each(|(key, value)| strings(value, &format!("{at}/{}", escape(key)), found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Pointers to all entries of objects.
fn keys(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(index, value)| keys(value, &format!("{at}/{index}"), found)),
        Value::Object(object) => {
            for (key, value) in object {
                let at = format!("{at}/{}", escape(key));
                keys(value, &at, found);
                found.push(at);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Whether the author of the document chose the key, as opposed to the standard.
fn is_name(pointer: &str) -> bool {
    const NAMING: &[&str] = &[
        "$defs",
        "callbacks",
        "content",
        "encoding",
        "headers",
        "links",
        "mapping",
        "paths",
        "patternProperties",
        "properties",
        "schemas",
        "scopes",
        "securitySchemes",
        "variables",
        "webhooks",
    ];
    let parent = pointer.rsplit('/').nth(1).unwrap_or_default();
    NAMING.contains(&parent)
}

fn escape(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}
