//! Operations as callers see them and as they are sent. In: services. Out: items.

use super::items::{Item, Items, Key, Module, Sort};
use super::{traits, words};
use crate::sdk::{
    Argument, Body, ErrorStatus, FileCount, Operation, Paging, Sdk, Service, Style, Target,
    TypeNames,
};

pub(super) fn service(sdk: &Sdk, service: &Service, items: &mut Items<'_>) {
    let path = path_of(service);
    for operation in &service.operations {
        self::operation(sdk, &path, operation, items);
    }
    if sdk.client.traits {
        traits::of(service, items);
    }
    for child in &service.children {
        self::service(sdk, child, items);
    }
}

/// Returns the expression by which callers reach a service.
pub(super) fn path_of(service: &Service) -> String {
    let steps = service.path.iter().map(|step| format!("{step}()"));
    format!("client.{}", steps.collect::<Vec<_>>().join("."))
}

fn operation(sdk: &Sdk, path: &str, operation: &Operation, items: &mut Items<'_>) {
    let key = Key::of(Module::Services, format!("{path}.{}", operation.name));
    let names = items.names;
    let arguments = operation.arguments.iter();
    let arguments = arguments.map(|it| format!("{}: {}", it.name, it.accepts.rust(names)));
    let body = operation.body.iter().map(|body| self::body(body, names));
    let mut arguments: Vec<String> = arguments.collect();
    if let Some(name) = &operation.required {
        arguments = vec![format!("required: {name} {{ {} }}", arguments.join(", "))];
    }
    let arguments: Vec<String> = arguments.into_iter().chain(body).collect();
    let response = items.rust(&operation.response.ty);
    // Calls and builders are used in the same way, so the first optional setting breaks nothing.
    let callers = format!("({}) -> {response}", arguments.join(", "));
    let at = pointer(operation);
    let item = Item::new(Sort::Operation, callers)
        .wire(wire(operation))
        .deprecated(operation.deprecated)
        .at(&at);
    items.put(key.clone(), item);
    if let Some(builder) = &operation.builder {
        let module = path
            .replace("()", "")
            .replace("client.", "")
            .replace('.', "::");
        let builder = Key::of(
            Module::Services,
            format!("services::{module}::{}", builder.name),
        );
        items.put(builder, Item::new(Sort::Builder, "").at(&at).of(&key));
    }
    settings(sdk, &key, operation, items);
    response_headers(&key, operation, items);
    if let (Some(choice), false) = (&operation.response.choice, operation.alternative) {
        let response = Key::of(Module::Services, format!("{path}.{}", choice.name));
        for case in &choice.cases {
            let media_types = case.media_types.join(", ");
            let (status, decoding) = (words::status(case.status), words::decoding(case.decoding));
            let wire = format!("{status}: {decoding} {media_types}");
            let item = Item::new(Sort::Variant, format!("({})", items.rust(&case.ty)));
            let item = item.wire(wire.trim_end()).of(&key);
            items.put(response.part(format!("::{}", case.name)), item);
        }
    }
    for (index, events) in operation.events.iter().enumerate() {
        let end = events.end.as_ref().map(|end| format!(", to {end:?}"));
        let wire = format!("{}{}", words::events(events.form), end.unwrap_or_default());
        let first = events.first.iter().map(|part| part.rust(items.names));
        let types: Vec<String> = first.chain([events.rust(items.names)]).collect();
        let callers = format!("{}() gives {}", events.method, types.join(", "));
        let item = Item::new(Sort::Setting, callers).wire(wire).of(&key);
        let part = match index {
            0 => ", events".to_owned(),
            _ => format!(", events of {}", events.method),
        };
        items.put(key.part(part), item);
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
        let part = format!(", {status} as ApiError::{}", error.name);
        items.put(key.part(part), Item::new(Sort::ErrorResponse, "").of(&key));
    }
}

/// Returns the place of an operation in the document.
fn pointer(operation: &Operation) -> String {
    let path = operation.path.replace('~', "~0").replace('/', "~1");
    format!("/paths/{path}/{}", operation.method.to_lowercase())
}

/// Adds the headers of responses. Callers name them by their text, and those of successes also by a method.
fn response_headers(key: &Key, operation: &Operation, items: &mut Items<'_>) {
    let headers = operation.response_headers.iter();
    for header in headers.filter(|_| !operation.alternative) {
        let part = format!(", header {} of {}", header.name, header.status);
        let wire = if header.required { "required" } else { "" };
        let item = Item::new(Sort::ResponseHeader, "").wire(wire);
        items.put(key.part(part), item.of(key));
    }
    let headers = &operation.response.headers;
    if !operation.alternative {
        // Callers can name the type of a response, which includes the type of its headers.
        let callers = match headers {
            Some(_) => "the type of the documented headers",
            None => "HeaderMap",
        };
        let item = Item::new(Sort::Method, callers).of(key);
        items.put(key.part("().send_response().headers()"), item);
    }
    let typed = headers.iter();
    let methods = typed.flat_map(|headers| &headers.methods);
    for method in methods.filter(|_| !operation.alternative) {
        let callers = format!("Option<{}>", items.rust(&method.ty));
        let item = Item::new(Sort::Method, callers).wire(format!("{:?}", method.wire));
        let part = format!("().send_response().headers().{}", method.name);
        items.put(key.part(part), item.of(key));
    }
}

