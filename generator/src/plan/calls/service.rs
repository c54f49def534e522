//! Services: operations in groups, with their names, parameters and responses.

use std::collections::{BTreeMap, HashMap};

use super::body;
use super::builders::Builders;
use super::docs;
use super::errors::{self, Errors};
use super::names::{methods, place, service_name, short};
use super::outcomes;
use super::response_headers;
use crate::ir::{self, Location};
use crate::plan::client::credentials;
use crate::plan::client::servers;
use crate::plan::dispatch::constants::scalar;
use crate::plan::types::Types;
use crate::plan::types::accepts;
use crate::plan::types::locked::{key_of_call, parameters_of, required_of};
use crate::plan::types::models::Models;
use crate::plan::words::constraints;
use crate::plan::words::name::{Case, Scope, file_name, render};
use crate::plan::words::prose;
use crate::plan::words::reserved::{BY_VALUE, builder_methods};
use crate::report::Report;
use crate::runtime;
use crate::sdk::{
    Argument, Body, Builder, Credentials, DefinitionKind, Double, Operation, Page, Response,
    Scalar, Servers, Service, Source, Spelling, Target, Ty, TypeId,
};
use crate::sentences;

/// A service that is being planned: its operations with their raw names, and its nested services.
#[derive(Default)]
struct Node<'a> {
    operations: Vec<(String, &'a ir::Operation)>,
    children: BTreeMap<String, Node<'a>>,
}

/// The outermost services by name, and the types that are pages.
pub(in crate::plan) fn services(
    types: &Types<'_>,
    models: &Models,
    errors: &Errors,
    servers: &[Servers],
    report: &mut Report,
) -> (Vec<Service>, BTreeMap<TypeId, Page>, Vec<String>) {
    let mut root = Node::default();
    let operations = &types.api.operations;
    let places = operations.iter().map(|it| place(types, it, &it.name));
    let places: Vec<(Vec<String>, String)> = places.collect();
    let mut times: HashMap<&(Vec<String>, String), usize> = HashMap::new();
    for place in &places {
        *times.entry(place).or_default() += 1;
    }
    for (operation, known) in operations.iter().zip(&places) {
        // Operations whose names would be the same are named by their full ids.
        let (path, method) = match times.get(known) {
            Some(1) => known.clone(),
            Some(_) | None => place(types, operation, &operation.id),
        };
        let mut node = &mut root;
        for step in path {
            node = node.children.entry(file_name(&step)).or_default();
        }
        node.operations.push((method, operation));
    }
    let credentials = credentials::authentication(types.api).credentials;
    let mut planner = Planner {
        types,
        errors,
        servers,
        several: credentials == Credentials::PerScheme,
        has_credentials: credentials != Credentials::None,
        models,
        pages: BTreeMap::new(),
        found_pages: Vec::new(),
        report,
    };
    let services = planner.children(&root, &[], None);
    (services, planner.pages, planner.found_pages)
}

pub(in crate::plan) struct Planner<'a, 'b> {
    pub(in crate::plan) types: &'b Types<'a>,
    errors: &'b Errors,
    servers: &'b [Servers],
    /// Whether the crate has several credentials.
    several: bool,
    /// Whether the crate has any credentials.
    has_credentials: bool,
    pub(in crate::plan) models: &'b Models,
    /// The types that are pages of lists.
    pub(in crate::plan) pages: BTreeMap<TypeId, Page>,
    /// The operations whose pagination was detected without configuration.
    pub(in crate::plan) found_pages: Vec<String>,
    pub(in crate::plan) report: &'b mut Report,
}

impl Planner<'_, '_> {
    fn children(&mut self, node: &Node<'_>, path: &[String], outer: Option<&str>) -> Vec<Service> {
        let mut services = Vec::new();
        for (module, child) in &node.children {
            let mut path = path.to_vec();
            path.push(module.clone());
            services.push(self.service(module, child, path, outer));
        }
        services
    }

