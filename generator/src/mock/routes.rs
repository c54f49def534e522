//! Reads the document into the data that the mock needs for each operation.

use openapiv3::ReferenceOr;
use serde_json::Value;

use super::body::Body;
use super::judge::Judge;
use super::load::{Loaded, load, sources};
use super::media::{essence, fits, is_xml};
use super::parameters::Parameter;
use super::parts::{PartTypes, list_of};
use super::respond::{Content, Documented, status_of};
use super::samples::{Example, Given, Samples};
use super::schema::{Direction, Writer};
use super::{Mock, headers, json};
use crate::Input;
use crate::document::Document;
use crate::document::model::operation::{
    MediaType, Operation as Source, Parameter as SourceParameter, ParameterValue, PathItem,
};
use crate::ir::{self, Status};
use crate::plan::Made;
use crate::report::{Problem, Report};
use crate::styles::{Location, Style};

/// An operation, as the mock needs it.
#[derive(Debug)]
pub(super) struct Route {
    pub(super) method: String,
    pub(super) path: String,
    /// The variables of the path whose values may span several segments.
    pub(super) several: Vec<String>,
    pub(super) parameters: Vec<Parameter>,
    pub(super) body: Option<Body>,
    pub(super) responses: Vec<Documented>,
    /// The choices of schemes; empty if no credentials are required.
    pub(super) security: Vec<Vec<String>>,
    /// The status of the response to an invalid request.
    pub(super) invalid: u16,
}

/// Reads all operations.
///
/// # Errors
/// All problems of the document, if one of them is an error.
pub(super) fn read(input: &Input) -> Result<(Mock, Report), Report> {
    let Loaded {
        document,
        api,
        made,
        mut report,
    } = load(input)?;
    let failed = |what: String| Report::from(Box::new(Problem::error("", what)));
    let mut requests = Writer::new(&document, Direction::Request);
    let mut responses = Writer::new(&document, Direction::Response);
    let judge = Judge::new(requests.definitions()).map_err(failed)?;
    let of_responses = Judge::new(responses.definitions()).map_err(failed)?;
    let mut reader = Reader {
        document: &document,
        samples: Samples::new(&made.samples),
        made: &made,
        requests,
        responses,
        judge: of_responses,
    };
    let sources = sources(&document);
    let (mut routes, mut examples) = (Vec::new(), Vec::new());
    for (at, operation) in api.operations.iter().enumerate() {
        let key = (operation.method.clone(), operation.path.clone());
        if let Some((item, source)) = sources.get(&key) {
            let route = reader.route(at, operation, item, source);
            examples.push(reader.example(at, operation, &route));
            routes.push(route);
        }
    }
    for pattern in reader
        .requests
        .unread
        .iter()
        .chain(&reader.responses.unread)
    {
        let what = format!("the regular expression `{pattern}` cannot be read, and is not checked");
        report.push(Problem::warning("", what));
    }
    report.sort();
    let mut bases: Vec<String> = api
        .servers
        .iter()
        .filter_map(|server| base(&server.url))
        .collect();
    bases.dedup();
    let schemes = api.schemes.iter();
    let mock = Mock {
        routes,
        bases,
        schemes: schemes
            .map(|scheme| (scheme.name.clone(), scheme.kind.clone()))
            .collect(),
        requests: judge,
        examples,
    };
    Ok((mock, report))
}

/// Returns the path of a server's URL, if it has one.
fn base(url: &str) -> Option<String> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = rest.find('/').and_then(|at| rest.get(at..))?;
    let path = path.trim_end_matches('/');
    (!path.is_empty()).then(|| path.to_owned())
}

struct Reader<'d> {
    document: &'d Document,
    samples: Samples,
    made: &'d Made,
    requests: Writer<'d>,
    responses: Writer<'d>,
    /// Validates responses.
    judge: Judge,
}

