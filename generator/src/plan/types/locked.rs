//! The names of the last run. In: schemas and a [`Lock`]. Out: the names that stay, and the lock of this run.
//!
//! A name from the configuration lasts as long as its setting. Those of types are in the lock, because further types can
//! be named after them, and are marked.

use std::collections::{BTreeSet, HashMap};

use crate::ir::{Api, Origin, Schema, SchemaId, Shape, Type};
use crate::lock::Lock;
use crate::plan::config::Config;
use crate::plan::types::Types;
use crate::plan::types::names::is_renamed;
use crate::plan::types::union::key_of_member;
use crate::plan::words::name::{Case, render};
use crate::sdk::{Definition, DefinitionKind, Event, Family, Member, Operation, Service};

/// The prefix of the identity of a union that is the same in all its places.
const UNION: &str = "one of ";

/// The identity of a schema in the document, which does not depend on the names of types.
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

/// The members of a union in alphabetical order.
fn sorted(identity: &str) -> Option<Vec<&str>> {
    let mut members: Vec<&str> = identity.strip_prefix(UNION)?.split(" | ").collect();
    members.sort_unstable();
    Some(members)
}

/// The names that schemas keep. A union keeps its name if the order of its members changes, and also if a union with
/// other members replaces it in its place.
pub(super) fn kept(api: &Api, config: &Config, lock: &Lock) -> HashMap<usize, String> {
    let mut kept = HashMap::new();
    if lock.types.is_empty() {
        return kept;
    }
    let identities: Vec<String> = api.schemas.iter().map(identity).collect();
    let present: BTreeSet<&str> = identities.iter().map(String::as_str).collect();
    let mut given: BTreeSet<&str> = BTreeSet::new();
    for ((index, schema), identity) in api.schemas.iter().enumerate().zip(&identities) {
        if let Some(name) = lock.types.get(identity)
            && is_kept(schema, identity, name, config, lock)
            && given.insert(name)
        {
            kept.insert(index, name.clone());
        }
    }
    // Unions of the last run that no longer exist in the same form.
    let is_set = |key: &str, name: &String| {
        !lock.configured.contains(key) || config.schemas.rename.values().any(|new| new == name)
    };
    let gone = lock
        .types
        .iter()
        .filter(|(key, name)| !present.contains(key.as_str()) && is_set(key, name));
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

/// Whether a schema keeps its name. A name whose setting was removed is not kept.
fn is_kept(schema: &Schema, identity: &str, name: &str, config: &Config, lock: &Lock) -> bool {
    !lock.configured.contains(identity) || is_renamed(schema, name, config)
}

/// The names that structs of required fields had in the last run, by schema.
pub(super) fn kept_required(api: &Api, config: &Config, lock: &Lock) -> HashMap<usize, String> {
    let schemas = api.schemas.iter().enumerate();
    let names = schemas
        .filter(|(_, schema)| !lock.types.is_empty() && matches!(schema.shape, Shape::Record(_)));
    let names = names.filter_map(|(index, schema)| {
        let identity = identity(schema);
        let name = lock.types.get(&required_of(&identity))?;
        is_kept(schema, &identity, "", config, lock).then(|| (index, name.clone()))
    });
    names.collect()
}

/// The lock of this run: the names that the next run keeps.
pub(in crate::plan) fn lock(
    types: &Types<'_>,
    families: &[Family],
    services: &[Service],
    events: &[Event],
) -> Lock {
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
    calls(types, services, &mut lock);
    for event in events {
        let usual = render(&event.tag, Case::Type);
        lock.add_part(EVENTS, &event.tag, &event.name, &usual);
    }
    lock
}

/// The owner of the names of events.
pub(in crate::plan) const EVENTS: &str = "events";

/// The owner of the names of methods.
pub(in crate::plan) const METHODS: &str = "methods";

/// The owner of the names of an operation's optional parameters.
pub(in crate::plan) fn parameters_of(id: &str) -> String {
    format!("{id}()")
}

fn definition(types: &Types<'_>, definition: &Definition, lock: &mut Lock) {
    let schema = types.schema(definition.id);
    let identity = identity(schema);
    // A component with the same name as its type needs no entry, because it gets that name anyway.
    let is_renamed = is_renamed(schema, &definition.name, types.config);
    if is_renamed {
        lock.configured.insert(identity.clone());
    }
    if identity != definition.name {
        lock.types.insert(identity, definition.name.clone());
    }
    let places = schema.places.iter().map(|path| place(path));
    let named = |place: String| (place, definition.name.clone());
    match &schema.origin {
        Origin::Structural(_) => {
            let shortest = places.min_by(|a, b| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
            lock.places.extend(shortest.map(named));
        }
        Origin::Component(_) | Origin::Inline(_) => lock.places.extend(places.map(named)),
    }
    if let DefinitionKind::Record(record) = &definition.kind
        && let Some(name) = &record.required
    {
        lock.types
            .insert(required_of(&self::identity(schema)), name.clone());
    }
    members(types, definition, lock);
    if let (Shape::Union(source), DefinitionKind::Union(union)) = (&schema.shape, &definition.kind)
    {
        for (member, variant) in source.members.iter().zip(&union.variants) {
            if !matches!(member.ty, Type::Named(_)) {
                continue;
            }
            let key = key_of_member(types, &definition.name, member);
            let is_given = types.gives_variant(SchemaId(definition.id.0), &variant.name);
            if let Some(key) = key.filter(|_| !is_given) {
                lock.variants
                    .entry(key)
                    .or_insert_with(|| variant.name.clone());
            }
        }
    }
}

/// The names of fields and of values.
fn members(types: &Types<'_>, definition: &Definition, lock: &mut Lock) {
    let owner = &definition.name;
    let id = SchemaId(definition.id.0);
    let label = types.label(id);
    let fields = &types.config.schemas.fields;
    match &definition.kind {
        DefinitionKind::Record(record) => {
            for part in &record.members {
                if let Member::Field(field) = part
                    && !fields.contains_key(&format!("{label}.{}", field.wire))
                {
                    let usual = render(&field.wire, Case::Value);
                    lock.add_part(owner, &field.wire, &field.name, &usual);
                }
            }
        }
        DefinitionKind::Strings(values) => {
            let values = values.iter();
            for value in values.filter(|value| !types.gives_variant(id, &value.name)) {
                let usual = render(&value.value, Case::Type);
                lock.add_part(owner, &value.value, &value.name, &usual);
            }
        }
        DefinitionKind::Integers(values) => {
            let values = values.iter();
            for value in values.filter(|value| !types.gives_variant(id, &value.name)) {
                // A number's usual name is not its digits, so the name is always stored.
                lock.add_part(owner, &value.value.to_string(), &value.name, "");
            }
        }
        DefinitionKind::Union(_) | DefinitionKind::Alias(_) | DefinitionKind::Wrapper(_) => {}
    }
}

fn calls(types: &Types<'_>, services: &[Service], lock: &mut Lock) {
    for service in services {
        for operation in &service.operations {
            let id = &operation.id;
            let key = key_of_operation(operation);
            if let Some(builder) = &operation.builder {
                lock.calls.insert(key.clone(), builder.name.clone());
                for setter in &builder.setters {
                    let usual = render(&setter.wire, Case::Value);
                    lock.add_part(&parameters_of(id), &setter.wire, &setter.name, &usual);
                }
            }
            let choice = operation.response.choice.as_ref();
            let choice = choice.filter(|_| !operation.alternative);
            lock.calls
                .extend(choice.map(|choice| (response_of(&key), choice.name.clone())));
            // A method whose name is the end of its id needs no entry.
            let is_spelled = id
                .strip_suffix(operation.name.as_str())
                .is_some_and(|rest| !rest.ends_with(char::is_alphanumeric));
            let is_configured = types.config.services.methods.contains_key(id);
            if !is_spelled && !is_configured && !operation.alternative {
                lock.add_part(METHODS, id, &operation.name, "");
            }
            let headers = operation.response.headers.as_ref();
            let headers = headers.filter(|_| !operation.alternative);
            if let Some(headers) = headers {
                lock.calls.insert(headers_of(&key), headers.name.clone());
                for method in &headers.methods {
                    let usual = render(&method.wire, Case::Value);
                    lock.add_part(&headers_of(id), &method.wire, &method.name, &usual);
                }
            }
            if let Some(required) = &operation.required {
                lock.calls.insert(required_of(&key), required.clone());
                for argument in &operation.arguments {
                    let usual = render(&argument.wire, Case::Value);
                    lock.add_part(&required_of(id), &argument.wire, &argument.name, &usual);
                }
            }
        }
        self::calls(types, &service.children, lock);
    }
}

/// The identity of a call.
pub(in crate::plan) fn key_of_call(id: &str, name: &str, is_alternative: bool) -> String {
    match is_alternative {
        true => format!("{id} as {name}"),
        false => id.to_owned(),
    }
}

/// The identity of an operation's call.
pub(in crate::plan) fn key_of_operation(operation: &Operation) -> String {
    key_of_call(&operation.id, &operation.name, operation.alternative)
}

/// The identity of the struct of a call's required parameters, or of a schema's required fields.
pub(in crate::plan) fn required_of(owner: &str) -> String {
    format!("{owner}, required")
}

/// The identity of the response headers of a call.
pub(in crate::plan) fn headers_of(call: &str) -> String {
    format!("{call}, headers")
}

/// The identity of the responses of a call.
pub(in crate::plan) fn response_of(call: &str) -> String {
    format!("{call}, responses")
}
