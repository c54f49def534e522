//! Checks that the values that are made up for a document are valid according to it.

use std::collections::BTreeMap;

use openapiv3::ReferenceOr;
use serde_json::{Value, json};

use super::judge::Judge;
use super::load::{Loaded, load, sources};
use super::media::essence;
use super::respond::status_of;
use super::samples::Samples;
use super::schema::{Direction, Writer};
use crate::Input;
use crate::document::Document;
use crate::document::model::operation::{Content, Response};
use crate::document::model::schema::{Rest, Schema};
use crate::document::pointer::segments;
use crate::report::{Problem, Report};

/// A value that was made up, and its faults according to the document.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The name of a type, a variant or an operation.
    pub name: String,
    /// The value.
    pub value: Value,
    /// Its faults, each with a JSON pointer.
    pub faults: Vec<String>,
    /// Whether the document has a schema for it at one place. If not, it is only validated as a part of other values.
    pub has_schema: bool,
}

/// The schemas of one direction.
struct Side<'d> {
    writer: Writer<'d>,
    judge: Judge,
}

impl<'d> Side<'d> {
    fn new(document: &'d Document, direction: Direction) -> Result<Self, Report> {
        let mut writer = Writer::new(document, direction);
        let judge = Judge::new(writer.definitions());
        let judge = judge.map_err(|what| Report::from(Box::new(Problem::error("", what))))?;
        Ok(Self { writer, judge })
    }

    fn faults(&mut self, schema: &ReferenceOr<Schema>, value: &Value) -> Vec<String> {
        let schema = self.writer.schema(schema);
        let faults = self.judge.faults(&schema, value).into_iter();
        faults
            .map(|fault| {
                format!("{} {}", fault.pointer, fault.what)
                    .trim()
                    .to_owned()
            })
            .collect()
    }
}

/// Validates all values.
///
/// # Errors
/// All problems of the document, if one of them is an error.
pub(super) fn judge(input: &Input) -> Result<Vec<Judged>, Report> {
    let Loaded {
        document,
        api,
        made,
        ..
    } = load(input)?;
    let mut sent = Side::new(&document, Direction::Request)?;
    let mut received = Side::new(&document, Direction::Response)?;
    let samples = Samples::new(&made.samples);
    let mut by_type: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for sample in &made.samples {
        let name = sample.name.as_str();
        let owner = name.split_once('.').map_or(name, |(owner, _)| owner);
        by_type.entry(owner).or_default().push(name);
    }
    let mut judged = Vec::new();
    for (id, schema) in api.ids() {
        let of_type = by_type.get(made.names[id.0 as usize].as_str());
        let source = at(&document, &schema.pointer);
        for name in of_type.into_iter().flatten() {
            let mut value = samples.whole(&format!("\"@{name}\""));
            let mut files = made.files.iter().filter(|(form, _)| *form == id);
            if let (Some((_, files)), Value::Object(fields)) = (files.next(), &mut value) {
                for (file, is_list) in files {
                    let content = match is_list {
                        true => json!(["text"]),
                        false => json!("text"),
                    };
                    fields.insert(file.clone(), content);
                }
            }
            let mut faults = Vec::new();
            if let Some(source) = source {
                if schema.usage.sent {
                    faults.extend(sent.faults(source, &value));
                }
                if schema.usage.received {
                    faults.extend(received.faults(source, &value));
                }
            }
            faults.dedup();
            judged.push(Judged {
                name: (*name).to_owned(),
                value,
                faults,
                has_schema: source.is_some(),
            });
        }
    }
    let sources = sources(&document);
    for (operation, made) in api.operations.iter().zip(&made.operations) {
        let key = (operation.method.clone(), operation.path.clone());
        let Some((_, source)) = sources.get(&key) else {
            continue;
        };
        for (status, media, text) in &made.responses {
            let name = format!("{}: response {status:?} {media}", operation.id);
            let responses = responses(&document, source);
            let mut own = responses.filter(|(known, _)| known == status);
            let schema = own.find_map(|(_, response)| schema_of(&response.content, media));
            let (Some(schema), Some(text)) = (schema, text) else {
                continue;
            };
            let value = samples.whole(text);
            let faults = received.faults(schema, &value);
            judged.push(Judged {
                name,
                value,
                faults,
                has_schema: true,
            });
        }
    }
    Ok(judged)
}

