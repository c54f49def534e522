//! Operations: parameters, bodies, responses, credentials, pagination.

pub(in crate::analyze) mod component;
mod headers;
pub(in crate::analyze) mod media;
pub(in crate::analyze) mod names;
mod ordered;
pub(in crate::analyze) mod path;
pub(in crate::analyze) mod repeated;
pub(in crate::analyze) mod security;
pub(in crate::analyze) mod selection;
pub(in crate::analyze) mod servers;

use std::collections::{HashMap, HashSet};

use openapiv3::{ReferenceOr, StatusCode};

use crate::analyze::operation::names::own_name;
use crate::analyze::operation::servers::own_servers;
use crate::analyze::schema::constant_of;
use crate::analyze::{Analyzer, Place, docs, escape};
use crate::document::model::operation::{
    Operation as Source, Parameter as SourceParameter, ParameterValue, PathItem, RequestBody,
    Response as SourceResponse, spelled, steps,
};
use crate::ir::{
    Body, Constraints, Docs, Location, Media, Operation, Pagination, Parameter, Response, Slot,
    Status, Style, Type,
};
use crate::report::Problem;

impl<'a> Analyzer<'a> {
    /// Adds all operations of a path.
    pub(in crate::analyze) fn path_item(
        &mut self,
        path: &str,
        item: &'a PathItem,
        operations: &mut Vec<Operation>,
    ) {
        let template = path::template(path);
        let plain = &template.text;
        if plain != path {
            let what = format!("the path `{path}` has symbols in its variables");
            let help = format!("It is read as `{plain}`.");
            let pointer = format!("/paths/{}", escape(path));
            self.report.push(Problem::warning(pointer, what).help(help));
        }
        for (method, source) in &item.operations {
            let pointer = format!("/paths/{}/{}", escape(path), steps(method));
            let (name, id, label) = label(source, method, path, &self.operation_names);
            if !self.options.selection.wants(path, &id, &source.tags) {
                continue;
            }
            let place = Place {
                path: vec![label],
                pointer: pointer.clone(),
            };
            let shared = format!("/paths/{}", escape(path));
            let parameters = self.parameters(&item.parameters, &source.parameters, &shared, &place);
            let parameters = self.templated(&template, parameters, &place);
            let body = source
                .request_body
                .as_ref()
                .and_then(|body| self.body(body, &place.named("body", &["requestBody"])));
            operations.push(Operation {
                name,
                id,
                method: spelled(method),
                path: plain.clone(),
                docs: docs(source.summary.as_deref(), source.description.as_deref()),
                deprecated: source.deprecated,
                tags: source.tags.clone(),
                parameters,
                body,
                responses: self.responses(source, &place),
                anonymous: self.is_anonymous(source),
                security: self.security(source, &pointer),
                servers: own_servers(item, source, self.options),
                pagination: self.pagination(source, &place),
                pointer,
            });
        }
    }

    fn pagination(&mut self, source: &Source, place: &Place) -> Option<Pagination> {
        let key = self.options.pagination_extension.clone()?;
        if !source.extensions.has(&key) {
            return None;
        }
        match source.extensions.member(&key, "type") {
            Some("page_limit") => Some(Pagination::PageLimit),
            Some(_) | None => {
                self.problem(
                    &place.at(&[&key]).pointer,
                    format!("`{key}` has no known `type`"),
                    "The only known type is `page_limit`.",
                );
                None
            }
        }
    }

