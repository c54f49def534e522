//! The root of a crate as callers see it: client, credentials, servers, errors, events, features. In: a plan. Out:
//! items.

use super::items::{Item, Items, Key, Module, Sort};
use super::words;
use crate::sdk::{ClientArgument, Credentials, EventKey, Scheme, Sdk, Secrets, Servers};

/// Adds the client, its credentials, its servers and its environments.
pub(super) fn client(sdk: &Sdk, items: &mut Items<'_>) {
    let authentication = &sdk.client.authentication;
    let schemes: Vec<&str> = authentication
        .schemes
        .iter()
        .map(|it| it.wire.as_str())
        .collect();
    // If there are several credentials, each has a setter, which is an item of its own.
    let schemes = match &authentication.credentials {
        Credentials::None => String::new(),
        Credentials::One(kind) => format!("{}: {}", schemes.join(", "), words::scheme(kind)),
        Credentials::PerScheme => String::new(),
    };
    let headers = sdk.client.headers.iter();
    let headers: Vec<String> = headers
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    let wire = [sdk.client.base_url.clone(), headers.join(", "), schemes];
    let wire: Vec<String> = wire.into_iter().filter(|word| !word.is_empty()).collect();
    let arguments: Vec<&str> = sdk.client.arguments.iter().map(argument).collect();
    let callers = format!("({})", arguments.join(", "));
    let item = Item::new(Sort::Client, callers).wire(wire.join(", "));
    let key = Key::of(Module::Crate, "Client");
    items.put(key.clone(), item);
    if sdk.client.has_default {
        let item = Item::new(Sort::Impl, "").of(&key);
        items.put(key.part(": Default"), item);
    }
    if let Some(variables) = &sdk.client.variables {
        let read = [&variables.token, &variables.base_url];
        let read: Vec<&str> = read.into_iter().flatten().map(String::as_str).collect();
        let read = read.join(", ");
        let item = Item::new(Sort::Constructor, "()").meaning(&read).wire(read);
        items.put(key.part("::from_env"), item.of(&key));
    }
    let item = Item::new(Sort::Defaults, "").wire(defaults(sdk)).of(&key);
    items.put(key.part(", defaults"), item);
    if sdk.client.has_anonymous {
        let item = Item::new(Sort::Constructor, "").of(&key);
        items.put(key.part("::anonymous"), item);
    }
    if sdk.client.token_url.is_some() {
        let key = Key::of(Module::Crate, "client_credentials");
        let callers = "(client_id: impl Into<String>, client_secret: impl Into<Secret>)";
        items.put(key, Item::new(Sort::Method, callers));
    }
    if authentication.credentials == Credentials::PerScheme {
        let key = Key::of(Module::Crate, "Credentials");
        for scheme in &authentication.schemes {
            setters(&key, scheme, items);
        }
    }
    for servers in sdk.client.servers.iter().chain(&sdk.client.other_servers) {
        self::servers(servers, items);
    }
    let key = Key::of(Module::Crate, "Environment");
    for environment in &sdk.client.environments {
        let item = Item::new(Sort::Variant, "").wire(environment.url.as_str());
        items.put(key.part(format!("::{}", environment.name)), item.of(&key));
    }
}

/// Describes the settings that callers can change. The name and the version of the crate in `User-Agent` are none of them.
fn defaults(sdk: &Sdk) -> String {
    let (defaults, package) = (&sdk.client.defaults, &sdk.package);
    let agent = defaults.user_agent.replace(&package.version, "{version}");
    let agent = agent.replace(&package.name, "{name}");
    let retries = defaults
        .max_retries
        .map(|count| format!(", {count} retries"));
    format!(
        "{agent}, timeouts of {:?}, {:?} and {:?}{}",
        defaults.timeout,
        defaults.read_timeout,
        defaults.connect_timeout,
        retries.unwrap_or_default()
    )
}

fn argument(argument: &ClientArgument) -> &'static str {
    match argument {
        ClientArgument::BaseUrl => "base_url: impl Into<String>",
        ClientArgument::Token => "token: impl Into<Credential>",
        ClientArgument::Key => "key: impl Into<Credential>",
        ClientArgument::User => "user: &str",
        ClientArgument::Password => "password: impl Into<Secret>",
        ClientArgument::Credentials => "credentials: Credentials",
    }
}

