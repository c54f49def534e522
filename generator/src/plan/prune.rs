//! Leaves out types without a name in the document that nothing of the crate names, such as a union
//! of error bodies, which the error enum takes apart.

use std::collections::HashSet;

use crate::ir::{Api, Origin};
use crate::sdk::{Body, Definition, ErrorBody, Event, Kind, Member, Payload, Service, Ty};

/// The definitions without those that nothing names.
pub(super) fn prune(
    api: &Api,
    definitions: Vec<Definition>,
    services: &[Service],
    errors: &[ErrorBody],
    webhooks: &[Event],
) -> Vec<Definition> {
    let mut used: HashSet<String> = HashSet::new();
    services
        .iter()
        .for_each(|service| service_types(service, &mut used));
    errors.iter().for_each(|error| names(&error.ty, &mut used));
    webhooks
        .iter()
        .for_each(|event| names(&event.ty, &mut used));
    // Definitions stand in the order of schemas.
    let components = definitions.iter().zip(&api.schemas);
    for (definition, schema) in components {
        if matches!(schema.origin, Origin::Component(_)) {
            used.insert(definition.name.clone());
        }
    }
    let mut done: HashSet<String> = HashSet::new();
    loop {
        let next: Vec<&Definition> = definitions
            .iter()
            .filter(|found| used.contains(&found.name) && !done.contains(&found.name))
            .collect();
        if next.is_empty() {
            break;
        }
        for definition in next {
            done.insert(definition.name.clone());
            parts(definition, &mut used);
        }
    }
    definitions
        .into_iter()
        .filter(|definition| done.contains(&definition.name))
        .collect()
}

/// Collects the types that a definition names.
pub(super) fn parts(definition: &Definition, used: &mut HashSet<String>) {
    match &definition.kind {
        Kind::Record(record) => {
            for member in &record.members {
                match member {
                    Member::Field(field) => names(&field.ty, used),
                    Member::Fixed(_) => {}
                }
            }
            record.additional.iter().for_each(|ty| names(ty, used));
        }
        Kind::Union(union) => {
            for variant in &union.variants {
                match &variant.payload {
                    Payload::Value(ty) => names(ty, used),
                    Payload::Fixed(_) => {}
                }
            }
        }
        Kind::Alias(ty) | Kind::Wrapper(ty) => names(ty, used),
        Kind::Strings(_) => {}
    }
}

/// Collects the types that a service's operations name, and those of the services within it.
pub(super) fn service_types(service: &Service, used: &mut HashSet<String>) {
    for operation in &service.operations {
        names(&operation.reply.ty, used);
        let cases = operation
            .reply
            .choice
            .iter()
            .flat_map(|choice| &choice.cases);
        cases.for_each(|case| names(&case.ty, used));
        operation
            .events
            .iter()
            .for_each(|events| names(&events.ty, used));
        operation
            .arguments
            .iter()
            .for_each(|argument| names(&argument.ty, used));
        operation
            .body
            .iter()
            .for_each(|body| body_types(body, used));
        if let Some(builder) = &operation.builder {
            builder
                .setters
                .iter()
                .for_each(|argument| names(&argument.ty, used));
            builder.body.iter().for_each(|body| body_types(body, used));
        }
    }
    service
        .children
        .iter()
        .for_each(|child| service_types(child, used));
}

fn body_types(body: &Body, used: &mut HashSet<String>) {
    names(&body.ty, used);
    let headers = body.headers.iter();
    headers.for_each(|header| names(&header.ty, used));
}

/// Collects the types that a type names.
pub(super) fn names(ty: &Ty, used: &mut HashSet<String>) {
    match ty {
        Ty::Named(name) => {
            used.insert(name.clone());
        }
        Ty::List(ty)
        | Ty::Map(ty)
        | Ty::OneOrMany(ty)
        | Ty::OpenTuple(ty)
        | Ty::Option(ty)
        | Ty::Patch(ty)
        | Ty::Boxed(ty) => names(ty, used),
        Ty::Tuple(places) => places.iter().for_each(|place| names(place, used)),
        Ty::String
        | Ty::Integer
        | Ty::Float
        | Ty::Number
        | Ty::Boolean
        | Ty::Timestamp
        | Ty::Date
        | Ty::Uuid
        | Ty::Foreign(_)
        | Ty::Bytes
        | Ty::Raw
        | Ty::Local(_)
        | Ty::Unit => {}
    }
}
