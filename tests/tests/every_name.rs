//! G1: documents whose schemas, enums, tags, operations, parameters, fields and variants are named like everything that
//! an emitted file can name, one after the other. The crates and their drivers compile without a warning.
//!
//! In: every name that the runtime exports, every name of the prelude, and names of the language. A few documents
//! contain all of them. Their crates are checked as one workspace below the build folder, where their dependencies are
//! built already.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use oasmith::{Input, Source};
use serde_json::{Map, Value, json};
use tests::workspace;

/// Names of the language, of crates, and of modules and variables in emitted files.
const OTHERS: &[&str] = &[
    "ApiError",
    "BTreeMap",
    "Bytes",
    "Environment",
    "Item",
    "Method",
    "N",
    "Self",
    "Server",
    "ServerSet",
    "Uuid",
    "Webhook",
    "WebhookEvent",
    "additional",
    "alloc",
    "answer",
    "arguments",
    "call",
    "chrono",
    "core",
    "crate",
    "fields",
    "fmt",
    "host",
    "http",
    "key",
    "models",
    "reader",
    "rt",
    "run",
    "sdk",
    "self",
    "serde",
    "services",
    "std",
    "streams",
    "super",
    "uploads",
    "uuid",
    "value",
    "pagination",
    "writer",
];

/// Every name, once regardless of its spelling.
fn names() -> Vec<&'static str> {
    let all = oasmith::runtime::exports().chain(oasmith::prelude::names());
    let mut seen = BTreeSet::new();
    let all = all.chain(OTHERS.iter().copied());
    all.filter(|name| seen.insert(name.replace('_', "").to_lowercase()))
        .collect()
}

#[test]
fn everything_can_be_a_name() {
    let folder = workspace().join("target/every_name");
    let documents = [
        ("records", of_schemas(&record)),
        ("enums", of_schemas(&strings)),
        ("unions", of_schemas(&union)),
        ("tags", tags()),
        ("nested", nested()),
        ("operations", operations()),
    ];
    let mut members = Vec::new();
    for (name, document) in documents {
        let package = format!("every-name-{name}");
        let driver = format!("{package}-driver");
        write_crates(&folder, &package, &driver, document);
        members.extend([package, driver]);
    }
    let members = members.join("\", \"");
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\"{members}\"]\n");
    write(&folder.join("Cargo.toml"), &manifest);
    let lock =
        fs::read_to_string(workspace().join("Cargo.lock")).expect("the workspace has a lock file");
    write(&folder.join("Cargo.lock"), &lock);
    let cargo = std::env::var_os("CARGO").expect("cargo runs the tests");
    let output = Command::new(cargo)
        .args([
            "check",
            "--offline",
            "--workspace",
            "--keep-going",
            "--quiet",
        ])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", workspace().join("target"))
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    let said: String = said.chars().take(10_000).collect();
    assert!(
        output.status.success() && !said.contains("warning"),
        "{said}"
    );
}

fn write_crates(folder: &Path, package: &str, driver: &str, document: Value) {
    let mut input = Input {
        sources: vec![Source::new("every_name.json", document.to_string())],
        driver: Some(format!("../{package}")),
        ..Input::default()
    };
    input.config.package.name = Some(package.to_owned());
    let output = oasmith::generate(&input).unwrap_or_else(|report| panic!("{package}: {report}"));
    for (member, files) in [(package, &output.files), (driver, &output.driver)] {
        for (path, text) in files {
            write(&folder.join(member).join(path), text);
        }
    }
}

/// Writes a file only if it has changed, so that the compiler does not look at it again.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|present| present == text) {
        return;
    }
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).expect("folders can be made");
    fs::write(path, text).expect("files can be written");
}

fn document(paths: Map<String, Value>, schemas: Map<String, Value>) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Every name", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": schemas}
    })
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn content(schema: &Value) -> Value {
    json!({"description": "Fine.", "content": {"application/json": {"schema": schema}}})
}

/// A schema for each name, which one operation sends and another receives.
fn of_schemas(schema: &dyn Fn(&str) -> Value) -> Value {
    let (mut paths, mut schemas) = (Map::new(), Map::new());
    for name in names() {
        schemas.insert(name.to_owned(), schema(name));
        let it = reference(name);
        let body = json!({"required": true, "content": {"application/json": {"schema": it}}});
        let operation = json!({
            "tags": ["things"],
            "operationId": format!("change {name}"),
            "parameters": [{"name": "filter", "in": "query", "schema": it}],
            "requestBody": body,
            "responses": {"200": content(&it), "201": content(&json!({"type": "array", "items": it})), "404": content(&it)}
        });
        paths.insert(format!("/{name}"), json!({"patch": operation}));
    }
    document(paths, schemas)
}

fn record(name: &str) -> Value {
    json!({
        "type": "object",
        "required": ["text", "maybe"],
        "properties": {
            "text": {"type": "string"},
            "next": reference(name),
            "list": {"type": "array", "items": reference(name)},
            "at": {"type": "string", "format": "date-time"},
            "id": {"type": "string", "format": "uuid"},
            "maybe": {"anyOf": [reference(name), {"type": "null"}]},
            "kind": {"const": name},
            "number": {"type": "number"},
            "any": {}
        }
    })
}

fn strings(name: &str) -> Value {
    json!({"type": "string", "enum": [name, "None", "Some", "Ok", "Err", "Self", "Unknown"]})
}