/// Adds the setters of a credential.
fn setters(key: &Key, scheme: &Scheme, items: &mut Items<'_>) {
    let callers = match scheme.kind.row().secrets {
        Secrets::Nothing => "()",
        Secrets::Token => "(token: impl Into<Credential>)",
        Secrets::UserAndPassword => "(user: &str, password: impl Into<Secret>)",
        Secrets::Key => "(key: impl Into<Secret>)",
    };
    let login = "(client_id: impl Into<String>, client_secret: impl Into<Secret>)";
    let logins = scheme.login.iter().map(|name| (name, login));
    for (name, callers) in [(&scheme.name, callers)].into_iter().chain(logins) {
        let item = Item::new(Sort::Setting, callers)
            .meaning(format!("{:?}", scheme.wire))
            .wire(format!(
                "{:?}: {}",
                scheme.wire,
                words::scheme(&scheme.kind)
            ));
        items.put(key.part(format!(".{name}()")), item);
    }
}

/// Adds the servers to choose from, and the variables of their URLs.
fn servers(servers: &Servers, items: &mut Items<'_>) {
    let key = Key::of(Module::Crate, servers.name.as_str());
    let item = match servers.choices.as_slice() {
        [only] => Item::new(Sort::Type, "struct").wire(only.template.as_str()),
        _ => Item::new(Sort::Type, "enum"),
    };
    items.put(key.clone(), item);
    for (index, choice) in servers.choices.iter().enumerate() {
        if servers.choices.len() > 1 {
            let payload = choice.ty.as_ref().map(|ty| format!("({ty})"));
            let default = if index == 0 { ", the default" } else { "" };
            let item = Item::new(Sort::Variant, payload.unwrap_or_default())
                .wire(format!("{}{default}", choice.template));
            items.put(key.part(format!("::{}", choice.name)), item.of(&key));
        }
        for variable in &choice.variables {
            let ty = choice.ty.as_ref().unwrap_or(&servers.name);
            let (name, default) = (&variable.wire, &variable.default);
            let item = Item::new(Sort::Field, "String")
                .meaning(name)
                .wire(format!("{{{name}}}, {default:?} unless chosen"));
            let field = Key::of(Module::Crate, ty).part(format!(".{}", variable.name));
            items.put(field, item.of(&key));
        }
    }
}

/// Adds the error bodies.
pub(super) fn errors(sdk: &Sdk, items: &mut Items<'_>) {
    let key = Key::of(Module::Crate, "ApiError");
    for error in &sdk.errors {
        let item = Item::new(Sort::Variant, format!("({})", items.rust(&error.ty)));
        items.put(key.part(format!("::{}", error.name)), item);
    }
    if sdk.errors.iter().any(|error| error.message.is_some()) {
        items.put(
            key.part(".message()"),
            Item::new(Sort::Method, "Option<&str>"),
        );
    }
}

/// Adds the events, and the way in which they are identified.
pub(super) fn webhooks(sdk: &Sdk, items: &mut Items<'_>) {
    if sdk.webhooks.is_empty() {
        return;
    }
    let key = Key::of(Module::Crate, "WebhookEvent");
    let by = match &sdk.event_key {
        EventKey::Property(property) => format!("by {property:?}"),
        EventKey::Single => "single".to_owned(),
        EventKey::None => "named by the caller".to_owned(),
    };
    // The code of callers depends on whether they name the event.
    let callers = match &sdk.event_key {
        EventKey::Property(_) | EventKey::Single => String::new(),
        EventKey::None => by.clone(),
    };
    items.put(key.clone(), Item::new(Sort::Type, callers).wire(by));
    if sdk.takes_event_names {
        items.put(
            key.part("::named"),
            Item::new(Sort::Constructor, "(name: &str, json: &str)").of(&key),
        );
    }
    for event in &sdk.webhooks {
        let values = match event.values.as_slice() {
            [only] if *only == event.tag => String::new(),
            values => values.join(", "),
        };
        let item = Item::new(Sort::Variant, format!("({})", items.rust(&event.ty)))
            .meaning(event.tag.as_str())
            .wire(format!("{} {values}", event.tag).trim_end());
        items.put(key.part(format!("::{}", event.name)), item.of(&key));
    }
}

/// Adds the re-exports of the root, except those that are items with more details.
pub(super) fn exports(sdk: &Sdk, items: &mut Items<'_>) {
    for export in &sdk.exports {
        for name in &export.names {
            let name = match name.as_str() {
                "self" => export.module.rsplit("::").next().unwrap_or_default(),
                name => name,
            };
            let key = Key::of(Module::Crate, name);
            let feature = export
                .feature
                .map(|feature| format!("with the feature {feature:?}"));
            let item = Item::new(Sort::Export, "").wire(feature.unwrap_or_default());
            items.found.entry(key).or_insert(item);
        }
    }
}
