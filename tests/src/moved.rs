//! Moves the schemas of a document. In: a document. Out: the sources of an equivalent document.
//!
//! References and mappings of discriminators are adapted.

use std::collections::BTreeSet;

use oasmith::Source;
use serde_json::{Map, Value, json};

use crate::document::is_swagger;
use crate::visit::{references, visit};

/// Where the schemas of a document are moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Into `$defs` of another schema, or into its properties if the version of the document has no `$defs`.
    Definitions,
    /// Into each place that refers to them.
    Inline,
    /// Into another file.
    File,
}

/// All places.
pub const PLACES: [Place; 3] = [Place::Definitions, Place::Inline, Place::File];

const COMPONENTS: &str = "#/components/schemas/";
/// The prefix of references to schemas in Swagger 2.0.
const DEFINITIONS: &str = "#/definitions/";
/// The component that holds the moved schemas.
const HOLDER: &str = "HolderOfMovedSchemas";
const FILE: &str = "moved.json";
/// Keywords whose meaning depends on where the schema is, or on what refers to it.
const ANCHORS: &[&str] = &["$anchor", "$dynamicAnchor", "$dynamicRef", "$id"];
/// Part of the names of components to which only one reference leads.
const COPY: &str = "CopyNumber";

/// Returns a document in which nothing depends on which schemas are components: an operation returns each schema that
/// nothing else refers to, and each discriminator has the mapping that follows from the names of components. The
/// definitions of Swagger 2.0 are among the components until [`written`] moves them back.
#[must_use]
pub fn prepared(document: &Value) -> Value {
    let mut document = document.clone();
    if let Some(definitions) = document
        .as_object_mut()
        .and_then(|it| it.remove("definitions"))
    {
        document["components"]["schemas"] = definitions;
        redirect(&mut document, DEFINITIONS, COMPONENTS);
    }
    say_mappings(&mut document);
    let mut used = BTreeSet::new();
    references(&document, &mut |reference| {
        used.extend(component(reference).map(|(name, _)| name.to_owned()));
    });
    let schemas = schemas(&document);
    for name in schemas.keys().map(|name| escape(name)) {
        if used.contains(&name) {
            continue;
        }
        let schema = json!({"$ref": format!("{COMPONENTS}{name}")});
        let response = match is_swagger(&document) {
            true => json!({"description": "ok", "schema": schema}),
            false => {
                json!({"description": "ok", "content": {"application/json": {"schema": schema}}})
            }
        };
        document["paths"][format!("/probes/{name}")] = json!({"get": {
            "operationId": format!("probes:get_{name}"),
            "responses": {"200": response},
        }});
    }
    document
}

/// The source of a prepared document.
#[must_use]
pub fn written(mut document: Value) -> Source {
    if is_swagger(&document) {
        redirect(&mut document, COMPONENTS, DEFINITIONS);
        let definitions = take_schemas(&mut document);
        if let Some(object) = document.as_object_mut() {
            object.remove("components");
            object.insert("definitions".to_owned(), Value::Object(definitions));
        }
    }
    Source::new("document.json", document.to_string())
}

/// The sources of the document after its schemas have been moved.
#[must_use]
pub fn moved(document: &Value, place: Place) -> Vec<Source> {
    let mut document = document.clone();
    match place {
        Place::Definitions => {
            let is_old = is_swagger(&document)
                || document["openapi"]
                    .as_str()
                    .is_some_and(|version| version.starts_with("3.0"));
            let keyword = if is_old { "properties" } else { "$defs" };
            let to = format!("{COMPONENTS}{HOLDER}/{keyword}/");
            redirect(&mut document, COMPONENTS, &to);
            let schemas = take_schemas(&mut document);
            document["components"]["schemas"][HOLDER] = json!({"type": "object", keyword: schemas});
            vec![written(document)]
        }
        Place::Inline => {
            document = unshared(&document);
            inline(&mut document);
            vec![written(document)]
        }
        Place::File => {
            redirect(&mut document, COMPONENTS, &format!("{FILE}#/"));
            let schemas = take_schemas(&mut document);
            vec![
                written(document),
                Source::new(FILE, Value::Object(schemas).to_string()),
            ]
        }
    }
}

fn schemas(document: &Value) -> Map<String, Value> {
    document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default()
}

