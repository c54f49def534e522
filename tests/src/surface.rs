//! The surface of a crate as sorted lines, one per name, so that a change of the API is one line in a diff.

use oasmith::sdk::{
    Argument, Body, Codec, Definition, DefinitionKind, ErrorStatus, Field, Member, ObjectDispatch,
    Operation, Otherwise, Payload, Presence, Scalar, Sdk, Service, Tags, Target, Ty, TypeNames,
    Union,
};

/// Services, operations with their settings and errors, the client, webhooks and error bodies.
#[must_use]
pub fn operations(sdk: &Sdk) -> Vec<String> {
    let names = &sdk.names;
    let mut lines = Vec::new();
    lines.push(format!(
        "client {} {}",
        sdk.package.name, sdk.client.base_url
    ));
    lines.extend(
        sdk.client
            .headers
            .iter()
            .map(|(name, value)| format!("client header {name}: {value}")),
    );
    lines.extend(
        sdk.client
            .environments
            .iter()
            .map(|place| format!("client environment {} = {}", place.name, place.url)),
    );
    lines.extend(
        sdk.errors
            .iter()
            .map(|error| format!("error {}({})", error.name, ty(&error.ty, names))),
    );
    lines.extend(sdk.webhooks.iter().map(|event| {
        format!(
            "webhook {}({}) = {}",
            event.name,
            ty(&event.ty, names),
            event.tag
        )
    }));
    sdk.services
        .iter()
        .for_each(|service| self::service(sdk, service, &mut lines));
    lines.sort();
    lines
}

/// Types, fields and variants.
#[must_use]
pub fn types(sdk: &Sdk) -> Vec<String> {
    let mut lines = Vec::new();
    for definition in sdk.families.iter().flat_map(|family| &family.definitions) {
        self::definition(definition, &sdk.names, &mut lines);
    }
    lines.sort();
    lines
}

fn service(sdk: &Sdk, service: &Service, lines: &mut Vec<String>) {
    let path = service.path.join(".");
    lines.push(format!("service {path}"));
    for operation in &service.operations {
        self::operation(sdk, &path, operation, lines);
    }
    service
        .children
        .iter()
        .for_each(|child| self::service(sdk, child, lines));
}

fn operation(sdk: &Sdk, service: &str, operation: &Operation, lines: &mut Vec<String>) {
    let names = &sdk.names;
    let name = format!("service {service}.{}", operation.name);
    let arguments = operation
        .arguments
        .iter()
        .map(|it| argument(it, names))
        .chain(operation.body.iter().map(|it| body(it, names)));
    let arguments: Vec<String> = arguments.collect();
    let marks = [
        (operation.deprecated, " deprecated"),
        (operation.anonymous, " anonymous"),
    ];
    let marks: String = marks
        .iter()
        .filter(|(is, _)| *is)
        .map(|(_, mark)| *mark)
        .collect();
    lines.push(format!(
        "{name}({}) -> {} {:?} = {} {}{marks}",
        arguments.join(", "),
        ty(&operation.response.ty, names),
        operation.response.decoding,
        operation.method,
        operation.path,
    ));
    for (status, index) in &operation.errors {
        let body = sdk
            .errors
            .get(*index)
            .map(|error| error.name.as_str())
            .unwrap_or_default();
        lines.push(format!("{name} error {} {body}", self::status(*status)));
    }
    if let Some(builder) = &operation.builder {
        lines.extend(
            builder
                .setters
                .iter()
                .map(|setter| format!("{name} option {}", argument(setter, names))),
        );
        lines.extend(
            builder
                .body
                .iter()
                .map(|optional| format!("{name} option {}", body(optional, names))),
        );
        lines.extend(
            builder
                .paging
                .iter()
                .map(|parameter| format!("{name} pages by {parameter}")),
        );
    }
}

fn argument(argument: &Argument, names: &TypeNames) -> String {
    let place = match argument.target {
        Target::Path(_) => "path",
        Target::Query(_) => "query",
        Target::QueryEntry => "query entry",
        Target::Header(_) => "header",
        Target::Cookie(_) => "cookie",
    };
    let wire = if argument.wire == argument.name {
        String::new()
    } else {
        format!(" {:?}", argument.wire)
    };
    let deprecated = if argument.deprecated {
        " deprecated"
    } else {
        ""
    };
    format!(
        "{}: {} in {place}{wire}{deprecated}",
        argument.name,
        ty(&argument.ty, names)
    )
}

fn body(body: &Body, names: &TypeNames) -> String {
    let files = body
        .files
        .iter()
        .map(|file| format!(", {}: {:?} file", file.name, file.count));
    let files: String = files.collect();
    format!(
        "body: {} as {}{files}",
        ty(&body.ty, names),
        body.media_type
    )
}

fn status(status: ErrorStatus) -> String {
    match status {
        ErrorStatus::Code(code) => code.to_string(),
        ErrorStatus::Range(hundred) => format!("{hundred}XX"),
        ErrorStatus::Default => "default".to_owned(),
    }
}

