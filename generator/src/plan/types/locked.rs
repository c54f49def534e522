//! The names of the last run. In: schemas and a [`Lock`]. Out: the names that stay, and the lock of this run.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::ir::{Api, Origin, Schema, Shape, Type};
use crate::lock::Lock;
use crate::plan::types::Types;
use crate::plan::types::union::key_of_member;
use crate::sdk::{Definition, DefinitionKind, Family, Service};

/// How the identity of a union begins that is the same wherever its members are.
const UNION: &str = "one of ";

/// What a schema is in the document, whatever the names of types.
fn identity(schema: &Schema) -> String {
    match &schema.origin {
        Origin::Component(name) => name.clone(),
        Origin::Inline(path) => place(path),
        Origin::Structural(members) => format!("{UNION}{}", members.join(" | ")),
    }
}

fn place(path: &[String]) -> String {
    path.join(" / ")
}

/// The members of a union in one order.
fn sorted(identity: &str) -> Option<Vec<&str>> {
    let mut members: Vec<&str> = identity.strip_prefix(UNION)?.split(" | ").collect();
    members.sort_unstable();
    Some(members)
}

/// The names that schemas keep. A union keeps its name if its members are in another order, and also if it gets others
/// in its place.
pub(super) fn kept(api: &Api, lock: &Lock) -> HashMap<usize, String> {
    let mut kept = HashMap::new();
    if lock.types.is_empty() {
        return kept;
    }
    let identities: Vec<String> = api.schemas.iter().map(identity).collect();
    let present: BTreeSet<&str> = identities.iter().map(String::as_str).collect();
    let mut given: BTreeSet<&str> = BTreeSet::new();
    for (index, identity) in identities.iter().enumerate() {
        if let Some(name) = lock.types.get(identity)
            && given.insert(name)
        {
            kept.insert(index, name.clone());
        }
    }
    // What is not there any more as it was.
    let gone = lock
        .types
        .iter()
        .filter(|(key, _)| !present.contains(key.as_str()));
    let gone: Vec<(Vec<&str>, &str)> = gone
        .filter_map(|(key, name)| Some((sorted(key)?, name.as_str())))
        .collect();
    for (index, schema) in api.schemas.iter().enumerate() {
        let is_structural = matches!(schema.origin, Origin::Structural(_));
        if !is_structural || kept.contains_key(&index) {
            continue;
        }
        let own = identities.get(index).and_then(|identity| sorted(identity));
        let same = gone
            .iter()
            .find(|(members, _)| Some(members) == own.as_ref());
        let there = || {
            let mut names = schema
                .places
                .iter()
                .filter_map(|at| lock.places.get(&place(at)));
            names.find(|name| gone.iter().any(|(_, gone)| gone == name))
        };
        let name = same
            .map(|(_, name)| *name)
            .or_else(|| there().map(String::as_str));
        if let Some(name) = name.filter(|name| given.insert(name)) {
            kept.insert(index, name.to_owned());
        }
    }
    kept
}

/// The lock of this run: what the next one keeps.
pub(in crate::plan) fn lock(types: &Types<'_>, families: &[Family], services: &[Service]) -> Lock {
    let mut lock = Lock::default();
    for family in families {
        for definition in &family.definitions {
            self::definition(types, definition, &mut lock);
            let file = match &family.folder {
                Some(folder) => format!("{folder}/{}", family.module),
                None => family.module.clone(),
            };
            lock.files.insert(definition.name.clone(), file);
        }
    }
    calls(services, &mut lock.calls);
    lock
}

fn definition(types: &Types<'_>, definition: &Definition, lock: &mut Lock) {
    let schema = types.schema(definition.id);
    let identity = identity(schema);
    // A component that is spelled like its type has a right to the name.
    if identity != definition.name {
        lock.types.insert(identity, definition.name.clone());
    }
    if let Origin::Structural(_) = &schema.origin {
        let places = schema.places.iter().map(|path| place(path));
        let shortest = places.min_by(|a, b| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
        lock.places
            .extend(shortest.map(|place| (place, definition.name.clone())));
    }
    if let (Shape::Union(source), DefinitionKind::Union(union)) = (&schema.shape, &definition.kind)
    {
        for (member, variant) in source.members.iter().zip(&union.variants) {
            if !matches!(member.ty, Type::Named(_)) {
                continue;
            }
            let key = key_of_member(types, &definition.name, member);
            if let Some(key) = key {
                lock.variants
                    .entry(key)
                    .or_insert_with(|| variant.name.clone());
            }
        }
    }
}

fn calls(services: &[Service], calls: &mut BTreeMap<String, String>) {
    for service in services {
        for operation in &service.operations {
            let key = key_of_call(&operation.id, &operation.name, operation.alternative);
            let builder = operation.builder.as_ref();
            calls.extend(builder.map(|builder| (key.clone(), builder.name.clone())));
            let choice = operation.response.choice.as_ref();
            let choice = choice.filter(|_| !operation.alternative);
            calls.extend(choice.map(|choice| (response_of(&key), choice.name.clone())));
        }
        self::calls(&service.children, calls);
    }
}

/// The identity of a call.
pub(in crate::plan) fn key_of_call(id: &str, name: &str, is_alternative: bool) -> String {
    match is_alternative {
        true => format!("{id} as {name}"),
        false => id.to_owned(),
    }
}

/// The identity of the responses of a call.
pub(in crate::plan) fn response_of(call: &str) -> String {
    format!("{call}, responses")
}
