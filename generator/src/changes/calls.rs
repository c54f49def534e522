//! The calls that a change affects. In: a plan. Out: for each type, the calls that send or receive it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::items::{Key, Module};
use super::operations::path_of;
use crate::sdk::{
    Body, DefinitionKind, Events, Member, Operation, Payload, Sdk, Service, Ty, TypeId,
};

/// The calls by type.
pub(super) struct Calls {
    types: HashMap<String, BTreeSet<String>>,
}

impl Calls {
    pub(super) fn of(sdk: &Sdk) -> Self {
        let mut graph: HashMap<TypeId, BTreeSet<TypeId>> = HashMap::new();
        for definition in sdk.families.iter().flat_map(|family| &family.definitions) {
            graph.insert(definition.id, parts(&definition.kind));
        }
        let mut calls: Vec<(String, BTreeSet<TypeId>)> = Vec::new();
        for service in &sdk.services {
            self::service(service, &mut calls);
        }
        for event in &sdk.webhooks {
            let mut found = BTreeSet::new();
            names(&event.ty, &mut found);
            calls.push((format!("WebhookEvent::{}", event.name), found));
        }
        let mut types: HashMap<String, BTreeSet<String>> = HashMap::new();
        for (call, start) in calls {
            let mut todo: Vec<TypeId> = start.into_iter().collect();
            let mut seen = BTreeSet::new();
            while let Some(id) = todo.pop() {
                if seen.insert(id) {
                    todo.extend(graph.get(&id).into_iter().flatten());
                }
            }
            for id in seen {
                let name = sdk.names.of(id).to_owned();
                types.entry(name).or_default().insert(call.clone());
            }
        }
        Self { types }
    }

    /// Returns the calls that a change of a model affects.
    pub(super) fn touched(&self, key: &Key) -> Vec<String> {
        let found = match key.module {
            Module::Models => self.types.get(&key.name),
            Module::Crate | Module::Services | Module::Package => None,
        };
        let mut calls: Vec<String> = found.into_iter().flatten().cloned().collect();
        // Sorts calls before events.
        calls.sort_by_key(|call| !call.starts_with("client."));
        calls
    }

    /// Returns the only service that an item is about.
    pub(super) fn service(&self, key: &Key, calls: &[String]) -> Option<String> {
        let service = |call: &str| {
            if let Some(rest) = call.strip_prefix("services::") {
                let end = rest.find("::")?;
                return Some(format!("client.{}()", &rest[..end]));
            }
            let rest = call.strip_prefix("client.")?;
            let end = rest.find("()")?;
            Some(format!("client.{}()", &rest[..end]))
        };
        if key.module == Module::Services {
            return service(&key.name);
        }
        let services: BTreeSet<Option<String>> = calls.iter().map(|call| service(call)).collect();
        match services.len() {
            1 => services.into_iter().next().flatten(),
            _ => None,
        }
    }
}

fn service(service: &Service, calls: &mut Vec<(String, BTreeSet<TypeId>)>) {
    let path = path_of(service);
    for operation in &service.operations {
        calls.push((
            format!("{path}.{}", operation.name),
            of_operation(operation),
        ));
    }
    for child in &service.children {
        self::service(child, calls);
    }
}

/// Returns the types that an operation names.
fn of_operation(operation: &Operation) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    names(&operation.response.ty, &mut found);
    let choice = operation.response.choice.iter();
    for case in choice.flat_map(|choice| &choice.cases) {
        names(&case.ty, &mut found);
    }
    let headers = operation.response.headers.iter();
    for method in headers.flat_map(|headers| &headers.methods) {
        names(&method.ty, &mut found);
    }
    for ty in operation.events.iter().flat_map(Events::types) {
        names(ty, &mut found);
    }
    let builder = operation.builder.iter();
    let setters = builder.clone().flat_map(|builder| &builder.setters);
    for argument in operation.arguments.iter().chain(setters) {
        names(&argument.ty, &mut found);
    }
    let bodies = builder.flat_map(|builder| &builder.body);
    for body in operation.body.iter().chain(bodies) {
        of_body(body, &mut found);
    }
    found
}

fn of_body(body: &Body, found: &mut BTreeSet<TypeId>) {
    body.types().for_each(|ty| names(ty, found));
    for header in &body.headers {
        names(&header.ty, found);
    }
}

/// Returns the types that a definition names.
fn parts(kind: &DefinitionKind) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    match kind {
        DefinitionKind::Record(record) => {
            for member in &record.members {
                match member {
                    Member::Field(field) => names(&field.ty, &mut found),
                    Member::Fixed(_) => {}
                }
            }
            if let Some(additional) = &record.additional {
                names(&additional.ty, &mut found);
            }
        }
        DefinitionKind::Union(union) => {
            for variant in &union.variants {
                match &variant.payload {
                    Payload::Value(ty) => names(ty, &mut found),
                    Payload::Fixed(_) => {}
                }
            }
        }
        DefinitionKind::Alias(ty) | DefinitionKind::Wrapper(ty) => names(ty, &mut found),
        DefinitionKind::Strings(_) | DefinitionKind::Integers(_) => {}
    }
    found
}

fn names(ty: &Ty, found: &mut BTreeSet<TypeId>) {
    match ty {
        Ty::Named(id) => {
            found.insert(*id);
        }
        Ty::List(inner)
        | Ty::Map(inner)
        | Ty::OpenTuple(inner)
        | Ty::OneOrMany(inner)
        | Ty::Option(inner)
        | Ty::Patch(inner)
        | Ty::Boxed(inner) => names(inner, found),
        Ty::Tuple(places) => places.iter().for_each(|place| names(place, found)),
        Ty::String
        | Ty::Integer
        | Ty::Float
        | Ty::Number
        | Ty::Boolean
        | Ty::Text(_)
        | Ty::Bytes
        | Ty::Raw
        | Ty::Unit
        | Ty::Foreign(_)
        | Ty::Local(_) => {}
    }
}

/// Groups things by the service that they belong to, for a page.
pub(super) fn grouped<T>(
    all: impl Iterator<Item = (Option<String>, T)>,
) -> BTreeMap<Option<String>, Vec<T>> {
    let mut groups: BTreeMap<Option<String>, Vec<T>> = BTreeMap::new();
    for (group, item) in all {
        groups.entry(group).or_default().push(item);
    }
    groups
}
