//! Operations as callers see them, and as they travel. In: services. Out: items.

use super::items::{Item, Items, Sort, put};
use crate::sdk::{
    Argument, Body, ErrorStatus, FileCount, Operation, Paging, Sdk, Service, Spelling, Target,
    TypeNames,
};

pub(super) fn service(sdk: &Sdk, service: &Service, items: &mut Items) {
    let path: Vec<String> = service
        .path
        .iter()
        .map(|step| format!("{step}()"))
        .collect();
    let path = format!("client.{}", path.join("."));
    for operation in &service.operations {
        self::operation(sdk, &path, operation, items);
    }
    for child in &service.children {
        self::service(sdk, child, items);
    }
}

fn operation(sdk: &Sdk, path: &str, operation: &Operation, items: &mut Items) {
    let names = &sdk.names;
    let name = format!("{path}.{}", operation.name);
    let arguments = operation.arguments.iter().map(|it| argument(it, names));
    let arguments: Vec<String> = arguments
        .chain(operation.body.iter().map(|it| body(it, names)))
        .collect();
    let reply = operation.reply.ty.rust(names);
    let gives = match &operation.builder {
        Some(builder) => format!("{}, which sends for {}", builder.name, reply),
        None => format!("Call<{reply}>"),
    };
    let item = Item {
        sort: Sort::Operation,
        parent: None,
        callers: format!("({}) -> {gives}", arguments.join(", ")),
        wire: wire(operation),
        is_deprecated: operation.deprecated,
    };
    items.insert(name.clone(), item);
    settings(&name, operation, names, items);
    reply_headers(&name, operation, items);
    if let (Some(choice), false) = (&operation.reply.choice, operation.alternative) {
        for case in &choice.cases {
            let key = format!("{path}.{}::{}", choice.name, case.name);
            let callers = format!("({})", case.ty.rust(names));
            let media_types = case.media_types.join(", ");
            let wire = format!("{:?} {:?} {media_types}", case.status, case.decoding);
            let wire = wire.trim_end().to_owned();
            put(items, key, Sort::Variant, Some(&name), callers, wire);
        }
    }
    if let Some(events) = &operation.events {
        let key = format!("{name}, events");
        let end = events.end.as_ref().map(|end| format!(", to {end:?}"));
        let wire = format!("{:?}{}", events.form, end.unwrap_or_default());
        let callers = events.ty.rust(names);
        put(items, key, Sort::Setting, Some(&name), callers, wire);
    }
    for (status, index) in &operation.errors {
        let Some(error) = sdk.errors.get(*index) else {
            continue;
        };
        let status = match status {
            ErrorStatus::Code(code) => code.to_string(),
            ErrorStatus::Range(hundred) => format!("{hundred}XX"),
            ErrorStatus::Default => "default".to_owned(),
        };
        let key = format!("{name}, {status} as ApiError::{}", error.name);
        let (callers, wire) = (String::new(), String::new());
        put(items, key, Sort::ErrorReply, Some(&name), callers, wire);
    }
}

/// The headers of replies, which callers name by their text.
fn reply_headers(name: &str, operation: &Operation, items: &mut Items) {
    for header in operation
        .reply_headers
        .iter()
        .filter(|_| !operation.alternative)
    {
        let key = format!("{name}, header {} of {}", header.name, header.status);
        let wire = if header.required { "always there" } else { "" };
        let (callers, wire) = (String::new(), wire.to_owned());
        put(items, key, Sort::ReplyHeader, Some(name), callers, wire);
    }
}

/// What may be set on an operation.
fn settings(name: &str, operation: &Operation, names: &TypeNames, items: &mut Items) {
    let Some(builder) = &operation.builder else {
        return;
    };
    for setting in &builder.setters {
        let item = Item {
            sort: Sort::Setting,
            parent: Some(name.to_owned()),
            callers: setting.ty.rust(names),
            wire: travels(setting),
            is_deprecated: setting.deprecated,
        };
        items.insert(format!("{name}().{}", setting.name), item);
    }
    let mut setting = |what: &str, callers: String, wire: String| {
        let key = format!("{name}().{what}");
        put(items, key, Sort::Setting, Some(name), callers, wire);
    };
    if let Some(optional) = &builder.body {
        setting("body", body(optional, names), body_wire(optional));
    }
    if let Some(servers) = &builder.servers {
        setting("server", servers.clone(), String::new());
    }
    if let Some(paging) = &builder.paging {
        setting("items", String::new(), pages(paging));
    }
}