impl Reader<'_> {
    fn route(
        &mut self,
        at: usize,
        operation: &ir::Operation,
        item: &PathItem,
        source: &Source,
    ) -> Route {
        let codes: Vec<Status> = operation
            .responses
            .iter()
            .map(|response| response.status)
            .collect();
        let documents = |code: u16| codes.contains(&Status::Code(code));
        Route {
            method: operation.method.clone(),
            path: operation.path.clone(),
            several: several(operation),
            parameters: self.parameters(item, source),
            body: self.body(source),
            responses: self.of_responses(at, source),
            security: match operation.security.iter().any(Vec::is_empty) {
                true => Vec::new(),
                false => operation.security.clone(),
            },
            invalid: match documents(400) && !documents(422) {
                true => 400,
                false => 422,
            },
        }
    }

    /// Returns the parameters of an operation. Its own take precedence over those of its path.
    fn parameters(&mut self, item: &PathItem, source: &Source) -> Vec<Parameter> {
        let mut found: Vec<Parameter> = Vec::new();
        for parameter in source.parameters.iter().chain(&item.parameters) {
            let Some(parameter) = self.document.parameter(parameter) else {
                continue;
            };
            let is_known = |known: &Parameter| {
                known.name == parameter.name && known.location == parameter.location
            };
            let is_ignored = parameter.location == Location::Header
                && ["accept", "authorization", "content-type"]
                    .contains(&parameter.name.to_ascii_lowercase().as_str());
            if !is_ignored && !found.iter().any(is_known) {
                let parameter = self.parameter(parameter);
                found.push(parameter);
            }
        }
        found
    }

    fn parameter(&mut self, source: &SourceParameter) -> Parameter {
        let (style, schema) = match &source.value {
            ParameterValue::Schema(schema) => (source.style, self.requests.schema(schema)),
            ParameterValue::Content(content) => {
                let schema = content
                    .values()
                    .next()
                    .and_then(|media| media.schema.as_ref());
                let style = match source.style {
                    Style::Whole => Style::Whole,
                    _ => Style::Json,
                };
                (
                    style,
                    schema.map_or(Value::Bool(true), |schema| self.requests.schema(schema)),
                )
            }
        };
        Parameter {
            name: source.name.clone(),
            location: source.location,
            style,
            explode: source.explode.unwrap_or(style.explodes()),
            required: source.required,
            schema,
        }
    }

    fn body(&mut self, source: &Source) -> Option<Body> {
        let body = self.document.request_body(source.request_body.as_ref()?)?;
        let content = body.content.iter();
        let mut sequences = Vec::new();
        let content: Vec<(String, Option<Value>)> = content
            .map(|(name, media)| {
                let schema = media.schema.as_ref();
                let schema = schema.map(|schema| self.requests.schema(schema));
                let schema = match &media.items {
                    Some(item) => Some(list_of(schema, self.requests.schema(item))),
                    None => schema,
                };
                let schema = match (schema, media.is_item) {
                    (Some(item), true) => {
                        sequences.push(name.clone());
                        Some(serde_json::json!({ "type": "array", "items": item }))
                    }
                    (schema, _) => schema,
                };
                (name.clone(), schema)
            })
            .collect();
        Some(Body {
            required: body.required,
            content,
            sequences,
        })
    }

    fn of_responses(&mut self, at: usize, source: &Source) -> Vec<Documented> {
        let by_status = source.responses.by_status.iter();
        let by_status = by_status.map(|(status, response)| (status_of(status), response));
        let default = source
            .responses
            .default
            .iter()
            .map(|response| (Status::Default, response));
        let all: Vec<(Status, &ReferenceOr<_>)> = by_status.chain(default).collect();
        let mut found = Vec::new();
        for (status, response) in all {
            let Some(response) = self.document.response(response) else {
                continue;
            };
            let content = response.content.iter();
            let content = content
                .map(|(name, media)| self.content(at, status, name, media))
                .collect();
            found.push(Documented {
                status,
                content,
                headers: headers::made(self.document, response),
            });
        }
        found
    }

    fn content(&mut self, at: usize, status: Status, name: &str, media: &MediaType) -> Content {
        let schema = media.schema.as_ref();
        let schema = schema.map(|schema| self.responses.schema(schema));
        let schema = match &media.items {
            Some(item) => Some(list_of(schema, self.responses.schema(item))),
            None => schema,
        };
        let examples = media.examples.iter();
        let examples: Vec<(String, Value)> = examples
            .map(|(name, literal)| (name.clone(), json(&literal.to_string())))
            .collect();
        let is_xml = is_xml(&essence(name));
        let is_valid = |value: &&Value| {
            // An example in XML is text, whatever type its schema states.
            is_xml && value.is_string()
                || schema
                    .as_ref()
                    .is_none_or(|schema| self.judge.is_valid(schema, value))
        };
        // The example of the schema is used if the body has none.
        let of_schema = media.schema.as_ref();
        let of_schema = of_schema.and_then(|schema| self.document.schema(schema));
        let of_schema = of_schema.and_then(|schema| schema.example.as_ref());
        let of_schema = of_schema.map(|example| json(&example.to_string()));
        let usual = examples
            .iter()
            .map(|(_, value)| value)
            .chain(&of_schema)
            .find(is_valid)
            .cloned();
        Content {
            media_type: name.to_owned(),
            is_item: media.is_item,
            parts: PartTypes::of(media),
            usual: usual.or_else(|| {
                let made = self.made.operations.get(at)?.responses.iter();
                let mut made: Vec<_> = made
                    .filter(|(known, media, _)| *known == status && essence(media) == essence(name))
                    .collect();
                made.sort_by_key(|(_, media, _)| media != name);
                let mut made = made.into_iter();
                made.find_map(|(_, _, text)| Some(self.samples.whole(text.as_deref()?)))
            }),
            examples,
        }
    }

    /// Returns a valid request.
    fn example(&self, at: usize, operation: &ir::Operation, route: &Route) -> Example {
        let made = self.made.operations.get(at);
        let parameters = made.into_iter().flat_map(|made| &made.parameters);
        let parameters = parameters.filter_map(|(location, name, text)| {
            let mut known = route.parameters.iter();
            let known = known.find(|it| it.name == *name && it.location == *location)?;
            Some(Given {
                location: *location,
                style: known.style,
                explode: known.explode,
                name: name.clone(),
                value: self.samples.whole(text.as_deref()?),
            })
        });
        let mut bodies = made.into_iter().flat_map(|made| &made.bodies);
        let body = bodies.find_map(|(media, text)| {
            let value = self.samples.whole(text.as_deref()?);
            Some((media.clone(), self.with_files(route, media, value)))
        });
        // A body of any kind will do.
        let body = body.or_else(|| {
            let own = route.body.as_ref().filter(|body| body.required)?;
            let (media, _) = own.content.first()?;
            Some((media.clone(), Value::from("text")))
        });
        Example {
            id: operation.id.clone(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            parameters: parameters.collect(),
            body,
        }
    }

    /// Adds the required files to a form, because samples contain no files.
    fn with_files(&self, route: &Route, media: &str, mut value: Value) -> Value {
        let content = route.body.iter().flat_map(|body| &body.content);
        let mut content = content.filter(|(name, _)| fits(name, media));
        let schema = content.next().and_then(|(_, schema)| schema.as_ref());
        let is_form = media.starts_with("multipart/") || media.ends_with("x-www-form-urlencoded");
        if let (Some(schema), Value::Object(fields), true) = (schema, &mut value, is_form) {
            for name in required(&self.judge, schema, 0) {
                fields.entry(name).or_insert_with(|| Value::from("text"));
            }
        }
        value
    }
}

/// Returns the variables of a path whose values may span several segments.
fn several(operation: &ir::Operation) -> Vec<String> {
    let parameters = operation.parameters.iter();
    let spanning = parameters.filter(|it| it.location == Location::Path && it.allow_reserved);
    spanning.map(|it| it.name.clone()).collect()
}

/// Returns the properties that a schema requires.
fn required(judge: &Judge, schema: &Value, depth: usize) -> Vec<String> {
    const DEPTH: usize = 8;
    if depth > DEPTH {
        return Vec::new();
    }
    let names = schema.get("required").and_then(Value::as_array);
    let names = names.into_iter().flatten().filter_map(Value::as_str);
    let mut names: Vec<String> = names.map(str::to_owned).collect();
    let target = schema.get("$ref").and_then(Value::as_str);
    let target = target.and_then(|target| judge.at(target));
    let parts = schema.get("allOf").and_then(Value::as_array);
    for part in target.into_iter().chain(parts.into_iter().flatten()) {
        names.extend(required(judge, part, depth + 1));
    }
    names
}
