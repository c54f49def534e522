//! The operations of a document from the view of a caller: parameters, bodies and responses, each with its place.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::asked::{essence, is_json};
use crate::document::{Document, UNDESCRIBED};

/// The methods that a path item may have.
const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// An operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Its id, or its method and path if it has none.
    pub id: String,
    /// Its method, in upper case.
    pub method: String,
    /// Its path template.
    pub path: String,
    /// The path of its own server, if that is relative to the server of the document.
    pub server: Option<String>,
    /// Its parameters, including those of its path item.
    pub parameters: Vec<Parameter>,
    /// Its body.
    pub body: Option<Body>,
    /// Its responses.
    pub responses: Vec<Response>,
}

/// A parameter.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// `path`, `query`, `header` or `cookie`.
    pub location: String,
    /// Whether it is required.
    pub required: bool,
    /// Its style; `None` if it has a media type.
    pub style: Option<String>,
    /// Whether each item is sent as a pair of its own.
    pub explode: bool,
    /// The place of its schema.
    pub schema: String,
}

/// A body.
#[derive(Debug, Clone)]
pub struct Body {
    /// Whether it is required.
    pub required: bool,
    /// The media types, with the places of their schemas and encodings.
    pub content: Vec<Content>,
}

/// A media type of a body.
#[derive(Debug, Clone, Default)]
pub struct Content {
    /// The media type.
    pub media_type: String,
    /// Whether it is JSON, or a range of media types whose schema describes more than text.
    pub is_json: bool,
    /// The place of the schema, if it has one.
    pub schema: Option<String>,
    /// The place of the schema of an item, if the body is a sequence of items.
    pub items: Option<String>,
    /// The documented media types of parts, by property.
    pub parts: BTreeMap<String, String>,
    /// The properties whose entries are each a part of their own: `filter[size]`.
    pub deep: BTreeSet<String>,
    /// The style of each property that has one, and whether each of its items is a pair of its own.
    pub styles: BTreeMap<String, (String, bool)>,
}

impl Content {
    /// The media type of a response that matches this one.
    #[must_use]
    pub fn answered(&self) -> &str {
        match self.is_json && self.media_type.contains('*') {
            true => "application/json",
            false => &self.media_type,
        }
    }
}

/// A response.
#[derive(Debug, Clone)]
pub struct Response {
    /// A status, a range such as `2XX`, or `default`.
    pub status: String,
    /// The media types.
    pub content: Vec<Content>,
}

/// All operations, in the document's order.
#[must_use]
pub fn operations(document: &Document) -> Vec<Operation> {
    let mut found = Vec::new();
    let paths = document.root.get("paths").and_then(Value::as_object);
    for path in paths.into_iter().flat_map(|paths| paths.keys()) {
        let place = document.resolved(format!("/paths/{}", step(path)));
        let Some(item) = document.at(&place) else {
            continue;
        };
        for method in METHODS.iter().filter(|method| item.get(**method).is_some()) {
            found.push(operation(document, &place, path, method));
        }
    }
    found
}

fn operation(document: &Document, item: &str, path: &str, method: &str) -> Operation {
    let place = format!("{item}/{method}");
    let mut parameters: Vec<Parameter> = Vec::new();
    for list in [&place, item] {
        let count = document
            .at(&format!("{list}/parameters"))
            .and_then(Value::as_array)
            .map_or(0, Vec::len);
        for index in 0..count {
            let at = document.resolved(format!("{list}/parameters/{index}"));
            let known = |new: &Parameter| {
                parameters
                    .iter()
                    .any(|old| (&old.name, &old.location) == (&new.name, &new.location))
            };
            // Swagger 2.0 has bodies among the parameters.
            let is_body = |new: &Parameter| matches!(&*new.location, "body" | "formData");
            let new = parameter(document, &at).filter(|new| !known(new) && !is_body(new));
            if let Some(new) = new {
                parameters.push(new);
            }
        }
    }
    for name in template_names(path) {
        let known = |old: &Parameter| old.name == name && old.location == "path";
        if !parameters.iter().any(known) {
            parameters.push(Parameter {
                name: name.to_owned(),
                location: "path".to_owned(),
                required: true,
                style: Some("simple".to_owned()),
                explode: false,
                schema: UNDESCRIBED.to_owned(),
            });
        }
    }
    let body = document.resolved(format!("{place}/requestBody"));
    let body = document.at(&body).map(|value| Body {
        required: value.get("required") == Some(&Value::Bool(true)),
        content: content(document, &body),
    });
    let responses = document
        .at(&format!("{place}/responses"))
        .and_then(Value::as_object);
    let responses = responses.into_iter().flat_map(|responses| responses.keys());
    let id = document.at(&format!("{place}/operationId"));
    Operation {
        id: id
            .and_then(Value::as_str)
            .map_or_else(|| format!("{method} {path}"), str::to_owned),
        method: method.to_ascii_uppercase(),
        path: path.to_owned(),
        server: server(document, &place).or_else(|| server(document, item)),
        parameters,
        body,
        responses: responses
            .map(|status| Response {
                status: status.clone(),
                content: content(
                    document,
                    &document.resolved(format!("{place}/responses/{status}")),
                ),
            })
            .collect(),
    }
}