fn union(name: &str) -> Value {
    json!({"oneOf": [
        {"type": "string"},
        {"type": "integer"},
        {"type": "array", "items": {"type": "string"}},
        {"type": "object", "required": ["next"], "properties": {"next": reference(name)}},
        {"type": "object", "required": ["number"], "properties": {"number": {"type": "number"}}}
    ]})
}

/// A tag for each name, with operations that use every feature of operations.
fn tags() -> Value {
    let mut paths = Map::new();
    for name in names() {
        paths.insert(
            format!("/{name}/{{id}}"),
            path_of(name, &format!("{name}.")),
        );
    }
    document(paths, things())
}

/// A service for each name within another service, next to one that uses every feature of operations.
fn nested() -> Value {
    let mut paths = Map::new();
    paths.insert("/{id}".to_owned(), path_of("outer", "outer."));
    for name in names() {
        let operation = json!({"operationId": format!("outer.{name}.get"), "responses": {"200": content(&reference("Thing"))}});
        paths.insert(format!("/{name}"), json!({"get": operation}));
    }
    document(paths, things())
}

fn things() -> Map<String, Value> {
    let thing = json!({"type": "object", "properties": {"text": {"type": "string"}}});
    Map::from_iter([("Thing".to_owned(), thing)])
}

fn path_of(tag: &str, prefix: &str) -> Value {
    let thing = reference("Thing");
    let query = |name: &str, schema: Value| json!({"name": name, "in": "query", "schema": schema});
    let id = json!({"name": "id", "in": "path", "required": true, "schema": {"type": "string"}});
    json!({
        "parameters": [id],
        "post": {
            "tags": [tag],
            "operationId": format!("{prefix}make"),
            "parameters": [
                {"name": "texts", "in": "query", "required": true, "schema": {"type": "array", "items": {"type": "string"}}},
                {"name": "day", "in": "query", "required": true, "schema": {"type": "string", "format": "date"}},
                query("at", json!({"type": "string", "format": "date-time"})),
                query("number", json!({"type": "number"})),
                query("map", json!({"type": "object", "additionalProperties": {"type": "string"}})),
                {"name": "deep", "in": "query", "style": "deepObject", "explode": true, "schema": {"type": "object", "additionalProperties": {"type": "string"}}},
                {"name": "head", "in": "header", "schema": {"type": "string"}}
            ],
            "requestBody": {"content": {
                "application/merge-patch+json": {"schema": thing},
                "multipart/form-data": {"schema": {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}, "thing": thing}}},
                "application/octet-stream": {}
            }},
            "responses": {
                "200": content(&thing),
                "201": content(&json!({"type": "array", "items": thing})),
                "204": {"description": "None."},
                "404": content(&thing)
            }
        },
        "get": {
            "tags": [tag],
            "operationId": format!("{prefix}list"),
            "parameters": [query("page", json!({"type": "integer"}))],
            "responses": {"200": content(&json!({"type": "object", "additionalProperties": thing}))}
        },
        "put": {
            "tags": [tag],
            "operationId": format!("{prefix}watch"),
            "requestBody": {"required": true, "content": {"application/x-www-form-urlencoded": {"schema": thing}}},
            "responses": {"200": {"description": "Events.", "content": {"text/event-stream": {"schema": thing}}}}
        }
    })
}

/// An operation, parameters, fields and variants for each name.
fn operations() -> Value {
    let (mut paths, mut schemas) = (Map::new(), things());
    let (mut fields, mut members) = (Map::new(), Vec::new());
    for name in names() {
        let text = json!({"type": "string"});
        let parameter = |name: &str, required: bool| json!({"name": name, "in": "query", "required": required, "schema": text});
        let media_type = json!({"application/merge-patch+json": {"schema": reference("Thing")}});
        let operation = json!({
            "tags": ["things"],
            "operationId": name,
            "parameters": [parameter(name, true), parameter(&format!("{name}_"), false), parameter("other", false)],
            "requestBody": {"required": true, "content": media_type},
            "responses": {"200": content(&reference("Thing")), "201": content(&json!({"type": "integer"}))}
        });
        paths.insert(format!("/{name}"), json!({"post": operation}));
        let optional = json!({
            "tags": ["things"],
            "operationId": format!("maybe {name}"),
            "parameters": [parameter(name, false)],
            "responses": {"200": content(&json!({"type": "string", "enum": [name]}))}
        });
        paths.insert(format!("/maybe/{name}"), json!({"post": optional}));
        fields.insert(name.to_owned(), text.clone());
        let kind = json!({"const": name});
        members.push(json!({"type": "object", "required": ["kind"], "properties": {"kind": kind, "text": text}}));
    }
    let required: Vec<&str> = names();
    schemas.insert(
        "Optional".to_owned(),
        json!({"type": "object", "properties": fields}),
    );
    schemas.insert("Required".to_owned(), json!({"type": "object", "required": required, "properties": fields, "additionalProperties": {"type": "string"}}));
    schemas.insert(
        "Listed".to_owned(),
        json!({"type": "string", "enum": names()}),
    );
    schemas.insert("Told".to_owned(), json!({"oneOf": members}));
    for name in ["Optional", "Required", "Listed", "Told"] {
        let it = reference(name);
        let body = json!({"required": true, "content": {"application/json": {"schema": it}}});
        let operation =
            json!({"tags": ["things"], "requestBody": body, "responses": {"200": content(&it)}});
        paths.insert(format!("/all/{name}"), json!({"put": operation}));
    }
    document(paths, schemas)
}