/// How an operation travels: where it goes, with which credentials, what it sends and asks for.
fn wire(operation: &Operation) -> String {
    let mut words = vec![format!("{} {}", operation.method, operation.path)];
    words.extend(operation.server.iter().map(|server| format!("at {server}")));
    words.extend(operation.arguments.iter().map(travels));
    let fixed = operation.fixed.iter();
    words.extend(fixed.map(|(argument, value)| format!("{} = {value}", travels(argument))));
    words.extend(operation.body.iter().map(body_wire));
    words.extend(
        operation
            .reply
            .accept
            .iter()
            .map(|types| format!("for {types}")),
    );
    if operation.anonymous {
        words.push("without credentials".to_owned());
    }
    if !operation.security.is_empty() {
        let choices = operation.security.iter().map(|all| match all.is_empty() {
            true => "nothing".to_owned(),
            false => all.join(" and "),
        });
        words.push(format!(
            "with {}",
            choices.collect::<Vec<_>>().join(", or ")
        ));
    }
    words.join(", ")
}

/// How a parameter travels, and what the server demands of it.
fn travels(argument: &Argument) -> String {
    let (place, spelling) = match argument.target {
        Target::Path(spelling) => ("path", Some(spelling)),
        Target::Query(spelling) => ("query", Some(spelling)),
        Target::QueryEntry => ("query", None),
        Target::Header(spelling) => ("header", Some(spelling)),
        Target::Cookie(spelling) => ("cookie", Some(spelling)),
    };
    let spelled = spelling.map(spelled).unwrap_or_default();
    let words = [format!("{:?} in {place}{spelled}", argument.wire)];
    let words: Vec<String> = words.into_iter().chain(argument.limits.clone()).collect();
    words.join(" ")
}

fn spelled(spelling: Spelling) -> String {
    let explode = if spelling.explode { ", exploded" } else { "" };
    let reserved = match spelling.allow_reserved {
        true => ", reserved characters as they are",
        false => "",
    };
    format!(" ({:?}{explode}{reserved})", spelling.style)
}

fn argument(argument: &Argument, names: &TypeNames) -> String {
    format!("{}: {}", argument.name, argument.ty.rust(names))
}

fn body(body: &Body, names: &TypeNames) -> String {
    let files = body.files.iter().map(|file| match file.count {
        FileCount::One => format!(", {}: file", file.name),
        FileCount::Optional => format!(", {}: file or none", file.name),
        FileCount::Many => format!(", {}: files", file.name),
    });
    let headers = body.headers.iter();
    let headers = headers.map(|header| format!(", {}: {}", header.name, header.ty.rust(names)));
    format!(
        "body: {}{}",
        body.ty.rust(names),
        files.chain(headers).collect::<String>()
    )
}

/// How a body travels: its media types, and those of its parts.
fn body_wire(body: &Body) -> String {
    let mut words = vec![body.media_type.clone()];
    words.extend(body.also.iter().map(|also| format!("or {also}")));
    for part in &body.parts {
        let media_type = part.media_type.clone();
        let style = part.style.map(spelled);
        let headers = part.headers.iter();
        let headers = headers.map(|(name, value)| format!("{name}: {value}"));
        let said: Vec<String> = media_type.into_iter().chain(style).chain(headers).collect();
        words.push(format!("{:?} as {}", part.property, said.join(" ").trim()));
    }
    words.join(" ")
}

/// How pages are walked.
fn pages(paging: &Paging) -> String {
    match paging {
        Paging::Number(parameter) => format!("pages by the number {parameter:?}"),
        Paging::NumberFrom(parameter, first) => {
            format!("pages by the number {parameter:?}, from {first}")
        }
        Paging::Offset(parameter, _) => format!("pages by the offset {parameter:?}"),
        Paging::Cursor(cursor, _) => {
            let header = cursor.header.as_ref();
            let from = header.map(|header| format!(", of the header {header:?}"));
            let (parameter, place) = (&cursor.parameter, cursor.place);
            let from = from.unwrap_or_default();
            format!("pages by the cursor {parameter:?} ({place:?}){from}")
        }
        Paging::Url(_) | Paging::Link => format!("pages by {paging}"),
    }
}
