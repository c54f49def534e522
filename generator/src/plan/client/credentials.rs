//! The client's base URL, and the credentials that it takes.

use std::collections::BTreeSet;

use crate::ir::{self, Api};
use crate::plan::words::name::{Case, Scope};
use crate::plan::words::prose;
use crate::sdk::{Access, Form, Scheme, SchemeKind};
use crate::sentences;

/// The credentials.
pub(in crate::plan) fn access(api: &Api) -> Access {
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
        .filter_map(|scheme| Some((scheme, kind(&scheme.kind)?)))
        .collect();
    let mut forms: Vec<SchemeKind> = Vec::new();
    for (_, kind) in &schemes {
        let form = without_origin(kind);
        if !forms.contains(&form) {
            forms.push(form);
        }
    }
    let form = match forms.as_slice() {
        [] => Form::Nothing,
        [only] => Form::One(only.clone()),
        _ => Form::Several,
    };
    let raws: Vec<&str> = schemes
        .iter()
        .map(|(scheme, _)| scheme.name.as_str())
        .collect();
    let mut scope = Scope::with(OWN);
    let names = scope.claim_all(&raws, Case::Value);
    Access {
        form,
        schemes: schemes
            .into_iter()
            .zip(names)
            .map(|((scheme, kind), name)| {
                let has_login = matches!(&kind, SchemeKind::Bearer { token_url: Some(_) });
                Scheme {
                    login: has_login.then(|| scope.claim(&format!("{name}_client"), Case::Value)),
                    name,
                    wire: scheme.name.clone(),
                    docs: scheme_docs(scheme, &kind),
                    kind,
                }
            })
            .collect(),
    }
}

/// The docs of a credential: its kind, where it is sent, and the text of the document.
fn scheme_docs(scheme: &ir::SecurityScheme, kind: &SchemeKind) -> String {
    let name = prose::code(&scheme.name);
    let mut text = match kind {
        SchemeKind::Bearer { .. } => sentences::set_bearer(&name),
        SchemeKind::Basic => sentences::set_basic(&name),
        SchemeKind::Authorization(word) => sentences::set_authorization(&name, &prose::code(word)),
        SchemeKind::Header(key) => sentences::set_header_key(&name, &prose::code(key)),
        SchemeKind::Query(key) => sentences::set_query_key(&name, &prose::code(key)),
        SchemeKind::Cookie(key) => sentences::set_cookie_key(&name, &prose::code(key)),
    };
    if let Some(said) = prose::said(&scheme.docs) {
        text.push_str("\n\n");
        text.push_str(&said);
    }
    text
}

/// The kind of a scheme, with a token endpoint only if its URL names a host. `None` for a scheme of the transport, which
/// needs no credential.
fn kind(kind: &ir::SchemeKind) -> Option<SchemeKind> {
    Some(match kind {
        ir::SchemeKind::Bearer { token_url } => SchemeKind::Bearer {
            token_url: token_url.as_deref().and_then(absolute),
        },
        ir::SchemeKind::Basic => SchemeKind::Basic,
        ir::SchemeKind::Authorization(word) => SchemeKind::Authorization(word.clone()),
        ir::SchemeKind::Header(name) => SchemeKind::Header(name.clone()),
        ir::SchemeKind::Query(name) => SchemeKind::Query(name.clone()),
        ir::SchemeKind::Cookie(name) => SchemeKind::Cookie(name.clone()),
        ir::SchemeKind::Transport => return None,
    })
}

/// The methods that `Credentials` always has.
const OWN: &[&str] = &[
    "clone", "default", "fmt", "from", "into", "new", "prepare", "self", "with",
];

/// The form on the wire, which does not depend on the source of a bearer token.
fn without_origin(kind: &SchemeKind) -> SchemeKind {
    match kind {
        SchemeKind::Bearer { .. } => SchemeKind::Bearer { token_url: None },
        SchemeKind::Basic
        | SchemeKind::Authorization(_)
        | SchemeKind::Header(_)
        | SchemeKind::Query(_)
        | SchemeKind::Cookie(_) => kind.clone(),
    }
}

/// The base URL of the API: the first server with a host. If there is none, callers must give one.
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