/// Adds the optional settings of an operation.
fn settings(sdk: &Sdk, key: &Key, operation: &Operation, items: &mut Items<'_>) {
    let Some(builder) = &operation.builder else {
        return;
    };
    for setting in &builder.setters {
        let lists = match setting.target {
            Target::Query(spelling) if spelling.style == Style::DeepObject => {
                format!(", lists {}", words::lists(sdk.client.deep_lists))
            }
            _ => String::new(),
        };
        let item = Item::new(Sort::Setting, setting.accepts.rust(items.names))
            .meaning(format!("{:?}{lists}", setting.wire))
            .wire(format!("{}{lists}", travels(setting)))
            .deprecated(setting.deprecated)
            .at(pointer(operation));
        items.put(key.part(format!("().{}", setting.name)), item.of(key));
    }
    let names = items.names;
    let mut setting = |what: &str, callers: String, wire: String| {
        let item = Item::new(Sort::Setting, callers).wire(wire);
        items.put(key.part(format!("().{what}")), item.of(key));
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

/// Describes how an operation is sent: its method, path and credentials, and what it sends and accepts.
fn wire(operation: &Operation) -> String {
    let mut words = vec![format!("{} {}", operation.method, operation.path)];
    words.extend(operation.server.iter().map(|server| format!("at {server}")));
    words.extend(operation.arguments.iter().map(travels));
    let fixed = operation.fixed.iter();
    words.extend(fixed.map(|(argument, value)| format!("{} = {value}", travels(argument))));
    words.extend(operation.body.iter().map(body_wire));
    words.extend(
        operation
            .response
            .accept
            .iter()
            .map(|types| format!("for {types}")),
    );
    if operation.redirects {
        words.push("a redirection is the success".to_owned());
    }
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

/// Describes how a parameter is sent, and its constraints.
fn travels(argument: &Argument) -> String {
    let (place, spelling) = match argument.target {
        Target::Path(spelling) => ("path", Some(spelling)),
        Target::Query(spelling) => ("query", Some(spelling)),
        Target::QueryEntry => ("query", None),
        Target::Header(spelling) => ("header", Some(spelling)),
        Target::Cookie(spelling) => ("cookie", Some(spelling)),
    };
    let spelled = spelling.map(words::spelling).unwrap_or_default();
    let words = [format!("{:?} in {place}{spelled}", argument.wire)];
    let words: Vec<String> = words
        .into_iter()
        .chain(argument.constraints.clone())
        .collect();
    words.join(" ")
}

/// Describes what callers pass as a body.
fn body(body: &Body, names: &TypeNames) -> String {
    let files = body.files.iter().map(|file| match file.count {
        FileCount::One => format!("{}: impl Into<Upload>", file.name),
        FileCount::Optional => format!("{}: Option<Upload>", file.name),
        FileCount::Many => format!("{}: impl IntoIterator<Item = Upload>", file.name),
    });
    let headers = body.headers.iter();
    let headers = headers.map(|header| format!("{}: {}", header.name, header.accepts.rust(names)));
    let value = body.accepts.iter();
    let value = value.map(|accepts| format!("body: {}", accepts.rust(names)));
    let all: Vec<String> = value.chain(files).chain(headers).collect();
    all.join(", ")
}

/// Describes how a body is sent: its media types, and those of its parts.
fn body_wire(body: &Body) -> String {
    let mut words = vec![body.media_type.clone()];
    words.extend(body.also.iter().map(|also| format!("or {also}")));
    for part in &body.parts {
        let media_type = part.media_type.clone();
        let style = part.style.map(words::spelling);
        let headers = part.headers.iter();
        let headers = headers.map(|(name, value)| format!("{name}: {value}"));
        let said: Vec<String> = media_type.into_iter().chain(style).chain(headers).collect();
        words.push(format!("{:?} as {}", part.property, said.join(" ").trim()));
    }
    words.join(" ")
}

/// Describes how an operation is paginated.
fn pages(paging: &Paging) -> String {
    match paging {
        Paging::Number(parameter) => format!("page number {parameter:?}"),
        Paging::NumberFrom(parameter, first) => {
            format!("page number {parameter:?}, from {first}")
        }
        Paging::Offset(parameter, _) => format!("offset {parameter:?}"),
        Paging::Cursor(cursor, _) => {
            let header = cursor.header.as_ref();
            let from = header.map(|header| format!(", from the header {header:?}"));
            let (parameter, place) = (&cursor.parameter, words::place(cursor.place));
            let from = from.unwrap_or_default();
            format!("cursor {parameter:?} in {place}{from}")
        }
        Paging::Url(_) | Paging::Link => format!("pagination by {paging}"),
    }
}
