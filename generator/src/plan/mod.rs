//! From the IR to every Rust decision: names, types, presence, files. No tokens are made here.

mod access;
mod blank;
mod body;
mod boxing;
mod client;
pub mod config;
mod dispatch;
mod errors;
mod facts;
mod family;
mod features;
mod keys;
mod kinds;
mod limits;
mod name;
mod needs;
mod page;
mod parts;
mod patched;
mod pinned;
mod plain;
mod prose;
mod prune;
mod record;
mod reply;
mod reply_headers;
mod reserved;
mod servers;
mod service;
mod service_names;
mod shared;
mod tags;
mod type_names;
mod types;
mod union;
mod webhooks;

pub use config::Config;

use crate::ir::{self, Api, Origin, Schema, SchemaId, Shape};
use crate::report::Report;
use crate::sdk::*;

/// Decides how the crate for an API looks.
pub fn plan(api: &Api, config: &Config, report: &mut Report) -> Sdk {
    let types = types::Types::new(api, config);
    let mut definitions: Vec<Definition> = api
        .ids()
        .map(|(id, schema)| definition(&types, id, schema))
        .collect();
    types.unused_docs(report);
    let errors = errors::errors(&types);
    let servers = servers::of_operations(api);
    let mut services = service::services(&types, &errors, &servers, &mut definitions, report);
    let webhooks = webhooks::webhooks(&types, report);
    let mut definitions = prune::prune(
        api,
        definitions,
        &services,
        &errors.bodies,
        &webhooks.events,
    );
    definitions.sort_by(|a, b| a.name.cmp(&b.name));
    shared::shared(&mut definitions);
    plain::plain(&mut definitions);
    patched::patched(&mut definitions);
    blank::blank(&mut definitions);
    let patterns = definitions.iter().any(has_patterns);
    let mut families = family::families(definitions, config);
    let features = features::features(
        &mut families,
        &mut services,
        &errors.bodies,
        &webhooks.events,
        config,
    );
    Sdk {
        uploads: services.iter().any(uploads),
        walks: services.iter().any(page::walks),
        patterns,
        streams: services.iter().any(streams),
        foreign: foreign(api, config),
        package: client::package(api, config),
        client: client::client(api, config, servers),
        families,
        features,
        services,
        errors: errors.bodies,
        told: webhooks.told,
        webhooks: webhooks.events,
    }
}

/// The types of the configuration that are used.
fn foreign(api: &Api, config: &Config) -> Vec<ForeignType> {
    let rule = |foreign: &ir::Foreign| {
        let rule = config.types.iter().find(|rule| rule.rust == foreign.path)?;
        let dependency = rule.crate_name().zip(rule.dependency.as_deref());
        Some(ForeignType {
            path: foreign.path.clone(),
            form: match foreign.form {
                ir::ForeignForm::Text => ForeignForm::Text,
                ir::ForeignForm::Number => ForeignForm::Number,
                ir::ForeignForm::Own => ForeignForm::Own,
            },
            dependency: dependency.map(|(name, text)| (name.to_owned(), text.to_owned())),
        })
    };
    api.foreign.iter().filter_map(rule).collect()
}

/// Whether values of a definition are told apart by keys whose pattern is not plain.
fn has_patterns(definition: &Definition) -> bool {
    let is_pattern = |test: &KeyTest| matches!(test, KeyTest::Pattern(_));
    match &definition.kind {
        Kind::Union(union) => union
            .keys
            .iter()
            .any(|(test, _)| test.as_ref().is_some_and(is_pattern)),
        Kind::Record(_) | Kind::Strings(_) | Kind::Alias(_) | Kind::Wrapper(_) => false,
    }
}

/// Whether a service, or one within it, replies with sequences.
fn streams(service: &Service) -> bool {
    let mut operations = service.operations.iter();
    operations.any(|operation| operation.events.is_some()) || service.children.iter().any(streams)
}

/// Whether a service, or one within it, sends files or bodies of several parts.
fn uploads(service: &Service) -> bool {
    let operations = service.operations.iter();
    let mut bodies = operations.flat_map(|operation| {
        let optional = operation.builder.iter().flat_map(|builder| &builder.body);
        operation.body.iter().chain(optional)
    });
    bodies.any(|body| match body.encoding {
        BodyEncoding::Multipart | BodyEncoding::Parts | BodyEncoding::Bytes => true,
        BodyEncoding::Form => !body.parts.is_empty(),
        BodyEncoding::Json | BodyEncoding::Text => false,
    }) || service.children.iter().any(uploads)
}

fn definition(types: &types::Types<'_>, id: SchemaId, schema: &Schema) -> Definition {
    let name = types.name(id);
    let kind = match &schema.shape {
        Shape::Record(record) => Kind::Record(record::record(types, id, record)),
        Shape::Union(union) => Kind::Union(union::union(types, id, union)),
        Shape::Strings(values) => Kind::Strings(union::strings(values, &schema.docs.values)),
        Shape::Alias(slot) if schema.recursive => Kind::Wrapper(types.slot(slot)),
        Shape::Alias(slot) => Kind::Alias(types.slot(slot)),
    };
    Definition {
        docs: docs(types, schema, &name),
        decode: if schema.usage.received {
            Codec::Always
        } else {
            Codec::WithSerde
        },
        encode: if schema.usage.sent {
            Codec::Always
        } else {
            Codec::WithSerde
        },
        pointer: schema.pointer.clone(),
        component: match &schema.origin {
            Origin::Component(name) => Some(name.clone()),
            Origin::Inline(_) | Origin::Structural(_) => None,
        },
        nullable: schema.nullable,
        name,
        kind,
        page: None,
        blank: false,
    }
}

/// The documentation of a type. A deprecated one says so in words: the crate itself must name it.
fn docs(types: &types::Types<'_>, schema: &Schema, name: &str) -> String {
    let text = match &schema.shape {
        Shape::Alias(_) => limits::known(types.docs(schema, name), &schema.docs),
        Shape::Record(_) | Shape::Union(_) | Shape::Strings(_) => types.docs(schema, name),
    };
    let text = match schema.usage.sent {
        true => limits::checked(text, &schema.docs),
        false => text,
    };
    match schema.deprecated {
        true => format!("{text}\n\nThe API deprecates this."),
        false => text,
    }
}
