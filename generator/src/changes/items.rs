//! What a crate offers, item by item. In: a plan. Out: items by name, each as callers see it and as it travels.

use std::collections::BTreeMap;

use super::client::client;
use super::operations;
use crate::sdk::{Definition, Field, Kind, Member, Payload, Presence, Record, Sdk, TypeNames};

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sort {
    /// The client and its defaults.
    Client,
    /// A feature of the crate.
    Feature,
    /// A method of a service.
    Operation,
    /// What may be set on an operation.
    Setting,
    /// A documented error of an operation.
    ErrorReply,
    /// A documented header of a reply.
    ReplyHeader,
    /// A type.
    Type,
    /// A constructor.
    Constructor,
    /// A field.
    Field,
    /// A variant.
    Variant,
    /// A method that gives what all variants have.
    Method,
}

/// An item of a crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) sort: Sort,
    /// The item that it belongs to.
    pub(super) parent: Option<String>,
    /// What callers' code depends on.
    pub(super) callers: String,
    /// What else matters: the wire, and what callers cannot name.
    pub(super) wire: String,
    pub(super) is_deprecated: bool,
}

/// Items by name.
pub(super) type Items = BTreeMap<String, Item>;

/// All items of a crate.
pub(super) fn items(sdk: &Sdk) -> Items {
    let names = &sdk.names;
    let mut items = Items::new();
    client(sdk, &mut items);
    for service in &sdk.services {
        operations::service(sdk, service, &mut items);
    }
    for definition in sdk.families.iter().flat_map(|family| &family.definitions) {
        self::definition(definition, names, &mut items);
    }
    variants_of("ApiError", &mut items, |put| {
        for error in &sdk.errors {
            put(
                &error.name,
                format!("({})", error.ty.rust(names)),
                String::new(),
            );
        }
    });
    variants_of("WebhookEvent", &mut items, |put| {
        for event in &sdk.webhooks {
            let values = match event.values.as_slice() {
                [only] if *only == event.tag => String::new(),
                values => values.join(", "),
            };
            let wire = format!("{} {values}", event.tag).trim_end().to_owned();
            put(&event.name, format!("({})", event.ty.rust(names)), wire);
        }
    });
    variants_of("Environment", &mut items, |put| {
        for environment in &sdk.client.environments {
            put(&environment.name, String::new(), environment.url.clone());
        }
    });
    items
}

pub(super) fn variants_of(
    name: &str,
    items: &mut Items,
    each: impl FnOnce(&mut dyn FnMut(&str, String, String)),
) {
    let mut put = |variant: &str, callers: String, wire: String| {
        let key = format!("{name}::{variant}");
        put(items, key, Sort::Variant, None, callers, wire);
    };
    each(&mut put);
}

pub(super) fn put(
    items: &mut Items,
    name: String,
    sort: Sort,
    parent: Option<&str>,
    callers: String,
    wire: String,
) {
    let item = Item {
        sort,
        parent: parent.map(str::to_owned),
        callers,
        wire,
        is_deprecated: false,
    };
    items.insert(name, item);
}

fn definition(definition: &Definition, names: &TypeNames, items: &mut Items) {
    let name = &definition.name;
    let mut of_type = |callers: String| {
        put(
            items,
            name.clone(),
            Sort::Type,
            None,
            callers,
            String::new(),
        );
    };
    match &definition.kind {
        Kind::Record(record) => {
            of_type("struct".to_owned());
            self::record(name, record, names, items);
        }
        Kind::Union(union) => {
            of_type("enum".to_owned());
            for variant in &union.variants {
                let callers = match &variant.payload {
                    Payload::Value(ty) => format!("({})", ty.rust(names)),
                    Payload::Fixed(_) => String::new(),
                };
                let wire = match &variant.payload {
                    Payload::Value(_) => String::new(),
                    Payload::Fixed(value) => value.to_string(),
                };
                let key = format!("{name}::{}", variant.name);
                put(items, key, Sort::Variant, Some(name), callers, wire);
            }
            for method in &definition.shared {
                let item = Item {
                    sort: Sort::Method,
                    parent: Some(name.clone()),
                    callers: format!("Option<{}>", method.ty.rust(names)),
                    wire: String::new(),
                    is_deprecated: method.deprecated,
                };
                items.insert(format!("{name}.{}()", method.name), item);
            }
        }
        Kind::Strings(values) => {
            of_type("enum of strings".to_owned());
            for value in values {
                let key = format!("{name}::{}", value.name);
                let wire = format!("{:?}", value.value);
                put(items, key, Sort::Variant, Some(name), String::new(), wire);
            }
        }
        Kind::Alias(ty) => of_type(format!("type = {}", ty.rust(names))),
        Kind::Wrapper(ty) => of_type(format!("struct({})", ty.rust(names))),
    }
}

fn record(name: &str, record: &Record, names: &TypeNames, items: &mut Items) {
    let mut arguments = Vec::new();
    for member in &record.members {
        let field = match member {
            Member::Field(field) => field,
            Member::Fixed(fixed) => {
                let key = format!("{name}, property {:?}", fixed.wire);
                let wire = format!("always {}", fixed.value);
                put(items, key, Sort::Field, Some(name), String::new(), wire);
                continue;
            }
        };
        if is_demanded(field) {
            arguments.push(format!("{}: {}", field.name, typed(field, names)));
        }
        let item = Item {
            sort: Sort::Field,
            parent: Some(name.to_owned()),
            callers: typed(field, names),
            wire: wire(field),
            is_deprecated: field.deprecated,
        };
        items.insert(format!("{name}.{}", field.name), item);
    }
    if let Some(additional) = &record.additional {
        let callers = format!("BTreeMap<String, {}>", additional.rust(names));
        let key = format!("{name}.additional");
        put(items, key, Sort::Field, Some(name), callers, String::new());
    }
    if record.constructed {
        let key = format!("{name}::new");
        let callers = format!("({})", arguments.join(", "));
        put(
            items,
            key,
            Sort::Constructor,
            Some(name),
            callers,
            String::new(),
        );
    }
}

/// Whether the constructor asks for it.
fn is_demanded(field: &Field) -> bool {
    field.preset.is_none()
        && match field.presence {
            Presence::Required | Presence::RequiredOrEmpty | Presence::Nullable => true,
            Presence::Optional | Presence::OptionalNullable | Presence::Patch => false,
        }
}

/// The name of a property, what it is unless set, and what the server demands of it.
fn wire(field: &Field) -> String {
    let preset = field.preset.as_ref().map(|value| format!("= {value}"));
    let name = format!("{:?}", field.wire);
    let words = [name].into_iter().chain(preset);
    let words: Vec<String> = words.chain(field.limits.iter().cloned()).collect();
    words.join(" ")
}

fn typed(field: &Field, names: &TypeNames) -> String {
    let ty = field.ty.rust(names);
    match field.presence {
        Presence::Required | Presence::RequiredOrEmpty => ty,
        Presence::Nullable | Presence::Optional | Presence::OptionalNullable => {
            format!("Option<{ty}>")
        }
        Presence::Patch => format!("Patch<{ty}>"),
    }
}
