//! Where the API is, and what it wants to know of its callers: servers and security schemes.

use openapiv3::{
    APIKeyLocation, OAuth2Flows, OpenAPI, Operation as Source, PathItem, SecurityRequirement,
    SecurityScheme as SourceScheme, Server as SourceServer,
};

use super::{Analyzer, Options, docs};
use crate::document::extension::TYPE;
use crate::ir::{SchemeKind, SecurityScheme, Server, ServerVariable};
use crate::report::Problem;

impl Analyzer<'_> {
    /// Whether an operation is called without credentials.
    pub(super) fn is_anonymous(&self, source: &Source) -> bool {
        match self.requirements(source) {
            Some(requirements) => requirements.iter().all(|choice| choice.is_empty()),
            // A document that never speaks of credentials may still want some.
            None => self.speaks_of_security,
        }
    }

    /// The choices of schemes that an operation takes; a scheme that is not defined is none.
    pub(super) fn security(&mut self, source: &Source, pointer: &str) -> Vec<Vec<String>> {
        let own = source.security.is_some();
        let choices: Vec<Vec<String>> = self
            .requirements(source)
            .into_iter()
            .flatten()
            .map(|choice| {
                let mut names: Vec<String> = choice.keys().cloned().collect();
                names.sort();
                names
            })
            .collect();
        let components = self.document.openapi.components.as_ref();
        let schemes = components.map(|components| &components.security_schemes);
        let is_defined = |name: &String| schemes.is_some_and(|schemes| schemes.contains_key(name));
        for name in choices.iter().flatten().filter(|name| !is_defined(name)) {
            if own {
                let what = format!("`{name}` is no security scheme of the document");
                self.report
                    .push(Problem::warning(format!("{pointer}/security"), what).help(
                        "Define it under `components/securitySchemes`; until then it is no choice.",
                    ));
            }
        }
        let complete = |choice: &Vec<String>| choice.iter().all(is_defined);
        choices.into_iter().filter(complete).collect()
    }

    fn requirements<'s>(&'s self, source: &'s Source) -> Option<&'s Vec<SecurityRequirement>> {
        let whole = self.document.openapi.security.as_ref();
        source.security.as_ref().or(whole)
    }

    /// The schemes that the document defines, by name: their order there says nothing.
    pub(super) fn schemes(&self) -> Vec<SecurityScheme> {
        let components = self.document.openapi.components.as_ref();
        let all = components.map(|components| &components.security_schemes);
        let mut schemes: Vec<SecurityScheme> = all
            .into_iter()
            .flatten()
            .filter_map(|(name, scheme)| {
                let (kind, description) = kind_of(self.document.security_scheme(scheme)?);
                Some(SecurityScheme {
                    name: name.clone(),
                    docs: docs(None, description.as_deref()),
                    kind,
                })
            })
            .collect();
        schemes.sort_by(|a, b| a.name.cmp(&b.name));
        schemes
    }
}

fn kind_of(scheme: &SourceScheme) -> (SchemeKind, &Option<String>) {
    match scheme {
        SourceScheme::APIKey {
            location,
            name,
            description,
            ..
        } => {
            let name = name.clone();
            let kind = match location {
                APIKeyLocation::Header => SchemeKind::Header(name),
                APIKeyLocation::Query => SchemeKind::Query(name),
                APIKeyLocation::Cookie => SchemeKind::Cookie(name),
            };
            (kind, description)
        }
        SourceScheme::HTTP {
            scheme,
            description,
            extensions,
            ..
        } => {
            let kind = match scheme.to_ascii_lowercase().as_str() {
                // Whatever is no scheme of HTTP was lowered to one: the transport proves who calls.
                _ if extensions.contains_key(TYPE) => SchemeKind::Transport,
                "bearer" => SchemeKind::Bearer { token_url: None },
                "basic" => SchemeKind::Basic,
                _ => SchemeKind::Authorization(scheme.clone()),
            };
            (kind, description)
        }
        SourceScheme::OAuth2 {
            flows, description, ..
        } => (
            SchemeKind::Bearer {
                token_url: token_url(flows),
            },
            description,
        ),
        SourceScheme::OpenIDConnect { description, .. } => {
            (SchemeKind::Bearer { token_url: None }, description)
        }
    }
}

/// The endpoint that gives tokens for a program's id and secret.
fn token_url(flows: &OAuth2Flows) -> Option<String> {
    let flow = flows.client_credentials.as_ref()?;
    (!flow.token_url.is_empty()).then(|| flow.token_url.clone())
}

/// Whether the document says anywhere which credentials are wanted.
pub(super) fn speaks_of_security(openapi: &OpenAPI) -> bool {
    let items = openapi.paths.iter().filter_map(|(_, item)| item.as_item());
    let mut operations = items.flat_map(|item| item.iter().map(|(_, operation)| operation));
    openapi.security.is_some() || operations.any(|operation| operation.security.is_some())
}

/// The servers of an operation or of its path, where these have their own.
pub(super) fn own_servers(item: &PathItem, operation: &Source, options: &Options) -> Vec<Server> {
    let servers = match operation.servers.is_empty() {
        true => &item.servers,
        false => &operation.servers,
    };
    all(servers, options)
}

pub(super) fn all(servers: &[SourceServer], options: &Options) -> Vec<Server> {
    servers
        .iter()
        .map(|server| server_of(server, options))
        .collect()
}

fn server_of(server: &SourceServer, options: &Options) -> Server {
    let mut url = server.url.clone();
    let mut variables = Vec::new();
    for (name, variable) in server.variables.iter().flatten() {
        let slot = format!("{{{name}}}");
        if !url.contains(&slot) {
            continue;
        }
        url = url.replace(&slot, &variable.default);
        variables.push(ServerVariable {
            name: name.clone(),
            default: variable.default.clone(),
            values: variable.enumeration.clone(),
            docs: docs(None, variable.description.as_deref()),
        });
    }
    let environment = options
        .environment_extension
        .as_ref()
        .and_then(|key| server.extensions.get(key))
        .and_then(|value| value.as_str())
        .map(str::to_owned);
    Server {
        url,
        template: server.url.clone(),
        variables,
        environment,
        docs: docs(None, server.description.as_deref()),
    }
}