fn definition(definition: &Definition, names: &TypeNames, lines: &mut Vec<String>) {
    let name = &definition.name;
    let mut marks = String::new();
    for (codec, mark) in [
        (definition.encode, " sent"),
        (definition.decode, " received"),
    ] {
        marks.push_str(if codec == Codec::Always { mark } else { "" });
    }
    if definition.page.is_some() {
        marks.push_str(" page");
    }
    match &definition.kind {
        DefinitionKind::Record(record) => {
            lines.push(format!("{name} struct{marks}"));
            lines.extend(record.members.iter().map(|member| match member {
                Member::Field(field) => format!("{name}.{}", self::field(field, names)),
                Member::Fixed(fixed) => {
                    format!("{name}.{:?} always {}", fixed.wire, scalar(&fixed.value))
                }
            }));
            lines.extend(
                record
                    .additional
                    .iter()
                    .map(|additional| format!("{name}.* {}", ty(&additional.ty, names))),
            );
        }
        DefinitionKind::Union(union) => {
            lines.push(format!("{name} union{marks} by {}", told(union)));
            for (index, variant) in union.variants.iter().enumerate() {
                let payload = match &variant.payload {
                    Payload::Value(payload) => format!("({})", ty(payload, names)),
                    Payload::Fixed(value) => format!(" = {}", scalar(value)),
                };
                lines.push(format!(
                    "{name}::{}{payload}{}",
                    variant.name,
                    tags(union, index)
                ));
            }
        }
        DefinitionKind::Strings(values) => {
            lines.push(format!("{name} strings{marks}"));
            lines.extend(
                values
                    .iter()
                    .map(|value| format!("{name}::{} = {:?}", value.name, value.value)),
            );
        }
        DefinitionKind::Integers(values) => {
            lines.push(format!("{name} integers{marks}"));
            let values = values.iter();
            lines.extend(values.map(|value| format!("{name}::{} = {}", value.name, value.value)));
        }
        DefinitionKind::Alias(aliased) | DefinitionKind::Wrapper(aliased) => {
            lines.push(format!("{name} = {}", ty(aliased, names)));
        }
    }
}

fn field(field: &Field, names: &TypeNames) -> String {
    let presence = match field.presence {
        Presence::Required => "required",
        Presence::RequiredOrEmpty => "required or empty",
        Presence::Nullable => "nullable",
        Presence::Optional => "optional",
        Presence::OptionalNullable => "optional nullable",
        Presence::Patch => "patch",
    };
    let wire = if field.wire == field.name {
        String::new()
    } else {
        format!(" {:?}", field.wire)
    };
    let mut marks = String::new();
    for (is, mark) in [(field.deprecated, " deprecated"), (field.secret, " secret")] {
        marks.push_str(if is { mark } else { "" });
    }
    format!(
        "{}: {} {presence}{wire}{marks}",
        field.name,
        ty(&field.ty, names)
    )
}

/// How the members of a union are distinguished.
fn told(union: &Union) -> String {
    match &union.dispatch.object {
        None => "kind".to_owned(),
        Some(ObjectDispatch::Always(_)) => "kind".to_owned(),
        Some(ObjectDispatch::Tag { path, .. }) => path.join("."),
        // Rules may use any of several properties, and which one is an implementation detail.
        Some(ObjectDispatch::Rules { .. } | ObjectDispatch::Closest { .. }) => "rules".to_owned(),
    }
}

fn tags(union: &Union, index: usize) -> String {
    let Some(ObjectDispatch::Tag { arms, .. }) = &union.dispatch.object else {
        return String::new();
    };
    let tags: Vec<String> = arms
        .iter()
        .filter(|(_, arm)| leads_to(arm, index))
        .map(|(tags, _)| match tags {
            Tags::Strings(tags) => tags.iter().map(|tag| format!(" {tag:?}")).collect(),
            Tags::Integers(tags) => tags.iter().map(|tag| format!(" {tag}")).collect::<String>(),
        })
        .collect();
    tags.concat()
}

/// Returns `true` if a dispatch can lead to this member.
fn leads_to(dispatch: &ObjectDispatch, index: usize) -> bool {
    match dispatch {
        ObjectDispatch::Always(at) => *at == index,
        ObjectDispatch::Tag { arms, .. } => arms.iter().any(|(_, arm)| leads_to(arm, index)),
        ObjectDispatch::Closest { candidates, .. } => candidates
            .iter()
            .any(|candidate| candidate.variant == index),
        ObjectDispatch::Rules {
            rules, otherwise, ..
        } => {
            let rest = match otherwise {
                Otherwise::Unknown => false,
                Otherwise::Variant(at) => *at == index,
            };
            rest || rules.iter().any(|(_, at)| *at == index)
        }
    }
}

fn scalar(scalar: &Scalar) -> String {
    scalar.to_string()
}

/// A type as it reads in Rust.
#[must_use]
pub fn ty(ty: &Ty, names: &TypeNames) -> String {
    ty.rust(names)
}
