//! The types in use: the components, and the other types that something refers to. A union of error bodies, for
//! example, is unused, because the error enum has its members.

use std::collections::{BTreeSet, HashSet};

use crate::ir::Origin;
use crate::plan::types::flat::Flat;
use crate::plan::types::models::Models;
use crate::sdk::{
    Body, DefinitionKind, ErrorBody, Event, Events, Member, Payload, Service, Ty, TypeId,
};

/// The types that something refers to, in order.
pub(in crate::plan) fn used(
    flat: &Flat<'_>,
    models: &Models,
    services: &[Service],
    errors: &[ErrorBody],
    events: &[Event],
) -> Vec<TypeId> {
    let mut named: HashSet<TypeId> = HashSet::new();
    services
        .iter()
        .for_each(|service| service_types(service, &mut named));
    errors.iter().for_each(|error| names(&error.ty, &mut named));
    events.iter().for_each(|event| names(&event.ty, &mut named));
    let components = flat
        .api()
        .ids()
        .filter(|(_, schema)| matches!(schema.origin, Origin::Component(_)))
        .filter(|(id, _)| !flat.is_unused(*id));
    named.extend(components.map(|(id, _)| TypeId(id.0)));
    let mut used: BTreeSet<TypeId> = BTreeSet::new();
    let mut todo: Vec<TypeId> = named.into_iter().collect();
    while let Some(id) = todo.pop() {
        if used.insert(id) {
            let mut inner = HashSet::new();
            parts(models.kind(id), &mut inner);
            todo.extend(inner);
        }
    }
    used.into_iter().collect()
}

/// Collects the types that a kind of type names.
pub(in crate::plan) fn parts(kind: &DefinitionKind, used: &mut HashSet<TypeId>) {
    each_part(kind, &mut |ty| names(ty, used));
}

/// Visits the types that a kind of type consists of.
pub(in crate::plan) fn each_part(kind: &DefinitionKind, visit: &mut dyn FnMut(&Ty)) {
    match kind {
        DefinitionKind::Record(record) => {
            for member in &record.members {
                match member {
                    Member::Field(field) => visit(&field.ty),
                    Member::Fixed(_) => {}
                }
            }
            let additional = record.additional.iter();
            additional.for_each(|entries| visit(&entries.ty));
        }
        DefinitionKind::Union(union) => {
            for variant in &union.variants {
                match &variant.payload {
                    Payload::Value(ty) => visit(ty),
                    Payload::Fixed(_) => {}
                }
            }
            let gathered = union.gathered.iter();
            gathered.for_each(|gathered| visit(&Ty::Named(gathered.from)));
        }
        DefinitionKind::Alias(ty) | DefinitionKind::Wrapper(ty) => visit(ty),
        DefinitionKind::Strings(_) | DefinitionKind::Integers(_) => {}
    }
}

/// Collects the types that the operations of a service and of the services within it name.
pub(in crate::plan) fn service_types(service: &Service, used: &mut HashSet<TypeId>) {
    each_of_service(service, &mut |ty| names(ty, used));
}

/// Visits the types of the operations of a service and of the services within it.
pub(in crate::plan) fn each_of_service(service: &Service, visit: &mut dyn FnMut(&Ty)) {
    for operation in &service.operations {
        visit(&operation.response.ty);
        let cases = operation
            .response
            .choice
            .iter()
            .flat_map(|choice| &choice.cases);
        cases.for_each(|case| visit(&case.ty));
        let headers = operation.response.headers.iter();
        let headers = headers.flat_map(|headers| &headers.methods);
        headers.for_each(|header| visit(&header.ty));
        let events = operation.events.iter();
        events.flat_map(Events::types).for_each(&mut *visit);
        operation
            .arguments
            .iter()
            .for_each(|argument| visit(&argument.ty));
        operation
            .body
            .iter()
            .for_each(|body| each_of_body(body, visit));
        if let Some(builder) = &operation.builder {
            builder
                .setters
                .iter()
                .for_each(|argument| visit(&argument.ty));
            builder
                .body
                .iter()
                .for_each(|body| each_of_body(body, visit));
        }
    }
    service
        .children
        .iter()
        .for_each(|child| each_of_service(child, visit));
}

fn each_of_body(body: &Body, visit: &mut dyn FnMut(&Ty)) {
    body.types().for_each(&mut *visit);
    let headers = body.headers.iter();
    headers.for_each(|header| visit(&header.ty));
}

/// Collects the types that a type names.
pub(in crate::plan) fn names(ty: &Ty, used: &mut HashSet<TypeId>) {
    match ty {
        Ty::Named(id) => {
            used.insert(*id);
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
        | Ty::Text(_)
        | Ty::Foreign(_)
        | Ty::Bytes
        | Ty::Raw
        | Ty::Local(_)
        | Ty::Unit => {}
    }
}
