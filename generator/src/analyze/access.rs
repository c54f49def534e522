//! Where the API is, and what it wants to know of its callers: servers and security schemes.

use openapiv3::{
    APIKeyLocation, OAuth2Flows, SecurityRequirement, SecurityScheme as RequestScheme,
    Server as SourceServer,
};

use crate::analyze::{Analyzer, Options, docs};
use crate::document::Api;
use crate::document::model::extension;
use crate::document::model::operation::{Operation as Source, PathItem, Scheme};
use crate::ir::{SchemeKind, SecurityScheme, Server, ServerVariable};
use crate::report::Problem;

impl Analyzer<'_> {
    /// Whether an operation is called without credentials.
    pub(in crate::analyze) fn is_anonymous(&self, source: &Source) -> bool {
        match self.requirements(source) {
            Some(requirements) => requirements.iter().all(|choice| choice.is_empty()),
            // A document that never speaks of credentials may still want some.
            None => self.speaks_of_security,
        }
    }

    /// The choices of schemes that an operation takes; a scheme that is not defined is none.
    pub(in crate::analyze) fn security(
        &mut self,
        source: &Source,
        pointer: &str,
    ) -> Vec<Vec<String>> {
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
        let schemes = &self.document.api.components.security_schemes;
        let is_defined = |name: &String| schemes.contains_key(name);
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
        let whole = self.document.api.security.as_ref();
        source.security.as_ref().or(whole)
    }

    /// The schemes that the document defines, by name: their order there says nothing.
    pub(in crate::analyze) fn schemes(&self) -> Vec<SecurityScheme> {
        let all = self.document.api.components.security_schemes.iter();
        let mut schemes: Vec<SecurityScheme> = all
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

fn kind_of(scheme: &Scheme) -> (SchemeKind, &Option<String>) {
    let scheme = match scheme {
        Scheme::Request(scheme) => scheme.as_ref(),
        Scheme::Transport { description } => return (SchemeKind::Transport, description),
    };
    match scheme {
        RequestScheme::APIKey {
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
        RequestScheme::HTTP {
            scheme,
            description,
            ..
        } => {
            let kind = match scheme.to_ascii_lowercase().as_str() {
                "bearer" => SchemeKind::Bearer { token_url: None },
                "basic" => SchemeKind::Basic,
                _ => SchemeKind::Authorization(scheme.clone()),
            };
            (kind, description)
        }
        RequestScheme::OAuth2 {
            flows, description, ..
        } => (
            SchemeKind::Bearer {
                token_url: token_url(flows),
            },
            description,
        ),
        RequestScheme::OpenIDConnect { description, .. } => {
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
pub(in crate::analyze) fn speaks_of_security(api: &Api) -> bool {
    let items = api.paths.values();
    let mut operations = items.flat_map(|item| item.operations.iter().map(|(_, found)| found));
    api.security.is_some() || operations.any(|operation| operation.security.is_some())
}

/// The servers of an operation or of its path, where these have their own.
pub(in crate::analyze) fn own_servers(
    item: &PathItem,
    operation: &Source,
    options: &Options,
) -> Vec<Server> {
    let servers = match operation.servers.is_empty() {
        true => &item.servers,
        false => &operation.servers,
    };
    all(servers, options)
}

pub(in crate::analyze) fn all(servers: &[SourceServer], options: &Options) -> Vec<Server> {
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
        .and_then(|key| extension::of_server(server, key))
        .map(str::to_owned);
    Server {
        url,
        template: server.url.clone(),
        variables,
        environment,
        docs: docs(None, server.description.as_deref()),
    }
}