    fn parameters(
        &mut self,
        shared: &'a [ReferenceOr<SourceParameter>],
        own: &'a [ReferenceOr<SourceParameter>],
        shared_pointer: &str,
        place: &Place,
    ) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        let shared_place = Place {
            path: place.path.clone(),
            pointer: shared_pointer.to_owned(),
        };
        let shared = shared
            .iter()
            .enumerate()
            .map(|(index, source)| (&shared_place, index, source));
        let own = own
            .iter()
            .enumerate()
            .map(|(index, source)| (place, index, source));
        let mut seen = HashSet::new();
        for (list, index, source) in shared.chain(own) {
            let place = list.at(&["parameters", &index.to_string()]);
            let component = component::PARAMETERS.place(source);
            let Some(source) = self.document.parameter(source) else {
                continue;
            };
            if is_ignored(source) {
                let what = format!("the header parameter `{}` is ignored", source.name);
                let help = "The standard says so: the media types and the credentials determine it. Remove it.";
                self.report
                    .push(Problem::warning(&place.pointer, what).help(help));
                continue;
            }
            let named = match component {
                Some(component) => component,
                None => place.named(&source.name, &[]),
            };
            let parameter = self.parameter(source, &named);
            let (name, location) = (parameter.name.clone(), parameter.location);
            // A parameter of the operation replaces that of its path, but one list must not contain a parameter twice.
            if !seen.insert((list.pointer.clone(), name.clone(), location)) {
                self.problem(
                    &place.pointer,
                    format!("duplicate parameter `{name}`"),
                    "Remove one of them.",
                );
                continue;
            }
            let known = parameters
                .iter_mut()
                .find(|known| known.name == parameter.name && known.location == parameter.location);
            match known {
                Some(known) => *known = parameter,
                None => parameters.push(parameter),
            }
        }
        parameters
    }

    fn parameter(&mut self, source: &'a SourceParameter, place: &Place) -> Parameter {
        let location = source.location;
        let (slot, style) = self.parameter_slot(source, place);
        let explode = source.explode.unwrap_or(style.explodes());
        Parameter {
            name: source.name.clone(),
            location,
            style,
            explode,
            allow_reserved: source.allow_reserved,
            required: source.required || location == Location::Path,
            deprecated: source.deprecated,
            docs: Docs {
                constraints: self.parameter_constraints(source).into(),
                ..docs(None, source.description.as_deref())
            },
            slot,
        }
    }

    fn parameter_constraints(&self, source: &'a SourceParameter) -> Constraints {
        let schema = match &source.value {
            ParameterValue::Schema(schema) => Some(schema.as_ref()),
            ParameterValue::Content(content) => {
                content.values().find_map(|media| media.schema.as_ref())
            }
        };
        let of_schema = schema.map_or_else(Constraints::default, |schema| self.constraints(schema));
        let example = source.example.as_ref().and_then(constant_of);
        Constraints {
            example: example.or(of_schema.example),
            ..of_schema
        }
    }

    fn parameter_slot(&mut self, source: &'a SourceParameter, place: &Place) -> (Slot, Style) {
        match &source.value {
            ParameterValue::Schema(schema) => {
                let slot = self.slot(schema.as_ref(), &place.at(&["schema"]));
                (slot, source.style)
            }
            ParameterValue::Content(content) => {
                let found = content
                    .iter()
                    .find_map(|(media_type, media)| Some((media_type, media.schema.as_ref()?)));
                match found {
                    Some((media_type, schema)) => {
                        let place = place.at(&["content", media_type, "schema"]);
                        (self.slot(schema, &place), Style::Json)
                    }
                    None => (Slot::of(Type::Any), Style::Json),
                }
            }
        }
    }

    /// Returns a request body, or the one that a reference points to.
    pub(in crate::analyze) fn body(
        &mut self,
        body: &'a ReferenceOr<RequestBody>,
        place: &Place,
    ) -> Option<Body> {
        let component = component::BODIES.place(body);
        let place = component.as_ref().unwrap_or(place);
        let body = self.document.request_body(body)?;
        Some(Body {
            required: body.required,
            content: self.content(&body.content, place),
        })
    }

    fn responses(&mut self, source: &'a Source, place: &Place) -> Vec<Response> {
        let mut responses = Vec::new();
        for (code, response) in &source.responses.by_status {
            let status = match code {
                StatusCode::Code(code) => Status::Code(*code),
                StatusCode::Range(hundred) => Status::Range(*hundred),
            };
            let name = code.to_string();
            responses.extend(self.response(
                status,
                response,
                &place.named(&word_of(source, &name), &["responses", &name]),
            ));
        }
        if let Some(response) = &source.responses.default {
            let place = place.named(&word_of(source, "default"), &["responses", "default"]);
            responses.extend(self.response(Status::Default, response, &place));
        } else {
            responses.extend(self.other_errors(&responses));
        }
        responses
    }

    /// Returns the configured body for errors that an operation does not describe.
    fn other_errors(&mut self, responses: &[Response]) -> Option<Response> {
        let name = self.options.error_schema.as_deref()?;
        self.component_source(name)?;
        // If an operation describes no success, the error would become its result.
        let succeeds =
            |response: &Response| response.status.is_success() || response.status.is_redirection();
        responses.iter().any(succeeds).then(|| Response {
            status: Status::Default,
            headers: Vec::new(),
            content: vec![Media {
                media_type: "application/json".to_owned(),
                parameters: Vec::new(),
                parts: Vec::new(),
                is_item: false,
                ordered: None,
                constraints: Constraints::default(),
                example: None,
                slot: Some(Slot::of(Type::Named(self.component(name)))),
            }],
        })
    }

    fn response(
        &mut self,
        status: Status,
        response: &'a ReferenceOr<SourceResponse>,
        place: &Place,
    ) -> Option<Response> {
        let component = component::RESPONSES.place(response);
        let place = component.as_ref().unwrap_or(place);
        let response = self.document.response(response)?;
        // Responses with these statuses have no content, whatever the document states (RFC 9110, section 6.4.1).
        let content = match status {
            Status::Code(204 | 205 | 304) => Vec::new(),
            Status::Code(_) | Status::Range(_) | Status::Default => {
                self.content(&response.content, place)
            }
        };
        Some(Response {
            status,
            content: self.distinct_in_responses(content, place),
            headers: self.response_headers(response, place),
        })
    }
}

/// Returns the name of an operation, its id, and the word for it in the paths of its schemas.
fn label(
    source: &Source,
    method: &str,
    path: &str,
    names: &HashMap<String, usize>,
) -> (String, String, String) {
    let id = source.id.clone();
    let id = id.unwrap_or_else(|| format!("{method} {path}"));
    let name = own_name(source.id.as_deref(), method, path);
    let is_taken = names.get(&name) != Some(&1);
    let label = if is_taken { &id } else { &name }.clone();
    (name, id, label)
}

/// Returns the word for a response in the paths of its schemas. The first success is the main response of the operation;
/// the others are named after their status.
fn word_of(source: &Source, code: &str) -> String {
    let codes = source.responses.by_status.keys();
    let success = codes
        .map(|code| code.to_string())
        .filter(|code| code.starts_with('2'))
        .min();
    match success.as_deref() {
        Some(first) if first == code => "response".to_owned(),
        Some(_) if code == "default" => "error".to_owned(),
        Some(_) => format!("response {code}"),
        None if code == "default" => "response".to_owned(),
        None => format!("response {code}"),
    }
}

/// Whether the standard ignores a header parameter, because media types and credentials are stated elsewhere.
fn is_ignored(parameter: &SourceParameter) -> bool {
    let names = [
        "accept",
        "content-type",
        "authorization",
        "content-length",
        "transfer-encoding",
    ];
    parameter.location == Location::Header
        && names
            .iter()
            .any(|name| parameter.name.eq_ignore_ascii_case(name))
}
