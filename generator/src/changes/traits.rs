//! The traits of services. In: a service. Out: the trait, and its methods as those see them who implement it.

use super::items::{Item, Items, Key, Module, Sort};
use crate::sdk::{Accepts, Body, EventForm, Events, FileCount, Operation, Service, Ty, TypeNames};

/// Adds the trait of a service.
pub(super) fn of(service: &Service, items: &mut Items<'_>) {
    if service.operations.is_empty() {
        return;
    }
    let name = format!("traits::{}::{}", service.path.join("::"), service.name);
    let owner = Key::of(Module::Services, name.clone());
    items.put(owner.clone(), Item::new(Sort::Type, "trait"));
    for operation in &service.operations {
        let first = (operation.name.clone(), operation.only_events());
        let others = service.sequence_methods(operation).into_iter();
        let others = others.map(|(name, events)| (name, Some(events)));
        for (name, events) in std::iter::once(first).chain(others) {
            let item = Item::new(Sort::Method, signature(operation, events, items)).of(&owner);
            items.put(owner.part(format!("::{name}")), item);
        }
    }
}

/// The parameters and the result of a method of a trait. Unlike those of a client's method, all of them have one type,
/// and the optional parameters are one of them.
fn signature(operation: &Operation, events: Option<&Events>, items: &Items<'_>) -> String {
    let names = items.names;
    let arguments = operation.arguments.iter();
    let arguments = arguments.map(|it| concrete(&it.accepts, &it.ty, names));
    let mut parameters: Vec<String> = match &operation.required {
        Some(required) => vec![required.clone()],
        None => arguments.collect(),
    };
    parameters.extend(operation.body.iter().flat_map(|it| given(it, names)));
    if let Some(builder) = &operation.builder {
        let body = builder.body.iter();
        parameters.extend(body.map(|it| format!("Option<({})>", given(it, names).join(", "))));
        let options = (!builder.setters.is_empty()).then(|| format!("{}Options", builder.name));
        parameters.extend(options);
    }
    let output = match events {
        Some(events) => {
            let stream = match events.form {
                EventForm::Lines => "Lines",
                EventForm::Data | EventForm::Text | EventForm::Whole => "Events",
                EventForm::Parts(_) => "Parts",
            };
            let first = events.first.iter();
            let first = first.map(|part| format!("Part<{}>, ", part.rust(names)));
            let first: String = first.collect();
            let stream = format!("{stream}<{}>", events.rust(names));
            match first.is_empty() {
                true => stream,
                false => format!("({first}{stream})"),
            }
        }
        None => items.rust(&operation.response.ty),
    };
    format!("({}) -> {output}", parameters.join(", "))
}

fn concrete(accepts: &Accepts, planned: &Ty, names: &TypeNames) -> String {
    match accepts {
        Accepts::Exact(ty) | Accepts::Into(ty) | Accepts::Boxed(ty) | Accepts::Optional(ty) => {
            ty.rust(names)
        }
        Accepts::Text => "String".to_owned(),
        Accepts::Items(_) | Accepts::Pairs(_) => planned.rust(names),
        Accepts::Body => "Body".to_owned(),
        Accepts::Multipart => "Multipart".to_owned(),
        Accepts::ItemStream(item) => format!("ItemStream<{}>", item.rust(names)),
        Accepts::SentFields(fields) => format!("SentFields<{}>", fields.rust(names)),
        Accepts::SentPart(part) => format!("SentPart<{}>", part.rust(names)),
    }
}

fn given(body: &Body, names: &TypeNames) -> Vec<String> {
    let value = body.accepts.iter();
    let value = value.map(|accepts| concrete(accepts, &body.ty, names));
    let first = body.first.iter().map(|part| match &part.accepts {
        Some(accepts) => concrete(accepts, &part.ty, names),
        None => "Upload".to_owned(),
    });
    let value = first.chain(value);
    let files = body.files.iter().map(|file| match file.count {
        FileCount::One => "Upload".to_owned(),
        FileCount::Optional => "Option<Upload>".to_owned(),
        FileCount::Many => "Vec<Upload>".to_owned(),
    });
    let headers = body.headers.iter();
    let headers = headers.map(|it| concrete(&it.accepts, &it.ty, names));
    value.chain(files).chain(headers).collect()
}
