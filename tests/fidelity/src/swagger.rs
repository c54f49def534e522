//! Converts a document of Swagger 2.0 to OpenAPI 3.0, so that the harness knows one form only.
//!
//! Each schema stays at its place, because drivers name schemas by their places in the document. What 3.0 has
//! elsewhere is added: components, the schema of a parameter, and the content of bodies and responses.

use serde_json::{Map, Value, json};

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch"];
const JSON: &str = "application/json";
const URL_ENCODED: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// The keywords that describe the value of a parameter or of a header.
const OF_VALUES: &[&str] = &[
    "type",
    "format",
    "items",
    "enum",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "x-nullable",
];

/// Converts a document in place. Documents of other versions are not changed.
pub(crate) fn convert(root: &mut Value) {
    if root.get("swagger").is_none() {
        return;
    }
    let components = [
        ("definitions", "schemas"),
        ("parameters", "parameters"),
        ("responses", "responses"),
        ("securityDefinitions", "securitySchemes"),
    ];
    rename(root);
    each_parameter(root);
    let paths = operations(root);
    for (path, method) in paths {
        operation(root, &path, &method);
    }
    for (old, new) in components {
        let Some(Value::Object(all)) = root.get(old).cloned() else {
            continue;
        };
        if old == "definitions" {
            let there =
                |name: &String| json!({"$ref": format!("#/components/schemas/{}", step(name))});
            root[old] = all.keys().map(|name| (name.clone(), there(name))).collect();
        }
        root["components"][new] = Value::Object(all);
    }
    root["openapi"] = json!("3.0.3");
}