    fn service(
        &mut self,
        module: &str,
        node: &Node<'_>,
        path: Vec<String>,
        outer: Option<&str>,
    ) -> Service {
        let name = service_name(module, outer);
        let within: Vec<String> = node
            .children
            .keys()
            .map(|module| service_name(module, Some(&name)))
            .collect();
        let nested: Vec<&str> = node
            .children
            .keys()
            .map(String::as_str)
            .chain(["new"])
            .chain(BY_VALUE.iter().copied())
            .collect();
        let shorts = short(module, &node.operations, &nested);
        let raws: Vec<&str> = shorts.iter().map(String::as_str).collect();
        let mut scope = Scope::with(&nested);
        let operations = node.operations.iter().map(|(_, operation)| *operation);
        let methods = methods(self.types, operations, &raws, &mut scope);
        let mut taken: Vec<&str> = within.iter().map(String::as_str).collect();
        taken.push(&name);
        let builders = Scope::with(&taken);
        let ids = node.operations.iter().map(|(_, operation)| &*operation.id);
        let mut builders = Builders::new(builders, ids, &self.types.lock.calls);
        let mut operations = Vec::new();
        for (method, (_, operation)) in methods.into_iter().zip(&node.operations) {
            let bodies = match &operation.body {
                Some(body) => self.bodies(&body.content),
                None => Vec::new(),
            };
            let mut bodies = bodies.into_iter();
            let first = bodies.next().map(|(_, body)| body);
            let raw = method.clone();
            let first = self.operation(operation, method, first, None, module, &mut builders);
            let response = first.response.clone();
            operations.push(first);
            // A body with another media type and another type gets a method of its own.
            for (word, body) in bodies {
                let name = scope.claim(&format!("{raw}_{word}"), Case::Value);
                let (body, response) = (Some(body), Some(response.clone()));
                operations.push(self.operation(
                    operation,
                    name,
                    body,
                    response,
                    module,
                    &mut builders,
                ));
            }
        }
        let dotted = path.join(".");
        let tag = self
            .types
            .api
            .tags
            .iter()
            .find(|tag| render(&tag.name, Case::Value) == module);
        let docs = match (self.types.config.services.docs.get(&dotted), tag) {
            (Some(docs), _) => docs.clone(),
            (None, Some(tag)) => prose::text(&tag.docs, || prose::phrase(&name)),
            (None, None) => prose::phrase(&name),
        };
        Service {
            feature: None,
            children: self.children(node, &path, Some(&name)),
            module: module.to_owned(),
            double: match outer.is_none() && runtime::mock_methods().contains(&module) {
                true => format!("{module}_"),
                false => module.to_owned(),
            },
            name,
            docs,
            path,
            operations,
        }
    }

    fn operation(
        &mut self,
        source: &ir::Operation,
        name: String,
        body: Option<Body>,
        shared: Option<Response>,
        module: &str,
        builders: &mut Builders,
    ) -> Operation {
        let is_required = source.body.as_ref().is_some_and(|body| body.required);
        let mut text = prose::text(&source.docs, || {
            let line = format!("{} {}", source.method, source.path);
            sentences::sends(&prose::code(&line))
        });
        text.extend(body.iter().filter_map(body::also));
        text.extend(outcomes::docs(self.types.api, source));
        text.extend(response_headers::docs(source));
        if source.anonymous && self.has_credentials {
            text.push_str(&format!("\n\n{}", sentences::NO_CREDENTIALS));
        }
        let alternative = shared.is_some();
        let media_type = body.iter().filter(|_| alternative);
        text.extend(media_type.map(|body| {
            let code = prose::code(&body.media_type);
            format!("\n\n{}", sentences::body_as(&code))
        }));
        let body = body.map(|body| (is_required, body));
        let (required_body, optional_body) = match body {
            Some((true, body)) => (Some(body), None),
            Some((false, body)) => (None, Some(body)),
            None => (None, None),
        };
        let (required, optional): (Vec<_>, Vec<_>) = source
            .parameters
            .iter()
            .partition(|parameter| parameter.required);
        let (fixed, required): (Vec<_>, Vec<_>) = required
            .into_iter()
            .partition(|parameter| self.only_value(parameter).is_some());
        let values: Vec<Scalar> = fixed.iter().filter_map(|it| self.only_value(it)).collect();
        let owner = required_of(&source.id);
        let fixed = self.arguments(&owner, &fixed, &[]).into_iter().zip(values);
        let mut arguments = self.arguments(&owner, &required, &["self", "body", "call"]);
        let owner = parameters_of(&source.id);
        let events = self.events(source);
        let mut reserved = builder_methods();
        reserved.extend(events.iter().map(|events| events.method.as_str()));
        let mut setters = self.arguments(&owner, &optional, &reserved);
        for setter in &mut setters {
            if self.takes_option(&setter.ty) {
                setter.accepts = accepts::setting(&setter.ty);
            }
        }
        arguments.sort_by_key(|argument| match argument.target {
            Target::Path(_) => (0, source.path.find(&format!("{{{}}}", argument.wire))),
            Target::Query(_) | Target::QueryEntry | Target::Header(_) | Target::Cookie(_) => {
                (1, None)
            }
        });
        let raw = format!("{module}_{name}");
        let (mut response, response_type) = match shared {
            // The responses do not depend on the body.
            Some(response) => (
                response,
                self.response(source, &raw, &mut Builders::default()).1,
            ),
            None => self.response(source, &raw, builders),
        };
        // Alternatives share the headers of the first method; operations that only return events have no response.
        if !alternative && events.first().is_none_or(|events| !events.only) {
            response.headers = response_headers::typed(self.types, source, &raw, builders);
        }
        let paging = self.paging(source, response_type);
        let servers = servers::of(self.servers, source).map(|servers| servers.name.clone());
        let has_more = !setters.is_empty()
            || optional_body.is_some()
            || !events.is_empty()
            || response.headers.is_some()
            || paging.is_some()
            || servers.is_some();
        let builder = has_more.then(|| {
            let mut raw = format!("{module}_{name}");
            // A model may have that name, such as the model of the response.
            if self.types.names.contains(&render(&raw, Case::Type)) {
                raw.push_str("_call");
            }
            Builder {
                name: builders.claim(&key_of_call(&source.id, &name, alternative), &raw),
                setters,
                body: optional_body,
                paging,
                servers,
            }
        });
        // A fragment distinguishes operations with the same path, and is not sent.
        let path = source.path.split('#').next().unwrap_or_default().to_owned();
        let (id, method) = (source.id.as_str(), source.method.as_str());
        Operation {
            summary: docs::summary(&text),
            shows_path: docs::shows_path(&text, method, &path),
            aliases: docs::aliases(&name, id, method, &path),
            constant: name.trim_end_matches('_').to_uppercase(),
            id: source.id.clone(),
            method: source.method.clone(),
            path,
            docs: text,
            deprecated: source.deprecated,
            anonymous: source.anonymous,
            redirects: source.redirects(),
            security: match self.several {
                true if !source.anonymous => source.security.clone(),
                true | false => Vec::new(),
            },
            server: credentials::own_server(self.types.api, source),
            arguments,
            required: None,
            fixed: fixed.collect(),
            body: required_body,
            response,
            response_headers: response_headers::headers(source),
            errors: errors::of_operation(self.types, self.errors, source),
            builder,
            events,
            alternative,
            example: None,
            name,
            double: Double::default(),
        }
    }

