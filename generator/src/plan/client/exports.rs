//! The re-exports at the crate's root.

use crate::sdk::{Client, Credentials, Export};

/// Names of the runtime that every crate re-exports.
const RUNTIME: &[&str] = &[
    "Body",
    "Call",
    "Client",
    "ClientBuilder",
    "Credential",
    "Error",
    "Items",
    "Operation",
    "Page",
    "Pages",
    "Response",
    "Retries",
    "Secret",
    "Timing",
    "Transport",
    "TransportError",
];

/// Names of the runtime's JSON, and the module itself.
const JSON: &[&str] = &[
    "self",
    "Date",
    "DecodeError",
    "Null",
    "Number",
    "OneOrMany",
    "OpenTuple",
    "Patch",
    "RawJson",
    "Timestamp",
    "Unknown",
    "UnknownValue",
];

/// Traits that convert instants and dates, each with its feature.
const EXTENSIONS: [(&str, &str); 2] = [("JiffExt", "jiff"), ("TimeExt", "time")];

/// The type of the crate `uuid`, which the runtime re-exports.
const UUID: &[&str] = &["Uuid"];

/// The API in memory.
const MOCK: &[&str] = &["Mock"];

/// Names at the crate's root that the fields of models have as types.
pub(in crate::plan) fn of_fields() -> impl Iterator<Item = &'static str> {
    let names = JSON.iter().chain(UUID).copied();
    names.filter(|name| *name != "self")
}

/// The re-exports, by module.
pub(in crate::plan) fn exports(
    client: &Client,
    has_uploads: bool,
    sequences: &[&str],
    has_webhooks: bool,
    has_service_features: bool,
) -> Vec<Export> {
    let mut found = Vec::new();
    let mut export = |module, names: &[&str], feature, inline| {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        if !names.is_empty() {
            found.push(Export {
                module,
                names,
                feature,
                inline,
            });
        }
    };
    let is_several = client.authentication.credentials == Credentials::PerScheme;
    let has_login = client
        .authentication
        .schemes
        .iter()
        .any(|scheme| scheme.kind.token_url().is_some());
    let mut own: Vec<&str> = Vec::new();
    own.extend((!client.environments.is_empty()).then_some("Environment"));
    own.extend(servers(client));
    own.extend((has_login && !is_several).then_some("client_credentials"));
    // The docs of the runtime mention these names, which only some crates have at their root.
    let mut linked: Vec<&str> = Vec::new();
    linked.extend(has_login.then_some("ClientCredentials"));
    linked.extend(is_several.then_some("Credentials"));
    export("client", &own, None, false);
    export("error", &["ApiError"], None, false);
    export("runtime::json", JSON, None, true);
    for (name, feature) in EXTENSIONS {
        export("runtime::json", &[name], Some(feature), true);
    }
    export("runtime", RUNTIME, None, true);
    export("runtime", &linked, None, false);
    export("runtime::uuid", UUID, None, false);
    export("mock", MOCK, Some("mock"), false);
    if has_uploads {
        export("uploads", &["Multipart", "Upload"], None, false);
    }
    export("uploads", sequences, None, false);
    if has_webhooks {
        // Unless services have features, events can be read even without the feature `webhooks`, which verifies them.
        let events = has_service_features.then_some("webhooks");
        export("webhooks", &["WebhookEvent"], events, false);
        export(
            "webhooks",
            &["Webhook", "WebhookError"],
            Some("webhooks"),
            false,
        );
    }
    found
}

/// The types of servers to choose from.
fn servers(client: &Client) -> Vec<&str> {
    let all = client.servers.iter().chain(&client.other_servers);
    let mut names: Vec<&str> = all
        .flat_map(|servers| {
            let parts = servers.choices.iter();
            let parts = parts.filter_map(|choice| choice.ty.as_deref());
            parts.chain([servers.name.as_str()])
        })
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}