/// Gives references, `x-nullable`, discriminators and files the form of 3.0.
fn rename(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(rename),
        Value::Object(object) => {
            let target = object.get("$ref").and_then(Value::as_str);
            if let Some(rest) = target.and_then(|target| target.strip_prefix("#/definitions/")) {
                let target = format!("#/components/schemas/{rest}");
                object.insert("$ref".to_owned(), target.into());
            }
            if let Some(flag @ Value::Bool(_)) = object.get("x-nullable").cloned() {
                object.insert("nullable".to_owned(), flag);
            }
            if let Some(Value::String(name)) = object.get("discriminator").cloned() {
                object.insert("discriminator".to_owned(), json!({"propertyName": name}));
            }
            if object.get("type") == Some(&json!("file")) {
                object.insert("type".to_owned(), json!("string"));
                object.insert("format".to_owned(), json!("binary"));
            }
            object.values_mut().for_each(rename);
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Adds a schema and a style to each parameter that states the type of its value itself.
fn each_parameter(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(each_parameter),
        Value::Object(object) => {
            let location = object.get("in").and_then(Value::as_str);
            let location = location.unwrap_or_default().to_owned();
            let is_parameter = object.contains_key("name") && object.contains_key("type");
            if is_parameter && !object.contains_key("schema") && !location.is_empty() {
                let keywords = OF_VALUES.iter().filter_map(|key| {
                    let value = object.get(*key)?.clone();
                    Some(((*key).to_owned(), value))
                });
                let schema: Map<String, Value> = keywords.collect();
                if schema.get("type") == Some(&json!("array")) {
                    let (style, explode) = style(object, &location);
                    object.insert("style".to_owned(), json!(style));
                    object.insert("explode".to_owned(), json!(explode));
                }
                let mut schema = Value::Object(schema);
                if let Some(flag) = object.get("x-nullable") {
                    schema["nullable"] = flag.clone();
                }
                object.insert("schema".to_owned(), schema);
            }
            object.values_mut().for_each(each_parameter);
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// How the items of a list are written.
fn style(parameter: &Map<String, Value>, location: &str) -> (&'static str, bool) {
    let joined = match location {
        "query" | "formData" => "form",
        _ => "simple",
    };
    match parameter.get("collectionFormat").and_then(Value::as_str) {
        Some("ssv") => ("spaceDelimited", false),
        Some("tsv") => ("tabDelimited", false),
        Some("pipes") => ("pipeDelimited", false),
        Some("multi") if joined == "form" => (joined, true),
        _ => (joined, false),
    }
}

fn operations(root: &Value) -> Vec<(String, String)> {
    let paths = root.get("paths").and_then(Value::as_object);
    let mut found = Vec::new();
    for (path, item) in paths.into_iter().flatten() {
        let methods = METHODS.iter().filter(|method| item.get(**method).is_some());
        found.extend(methods.map(|method| (path.clone(), (*method).to_owned())));
    }
    found
}

/// Adds the body and the content of the responses to an operation.
fn operation(root: &mut Value, path: &str, method: &str) {
    let place = format!("/paths/{}/{method}", step(path));
    let item = format!("/paths/{}", step(path));
    let consumes = media_types(root, &place, "consumes");
    let produces = media_types(root, &place, "produces");
    let mut parts: Vec<Value> = Vec::new();
    for list in [&place, &item] {
        for index in 0..count(root, list) {
            let at = resolved(root, format!("{list}/parameters/{index}"));
            let Some(part) = root.pointer(&at).cloned() else {
                continue;
            };
            let is_new = parts.iter().all(|old| old["name"] != part["name"]);
            let is_first = parts.iter().all(|old| old["in"] != "body");
            match part["in"].as_str() {
                Some("body") if is_first => parts.push(part),
                Some("formData") if is_new => parts.push(part),
                _ => {}
            }
        }
    }
    if let Some(body) = body(&parts, &consumes)
        && let Some(operation) = root.pointer_mut(&place)
    {
        operation["requestBody"] = body;
    }
    let statuses = root.pointer(&format!("{place}/responses"));
    let statuses = statuses.and_then(Value::as_object);
    let statuses: Vec<String> = statuses.into_iter().flat_map(Map::keys).cloned().collect();
    for status in statuses {
        let at = resolved(root, format!("{place}/responses/{status}"));
        let Some(response) = root.pointer_mut(&at) else {
            continue;
        };
        let Some(schema) = response.get("schema") else {
            continue;
        };
        let content = produced(schema, &produces, &status);
        if response.get("content").is_none() {
            response["content"] = content;
        }
    }
}

fn media_types(root: &Value, operation: &str, key: &str) -> Vec<String> {
    let own = root.pointer(&format!("{operation}/{key}"));
    match own.or_else(|| root.get(key)) {
        Some(Value::Array(names)) => {
            let names = names.iter().filter_map(Value::as_str);
            names.map(str::to_owned).collect()
        }
        Some(Value::String(only)) => vec![only.clone()],
        _ => Vec::new(),
    }
}

fn body(parts: &[Value], consumes: &[String]) -> Option<Value> {
    if let Some(part) = parts.iter().find(|part| part["in"] == "body") {
        let schema = &part["schema"];
        let names = match consumes {
            [] => vec![JSON.to_owned()],
            names => names.to_vec(),
        };
        return Some(
            json!({"required": is_required(part), "content": content(&names, schema, None)}),
        );
    }
    if parts.is_empty() {
        return None;
    }
    let is_file = |schema: &Value| schema["format"] == "binary";
    let has_files = parts
        .iter()
        .any(|part| is_file(part) || is_file(&part["items"]));
    let is_form = |name: &&String| {
        name.starts_with("multipart/") || !has_files && name.starts_with(URL_ENCODED)
    };
    let mut names: Vec<String> = consumes.iter().filter(is_form).cloned().collect();
    if names.is_empty() {
        names.push(if has_files { MULTIPART } else { URL_ENCODED }.to_owned());
    }
    let (mut properties, mut encoding, mut required) = (Map::new(), Map::new(), Vec::new());
    for part in parts {
        let name = part["name"].as_str().unwrap_or_default().to_owned();
        if part.get("style").is_some() && !is_file(&part["items"]) {
            let style = json!({"style": part["style"], "explode": part["explode"]});
            encoding.insert(name.clone(), style);
        }
        if is_required(part) {
            required.push(json!(name));
        }
        properties.insert(name, part["schema"].clone());
    }
    let is_required = !required.is_empty();
    let schema = json!({"type": "object", "properties": properties, "required": required});
    Some(json!({"required": is_required, "content": content(&names, &schema, Some(&encoding))}))
}

/// The content of a response. Errors with a structure are JSON, whatever the operation returns.
fn produced(schema: &Value, produces: &[String], status: &str) -> Value {
    let is_json =
        |name: &String| name.ends_with("json") || name.contains('*') || name.starts_with(JSON);
    let is_file = schema["format"] == "binary";
    let mut names = produces.to_vec();
    if is_file {
        names.retain(|name| !is_json(name));
    }
    let is_structured = !is_file && schema["type"] != "string";
    let is_error = !status.starts_with('2');
    if is_structured && is_error && !names.iter().any(is_json) {
        names.clear();
    }
    if names.is_empty() {
        names.push(
            if is_file {
                "application/octet-stream"
            } else {
                JSON
            }
            .to_owned(),
        );
    }
    content(&names, schema, None)
}

fn content(names: &[String], schema: &Value, encoding: Option<&Map<String, Value>>) -> Value {
    let media = match encoding {
        Some(encoding) => json!({"schema": schema, "encoding": encoding}),
        None => json!({"schema": schema}),
    };
    names
        .iter()
        .map(|name| (name.clone(), media.clone()))
        .collect()
}

fn is_required(part: &Value) -> bool {
    part["required"] == true
}

fn count(root: &Value, place: &str) -> usize {
    let parameters = root.pointer(&format!("{place}/parameters"));
    parameters.and_then(Value::as_array).map_or(0, Vec::len)
}

/// The place at the end of a chain of references.
fn resolved(root: &Value, mut place: String) -> String {
    for _ in 0..8 {
        let target = root
            .pointer(&place)
            .and_then(|value| value.get("$ref")?.as_str());
        match target.and_then(|target| target.strip_prefix('#')) {
            Some(target) => place = target.to_owned(),
            None => break,
        }
    }
    place
}

fn step(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