    /// Whether an optional parameter of this type takes an `Option`. A union that converts from plain values does not:
    /// where crates share the runtime, these values cannot convert into an `Optional` of the union.
    fn takes_option(&self, ty: &Ty) -> bool {
        let Ty::Named(id) = ty else { return true };
        let DefinitionKind::Union(union) = self.models.kind(*id) else {
            return true;
        };
        let mut sources = union.conversions.iter().flat_map(|it| &it.sources);
        sources.all(|source| {
            matches!(
                source,
                Source::Held(Ty::Named(_)) | Source::Into(Ty::Named(_))
            )
        })
    }

    /// The value of a parameter, if the document fixes it.
    fn only_value(&self, parameter: &ir::Parameter) -> Option<Scalar> {
        match self.types.api.resolve(&parameter.slot.ty) {
            ir::Type::Constant(ir::Constant::Null) => None,
            ir::Type::Constant(constant) => Some(scalar(constant)),
            _ => None,
        }
    }

    fn arguments(
        &self,
        owner: &str,
        parameters: &[&ir::Parameter],
        reserved: &[&str],
    ) -> Vec<Argument> {
        let raws: Vec<&str> = parameters
            .iter()
            .map(|parameter| parameter.name.as_str())
            .collect();
        // `token` names the argument that authorizes a single call, so a parameter of that name is `token_parameter`.
        let known = raws.iter().map(|raw| self.types.lock.part(owner, raw));
        let known: Vec<_> = known.collect();
        let mut scope = Scope::with_word(reserved, "_parameter");
        let names = scope.claim_known(&raws, &[], &known, Case::Value);
        let named = parameters.iter().zip(names);
        named
            .map(|(parameter, name)| self.argument(parameter, name))
            .collect()
    }

    fn argument(&self, parameter: &ir::Parameter, name: String) -> Argument {
        let spelling = Spelling {
            style: parameter.style,
            explode: parameter.explode,
            allow_reserved: parameter.allow_reserved,
        };
        let ty = self.types.ty(&parameter.slot.ty);
        let (ty, target) = match (parameter.location, parameter.style, ty) {
            (Location::Query, ir::Style::DeepObject, Ty::Map(value)) if !parameter.required => {
                (*value, Target::QueryEntry)
            }
            (Location::Query, _, ty) => (ty, Target::Query(spelling)),
            (Location::Path, _, ty) => (ty, Target::Path(spelling)),
            (Location::Header, _, ty) => (ty, Target::Header(spelling)),
            (Location::Cookie, _, ty) => (ty, Target::Cookie(spelling)),
        };
        Argument {
            docs: constraints::with_constraints(
                prose::text(&parameter.docs, || prose::phrase(&parameter.name)),
                &parameter.docs,
                parameter.required,
            ),
            constraints: constraints::sentences(&parameter.docs.constraints),
            wire: parameter.name.clone(),
            deprecated: parameter.deprecated,
            accepts: accepts::argument(&ty, target),
            name,
            ty,
            target,
        }
    }
}
