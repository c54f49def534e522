//! The client's base URL, and the credentials that it takes.

use std::collections::BTreeSet;

use crate::ir::{self, Api};
use crate::plan::words::name::{Case, Scope};
use crate::plan::words::prose;
use crate::sdk::{Authentication, Credentials, Scheme, SchemeKind, Secrets};

/// How calls are authenticated.
pub(in crate::plan) fn authentication(api: &Api) -> Authentication {
    let used: BTreeSet<&str> = api
        .operations
        .iter()
        .flat_map(|operation| operation.security.iter().flatten())
        .map(String::as_str)
        .collect();
    let is_used =
        |scheme: &ir::SecurityScheme| used.is_empty() || used.contains(scheme.name.as_str());
    let schemes: Vec<(&ir::SecurityScheme, SchemeKind)> = api
        .schemes
        .iter()
        .filter(|scheme| is_used(scheme))
        .filter(|scheme| scheme.kind.row().secrets != Secrets::Nothing)
        .map(|scheme| (scheme, kind(&scheme.kind)))
        .collect();
    let mut forms: Vec<SchemeKind> = Vec::new();
    for (_, kind) in &schemes {
        let form = kind.clone().with_token_url(None);
        if !forms.contains(&form) {
            forms.push(form);
        }
    }
    let credentials = match forms.as_slice() {
        [] => Credentials::None,
        [only] => Credentials::One(only.clone()),
        _ => Credentials::PerScheme,
    };
    let raws: Vec<&str> = schemes
        .iter()
        .map(|(scheme, _)| scheme.name.as_str())
        .collect();
    let mut scope = Scope::with(OWN);
    let names = scope.claim_all(&raws, Case::Value);
    Authentication {
        credentials,
        schemes: schemes
            .into_iter()
            .zip(names)
            .map(|((scheme, kind), name)| Scheme {
                login: kind
                    .token_url()
                    .map(|_| scope.claim(&format!("{name}_client"), Case::Value)),
                name,
                wire: scheme.name.clone(),
                docs: scheme_docs(scheme, &kind),
                kind,
            })
            .collect(),
    }
}

/// The docs of a credential: its kind, where it is sent, and the text of the document.
fn scheme_docs(scheme: &ir::SecurityScheme, kind: &SchemeKind) -> String {
    let row = kind.row();
    let word = row.word.map(prose::code).unwrap_or_default();
    let mut text = (row.docs)(&prose::code(&scheme.name), &word);
    if let Some(said) = prose::said(&scheme.docs) {
        text.push_str("\n\n");
        text.push_str(&said);
    }
    text
}

/// The kind of a scheme, with a token endpoint only if its URL names a host.
fn kind(kind: &SchemeKind) -> SchemeKind {
    let token_url = kind.token_url().and_then(absolute);
    kind.clone().with_token_url(token_url)
}

/// The methods that `Credentials` always has.
const OWN: &[&str] = &[
    "clone", "default", "fmt", "from", "into", "new", "prepare", "self", "with",
];

/// The base URL of the API: the first server with a host. It is empty if there is none, and callers must pass one.
pub(in crate::plan) fn base_url(api: &Api) -> String {
    let mut urls = api.servers.iter().map(|server| absolute(&server.url));
    urls.find_map(|url| url).unwrap_or_default()
}

/// The server of an operation, if it is not that of the API: a URL, or a path on the same host.
pub(in crate::plan) fn own_server(api: &Api, operation: &ir::Operation) -> Option<String> {
    let url = operation.servers.first()?.url.trim();
    let whole = api.servers.first().map(|server| server.url.trim());
    if url.is_empty()
        || whole.is_some_and(|whole| whole.trim_end_matches('/') == url.trim_end_matches('/'))
    {
        return None;
    }
    let own = match absolute(url) {
        Some(url) => url,
        None if url.contains("://") || url.contains('{') => return None,
        None => format!("/{}", url.trim_start_matches("./").trim_matches('/')),
    };
    (own != base_url(api)).then_some(own)
}

/// A URL that names a host, without a slash at the end.
pub(in crate::plan) fn absolute(url: &str) -> Option<String> {
    let url = with_scheme(url.trim());
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))?;
    let has_host = !rest.is_empty() && !rest.starts_with(['/', ':']);
    let plain = !rest.contains(['{', '}', '?', '#', '@', ' ']);
    (has_host && plain).then(|| url.trim_end_matches('/').to_owned())
}

pub(in crate::plan) fn with_scheme(url: &str) -> String {
    match url.starts_with("//") {
        true => format!("https:{url}"),
        false => url.to_owned(),
    }
}