fn take_schemas(document: &mut Value) -> Map<String, Value> {
    let schemas = schemas(document);
    if let Some(components) = document["components"].as_object_mut() {
        components.remove("schemas");
    }
    schemas
}

/// Splits a reference into the escaped name of its component and the rest.
fn component(reference: &str) -> Option<(&str, &str)> {
    let rest = reference.strip_prefix(COMPONENTS)?;
    Some(match rest.find('/') {
        Some(end) => rest.split_at(end),
        None => (rest, ""),
    })
}

fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// Replaces the prefix of all references that begin with `from`.
fn redirect(document: &mut Value, from: &str, to: &str) {
    visit(document, &mut |object| {
        if let Some(Value::String(reference)) = object.get_mut("$ref")
            && let Some(rest) = reference.strip_prefix(from)
        {
            *reference = format!("{to}{rest}");
        }
        let mapping = object
            .get_mut("discriminator")
            .and_then(|discriminator| discriminator.get_mut("mapping"))
            .and_then(Value::as_object_mut);
        for target in mapping.into_iter().flat_map(Map::values_mut) {
            if let Value::String(reference) = target
                && let Some(rest) = reference.strip_prefix(from)
            {
                *reference = format!("{to}{rest}");
            }
        }
    });
}

/// Adds to each discriminator the mapping that follows from the names of components.
fn say_mappings(document: &mut Value) {
    let schemas = schemas(document);
    visit(document, &mut |object| {
        let members = members(object, &schemas);
        let Some(Value::Object(discriminator)) = object.get_mut("discriminator") else {
            return;
        };
        let property = discriminator["propertyName"].clone();
        let property = property.as_str().unwrap_or_default();
        let mut mapping = match discriminator.get("mapping") {
            Some(Value::Object(mapping)) => mapping.clone(),
            _ => Map::new(),
        };
        for target in mapping.values_mut() {
            let name = target.as_str().map(escape).unwrap_or_default();
            if schemas.contains_key(target.as_str().unwrap_or_default()) {
                *target = Value::from(format!("{COMPONENTS}{name}"));
            }
        }
        for name in members {
            let reference = Value::from(format!("{COMPONENTS}{}", escape(&name)));
            let is_mapped = mapping.values().any(|target| *target == reference);
            if !is_mapped && !lists_values(&schemas, &name, property) {
                mapping.insert(name, reference);
            }
        }
        if !mapping.is_empty() {
            discriminator.insert("mapping".to_owned(), Value::Object(mapping));
        }
    });
}

/// The components that the discriminator of a schema chooses from.
fn members(object: &Map<String, Value>, schemas: &Map<String, Value>) -> Vec<String> {
    let lists = ["oneOf", "anyOf"]
        .iter()
        .filter_map(|keyword| object.get(*keyword));
    let listed: Vec<String> = lists
        .filter_map(Value::as_array)
        .flatten()
        .filter_map(|member| member["$ref"].as_str())
        .filter_map(|reference| Some(unescape(component(reference)?.0)))
        .collect();
    if !listed.is_empty() {
        return listed;
    }
    // The schema is a base, to which its subtypes refer.
    let base = schemas
        .iter()
        .find(|(_, schema)| schema.as_object() == Some(object));
    let Some((base, _)) = base else {
        return Vec::new();
    };
    subtypes(base, schemas)
}

/// The components that have a base among the parts of their `allOf`, directly or indirectly.
fn subtypes(base: &str, schemas: &Map<String, Value>) -> Vec<String> {
    let reference = format!("{COMPONENTS}{}", escape(base));
    let is_subtype = |schema: &Value| {
        let parts = schema["allOf"].as_array();
        parts.is_some_and(|parts| parts.iter().any(|part| part["$ref"] == reference.as_str()))
    };
    let direct = schemas.iter().filter(|(_, schema)| is_subtype(schema));
    direct
        .flat_map(|(name, _)| {
            let mut names = subtypes(name, schemas);
            names.insert(0, name.clone());
            names
        })
        .collect()
}

fn unescape(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}

/// Whether a component itself lists the values of a property.
fn lists_values(schemas: &Map<String, Value>, name: &str, property: &str) -> bool {
    let says = |schema: &Value| {
        let property = &schema["properties"][property];
        property.get("const").is_some() || property.get("enum").is_some()
    };
    schemas.get(name).is_some_and(|schema| {
        let parts = schema["allOf"].as_array();
        says(schema) || parts.is_some_and(|parts| parts.iter().any(says))
    })
}