/// The path of the first server that an operation or a path item has for itself, if it states only a path.
fn server(document: &Document, place: &str) -> Option<String> {
    let url = document.at(&format!("{place}/servers/0/url"))?.as_str()?;
    let path = url.trim_end_matches('/');
    (path.starts_with('/') && !path.starts_with("//") && !path.contains('{'))
        .then(|| path.to_owned())
}

/// The names in braces in a path template.
fn template_names(path: &str) -> impl Iterator<Item = &str> {
    let ends = path.split('{').skip(1);
    ends.filter_map(|rest| rest.split_once('}').map(|(inside, _)| named(inside)))
}

/// The name of a variable: some frameworks add a pattern of its values, as in `{name=things/*}`.
pub(crate) fn named(inside: &str) -> &str {
    inside.split('=').next().unwrap_or(inside)
}

fn parameter(document: &Document, place: &str) -> Option<Parameter> {
    let value = document.at(place)?;
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let location = text("in")?.to_owned();
    let media = content(document, place).into_iter().next();
    let style = text("style").unwrap_or(match location.as_str() {
        "query" | "cookie" => "form",
        _ => "simple",
    });
    let explode = value.get("explode").and_then(Value::as_bool);
    Some(Parameter {
        name: text("name")?.to_owned(),
        required: value.get("required") == Some(&Value::Bool(true)),
        explode: explode.unwrap_or(style == "form"),
        style: media.is_none().then(|| style.to_owned()),
        schema: match media {
            Some(media) => media.schema?,
            None => format!("{place}/schema"),
        },
        location,
    })
}

fn content(document: &Document, place: &str) -> Vec<Content> {
    let types = document
        .at(&format!("{place}/content"))
        .and_then(Value::as_object);
    let types = types.into_iter().flat_map(|types| types.keys());
    types
        .map(|media_type| {
            let schema = format!("{place}/content/{}/schema", step(media_type));
            let encoding = format!("{place}/content/{}/encoding", step(media_type));
            let encoding = document.at(&encoding).and_then(Value::as_object);
            let is_deep = |part: &Value| part.get("style") == Some(&Value::from("deepObject"));
            let parts = encoding.into_iter().flatten();
            let deep = parts.filter(|(_, part)| is_deep(part));
            let deep = deep.map(|(name, _)| name.clone()).collect();
            let styles = encoding.into_iter().flatten().filter_map(|(name, part)| {
                let style = part.get("style")?.as_str()?;
                let explode = part.get("explode").and_then(Value::as_bool);
                let explode = explode.unwrap_or(style == "form");
                Some((name.clone(), (style.to_owned(), explode)))
            });
            let styles = styles.collect();
            // A property whose entries are parts has no media type as a whole.
            let parts = encoding.into_iter().flatten();
            let told = parts
                .filter(|(_, part)| !is_deep(part))
                .filter_map(|(name, part)| {
                    let listed = part.get("contentType")?.as_str()?;
                    let mut listed = listed.split(',').map(str::trim);
                    Some((
                        name.clone(),
                        listed.find(|name| !name.contains('*'))?.to_owned(),
                    ))
                });
            let name = essence(media_type);
            let described = document.at(&schema);
            Content {
                media_type: media_type.clone(),
                is_json: is_json(name)
                    || matches!(name, "*/*" | "application/*")
                        && described.is_some_and(|schema| is_structured(document, schema)),
                items: items(
                    document,
                    name,
                    &format!("{place}/content/{}", step(media_type)),
                ),
                schema: described.map(|_| schema),
                parts: told.collect(),
                deep,
                styles,
            }
        })
        .collect()
}

/// The place of the schema of an item, if a media type is a sequence of items.
fn items(document: &Document, name: &str, place: &str) -> Option<String> {
    const SEQUENCES: &[&str] = &[
        "text/event-stream",
        "application/jsonl",
        "application/x-ndjson",
        "application/json-seq",
    ];
    let own = format!("{place}/itemSchema");
    // The parts of other bodies may be text or bytes.
    let media_type = document.at(&format!("{place}/itemEncoding/contentType"));
    let is_parts = name.starts_with("multipart/")
        && media_type.and_then(Value::as_str) == Some("application/json");
    ((SEQUENCES.contains(&name) || is_parts) && document.at(&own).is_some()).then_some(own)
}

/// Whether a schema describes something other than text.
fn is_structured(document: &Document, schema: &Value) -> bool {
    let flat = document.flat(schema);
    match flat.get("type").and_then(Value::as_str) {
        Some(name) => name != "string",
        None => [
            "properties",
            "items",
            "anyOf",
            "oneOf",
            "enum",
            "additionalProperties",
        ]
        .iter()
        .any(|keyword| flat.contains_key(*keyword)),
    }
}

/// Escapes a key as a step of a JSON pointer.
fn step(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