/// Returns the responses of an operation, each with its status.
fn responses<'d>(
    document: &'d Document,
    source: &'d crate::document::model::operation::Operation,
) -> impl Iterator<Item = (crate::ir::Status, &'d Response)> {
    let by_status = source.responses.by_status.iter();
    let by_status = by_status.map(|(status, response)| (status_of(status), response));
    let default = source.responses.default.iter();
    let default = default.map(|response| (crate::ir::Status::Default, response));
    let all = by_status.chain(default);
    all.filter_map(|(status, response)| Some((status, document.response(response)?)))
}

fn schema_of<'d>(content: &'d Content, media: &str) -> Option<&'d ReferenceOr<Schema>> {
    let mut known = content.iter();
    let found = content.get(media);
    let found = found.or_else(|| {
        let alike = known.find(|(known, _)| essence(known) == essence(media));
        alike.map(|(_, found)| found)
    });
    found?.schema.as_ref()
}

/// Returns the schema at a place in the document.
fn at<'d>(document: &'d Document, pointer: &str) -> Option<&'d ReferenceOr<Schema>> {
    let steps: Vec<_> = segments(pointer.trim_start_matches('#')).collect();
    let steps: Vec<&str> = steps.iter().map(AsRef::as_ref).collect();
    let api = &document.api;
    match steps.as_slice() {
        ["components", "schemas", name, rest @ ..] => {
            within(document, api.components.schemas.get(*name)?, rest)
        }
        ["definitions", name, rest @ ..] => {
            within(document, api.components.schemas.get(*name)?, rest)
        }
        [
            "paths",
            path,
            method,
            "requestBody",
            "content",
            media,
            "schema",
            rest @ ..,
        ] => {
            let mut operations = api.paths.get(*path)?.operations.iter();
            let (_, operation) = operations.find(|(known, _)| known == method)?;
            let body = document.request_body(operation.request_body.as_ref()?)?;
            within(document, body.content.get(*media)?.schema.as_ref()?, rest)
        }
        [
            "paths",
            path,
            method,
            "responses",
            status,
            "content",
            media,
            "schema",
            rest @ ..,
        ] => {
            let mut operations = api.paths.get(*path)?.operations.iter();
            let (_, operation) = operations.find(|(known, _)| known == method)?;
            let mut by_status = operation.responses.by_status.iter();
            let (_, response) = by_status.find(|(known, _)| known.to_string() == *status)?;
            let response = document.response(response)?;
            within(
                document,
                response.content.get(*media)?.schema.as_ref()?,
                rest,
            )
        }
        _ => None,
    }
}

/// Returns the schema at a place inside another one.
fn within<'d>(
    document: &'d Document,
    schema: &'d ReferenceOr<Schema>,
    steps: &[&str],
) -> Option<&'d ReferenceOr<Schema>> {
    let (rest, found) = match steps {
        [] => return Some(schema),
        ["properties", name, rest @ ..] => {
            (rest, document.schema(schema)?.object.properties.get(*name)?)
        }
        ["items", rest @ ..] => (rest, of_rest(&document.schema(schema)?.array.items)?),
        ["additionalProperties", rest @ ..] => (
            rest,
            of_rest(&document.schema(schema)?.object.additional_properties)?,
        ),
        [keyword, index, rest @ ..] => {
            let schema = document.schema(schema)?;
            let parts = match *keyword {
                "allOf" => schema.all_of.as_slice(),
                "anyOf" => schema.any_of.as_slice(),
                "oneOf" => schema.one_of.as_slice(),
                "prefixItems" => schema.array.prefix_items.as_slice(),
                _ => return None,
            };
            (rest, parts.get(index.parse::<usize>().ok()?)?)
        }
        _ => return None,
    };
    within(document, found, rest)
}

fn of_rest(rest: &Rest) -> Option<&ReferenceOr<Schema>> {
    match rest {
        Rest::Of(schema) => Some(schema),
        Rest::Unstated | Rest::Free | Rest::Closed => None,
    }
}