/// The components that must keep their name: those in cycles, those of discriminators, those with anchors, and those
/// that are referred to with keywords next to the reference.
fn named(document: &mut Value) -> BTreeSet<String> {
    let mut schemas = schemas(document);
    let mut kept = BTreeSet::new();
    visit(document, &mut |object| {
        let mut keep = |reference: &str| {
            kept.extend(component(reference).map(|(name, _)| unescape(name)));
        };
        if object.len() > 1
            && let Some(Value::String(reference)) = object.get("$ref")
        {
            keep(reference);
        }
        if object.contains_key("discriminator") {
            for keyword in ["oneOf", "anyOf"] {
                let list = object.get(keyword).and_then(Value::as_array);
                for member in list.into_iter().flatten() {
                    member["$ref"].as_str().map(&mut keep);
                }
            }
            let mapping = object["discriminator"]["mapping"].as_object();
            for target in mapping.into_iter().flat_map(Map::values) {
                target.as_str().map(&mut keep);
            }
        }
    });
    for (name, schema) in &schemas {
        let is_base = schema.get("discriminator").is_some() && schema.get("oneOf").is_none();
        if is_base || is_circle(&schemas, name) {
            kept.insert(name.clone());
        }
    }
    for (name, schema) in schemas.iter_mut() {
        visit(schema, &mut |object| {
            if ANCHORS.iter().any(|keyword| object.contains_key(*keyword)) {
                kept.insert(name.clone());
            }
        });
    }
    kept
}

/// Returns a document in which each reference to a component leads to a component of its own, as if it were written
/// inline.
#[must_use]
pub fn unshared(document: &Value) -> Value {
    let mut document = document.clone();
    let named = named(&mut document);
    let mut schemas = take_schemas(&mut document);
    let mut waiting: Vec<(String, Value)> = Vec::new();
    let mut count = 0;
    let originals = schemas.clone();
    let mut copy = |value: &mut Value, waiting: &mut Vec<(String, Value)>| {
        visit(value, &mut |object| {
            let Some(Value::String(reference)) = object.get_mut("$ref") else {
                return;
            };
            let Some((name, "")) = component(reference).map(|(name, rest)| (unescape(name), rest))
            else {
                return;
            };
            let Some(schema) = originals.get(&name).filter(|_| !named.contains(&name)) else {
                return;
            };
            count += 1;
            let copied = format!("{name}{COPY}{count}");
            *reference = format!("{COMPONENTS}{}", escape(&copied));
            waiting.push((copied, schema.clone()));
        });
    };
    copy(&mut document, &mut waiting);
    for (name, mut schema) in std::mem::take(&mut schemas) {
        copy(&mut schema, &mut waiting);
        schemas.insert(name, schema);
    }
    while let Some((name, mut schema)) = waiting.pop() {
        copy(&mut schema, &mut waiting);
        schemas.insert(name, schema);
    }
    document["components"]["schemas"] = Value::Object(schemas);
    document
}

/// Replaces each reference to a copy by the copy.
fn inline(document: &mut Value) {
    let schemas = schemas(document);
    let copy_of = |object: &Map<String, Value>| {
        let reference = object.get("$ref")?.as_str()?;
        let (name, _) = component(reference)?;
        let name = unescape(name);
        let copy = name.contains(COPY).then(|| schemas.get(&name))??;
        copy.as_object().cloned()
    };
    // A copy may be a reference to another copy, and may contain others; `visit` also visits what replaces an object.
    visit(document, &mut |object| {
        while let Some(copy) = copy_of(object) {
            *object = copy;
        }
    });
    if let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") {
        schemas.retain(|name, _| !name.contains(COPY));
    }
}

/// Whether a component refers to itself, directly or indirectly.
fn is_circle(schemas: &Map<String, Value>, name: &str) -> bool {
    let mut reached = BTreeSet::new();
    let mut waiting = vec![name.to_owned()];
    while let Some(next) = waiting.pop() {
        let Some(schema) = schemas.get(&next) else {
            continue;
        };
        references(schema, &mut |reference| {
            let target = component(reference).map(|(name, _)| unescape(name));
            if let Some(target) = target
                && reached.insert(target.clone())
            {
                waiting.push(target);
            }
        });
    }
    reached.contains(name)
}
