//! Security schemes, and the schemes that operations require. In: the document. Out: schemes, and choices between them.

use openapiv3::{
    APIKeyLocation, OAuth2Flows, SecurityRequirement, SecurityScheme as RequestScheme,
};

use crate::analyze::{Analyzer, docs};
use crate::document::Api;
use crate::document::model::operation::{Operation as Source, Scheme};
use crate::ir::{SchemeKind, SecurityScheme};
use crate::report::Problem;

impl Analyzer<'_> {
    /// Returns `true` if an operation is called without credentials.
    pub(in crate::analyze) fn is_anonymous(&self, source: &Source) -> bool {
        match self.requirements(source) {
            Some(requirements) => requirements.iter().all(|choice| choice.is_empty()),
            // A document that never mentions credentials may still require some.
            None => self.states_security,
        }
    }

    /// Returns the choices of schemes for an operation. A choice with an undefined scheme is left out.
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
                let what = format!("the security scheme `{name}` is not defined");
                self.report
                    .push(Problem::warning(format!("{pointer}/security"), what).help(
                        "Define it under `components/securitySchemes`. Until then, it is ignored.",
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

    /// Returns the schemes that the document defines, sorted by name because their order has no meaning.
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

/// Returns the endpoint that issues tokens for the id and the secret of a program.
fn token_url(flows: &OAuth2Flows) -> Option<String> {
    let flow = flows.client_credentials.as_ref()?;
    (!flow.token_url.is_empty()).then(|| flow.token_url.clone())
}

/// Returns `true` if the document states anywhere which credentials are required.
pub(in crate::analyze) fn states_security(api: &Api) -> bool {
    let items = api.paths.values();
    let mut operations = items.flat_map(|item| item.operations.iter().map(|(_, found)| found));
    api.security.is_some() || operations.any(|operation| operation.security.is_some())
}
