//! Reads security schemes and requirements.

use indexmap::IndexMap;
use openapiv3::{
    APIKeyLocation, AuthorizationCodeOAuth2Flow, ClientCredentialsOAuth2Flow, ImplicitOAuth2Flow,
    OAuth2Flows, PasswordOAuth2Flow, ReferenceOr, SecurityRequirement, SecurityScheme,
};
use serde_json::{Map, Value};

use crate::document::Version;
use crate::document::census::Kind;
use crate::document::model::operation::Scheme;
use crate::document::pointer::Path;
use crate::document::read::Context;
use crate::document::read::reference::Section;

/// What the four flows of OAuth 2 have in common.
#[derive(Default)]
struct Flow {
    authorization_url: Option<String>,
    token_url: Option<String>,
    refresh_url: Option<String>,
    scopes: IndexMap<String, String>,
}

impl Context<'_> {
    pub(super) fn requirements(
        &mut self,
        value: &Value,
        at: &Path<'_>,
    ) -> Option<Vec<SecurityRequirement>> {
        if value.is_null() {
            return None;
        }
        Some(self.list(value, at, |this, value, at| {
            this.map(value, at, Self::texts)
        }))
    }

    pub(super) fn security_scheme(&mut self, value: &Value, at: &Path<'_>) -> ReferenceOr<Scheme> {
        if let Some(reference) = self.reference_at(value, at, Section::SecuritySchemes) {
            return reference;
        }
        let object = self.object(value, at);
        let kind = self.needed(object, "type", at).unwrap_or_default();
        let description = object
            .get("description")
            .and_then(Value::as_str)
            .map(str::to_owned);
        for key in object.keys() {
            match key.as_str() {
                // The keywords of its type are read below.
                "$ref" | "type" | "name" | "in" | "scheme" | "bearerFormat"
                | "openIdConnectUrl" | "flows" | "flow" | "authorizationUrl" | "tokenUrl"
                | "scopes" => {}
                _ => self.pass_over(Kind::SecurityScheme, key, &at.key(key)),
            }
        }
        let extensions = IndexMap::new();
        let scheme = match kind.as_str() {
            "apiKey" => SecurityScheme::APIKey {
                location: self.key_location(object, at),
                name: self.needed(object, "name", at).unwrap_or_default(),
                description,
                extensions,
            },
            "http" => SecurityScheme::HTTP {
                scheme: self.needed(object, "scheme", at).unwrap_or_default(),
                bearer_format: object
                    .get("bearerFormat")
                    .and_then(Value::as_str)
                    .map(str::to_owned),
                description,
                extensions,
            },
            "basic" => {
                if self.version != Version::V2 {
                    let what = "`basic` is a type of Swagger 2.0";
                    let help =
                        "It is read as in Swagger 2.0. Use `type: http` with `scheme: basic`.";
                    self.warn(&at.key("type"), what, help);
                }
                SecurityScheme::HTTP {
                    scheme: "basic".to_owned(),
                    bearer_format: None,
                    description,
                    extensions,
                }
            }
            "oauth2" => SecurityScheme::OAuth2 {
                flows: match object.contains_key("flow") && !object.contains_key("flows") {
                    true => self.only_flow(object, at),
                    false => self.flows(object, at),
                },
                description,
                extensions,
            },
            "openIdConnect" => SecurityScheme::OpenIDConnect {
                open_id_connect_url: self
                    .needed(object, "openIdConnectUrl", at)
                    .unwrap_or_default(),
                description,
                extensions,
            },
            _ => {
                if kind != "mutualTLS" {
                    let what = format!("`{kind}` is not a type of security scheme");
                    let help = "use apiKey, http, mutualTLS, oauth2 or openIdConnect";
                    self.error(&at.key("type"), &what, help);
                }
                return ReferenceOr::Item(Scheme::Transport { description });
            }
        };
        ReferenceOr::Item(Scheme::Request(Box::new(scheme)))
    }

    fn key_location(&mut self, object: &Map<String, Value>, at: &Path<'_>) -> APIKeyLocation {
        match self.needed(object, "in", at).as_deref() {
            Some("query") => APIKeyLocation::Query,
            Some("cookie") => APIKeyLocation::Cookie,
            Some("header") | None => APIKeyLocation::Header,
            Some(other) => {
                let what = format!("an API key cannot be in `{other}`");
                self.error(&at.key("in"), &what, "use query, header or cookie");
                APIKeyLocation::Header
            }
        }
    }

    fn flows(&mut self, object: &Map<String, Value>, at: &Path<'_>) -> OAuth2Flows {
        let mut flows = OAuth2Flows::default();
        let Some(value) = object.get("flows") else {
            self.error(at, "`flows` is missing", "");
            return flows;
        };
        let at = at.key("flows");
        for (key, value) in self.object(value, &at) {
            let at = at.key(key);
            if !self.add_flow(&mut flows, key, value, &at) {
                self.pass_over(Kind::Flows, key, &at);
            }
        }
        flows
    }

    /// Reads the only flow of a scheme of Swagger 2.0, whose keywords are next to the name of the flow.
    fn only_flow(&mut self, object: &Map<String, Value>, at: &Path<'_>) -> OAuth2Flows {
        let mut flows = OAuth2Flows::default();
        let name = self.needed(object, "flow", at).unwrap_or_default();
        let known = match name.as_str() {
            "application" => "clientCredentials",
            "accessCode" => "authorizationCode",
            other => other,
        };
        let is_of_flow = |key: &str| matches!(key, "authorizationUrl" | "tokenUrl" | "scopes");
        let stated = object.iter().filter(|(key, _)| is_of_flow(key));
        let stated = stated.map(|(key, value)| (key.clone(), value.clone()));
        let stated = Value::Object(stated.collect());
        if !self.add_flow(&mut flows, known, &stated, at) {
            let what = format!("`{name}` is not an OAuth 2.0 flow");
            let help = "use implicit, password, application or accessCode";
            self.error(&at.key("flow"), &what, help);
        }
        flows
    }

    /// Reads a flow; returns `false` if there is no flow of this name.
    fn add_flow(
        &mut self,
        flows: &mut OAuth2Flows,
        name: &str,
        value: &Value,
        at: &Path<'_>,
    ) -> bool {
        match name {
            "implicit" => {
                let flow = self.flow(value, at, &["authorizationUrl"]);
                flows.implicit = Some(ImplicitOAuth2Flow {
                    authorization_url: flow.authorization_url.unwrap_or_default(),
                    refresh_url: flow.refresh_url,
                    scopes: flow.scopes,
                    extensions: IndexMap::new(),
                });
            }
            "password" => {
                let flow = self.flow(value, at, &["tokenUrl"]);
                flows.password = Some(PasswordOAuth2Flow {
                    token_url: flow.token_url.unwrap_or_default(),
                    refresh_url: flow.refresh_url,
                    scopes: flow.scopes,
                    extensions: IndexMap::new(),
                });
            }
            "clientCredentials" => {
                let flow = self.flow(value, at, &["tokenUrl"]);
                flows.client_credentials = Some(ClientCredentialsOAuth2Flow {
                    token_url: flow.token_url.unwrap_or_default(),
                    refresh_url: flow.refresh_url,
                    scopes: flow.scopes,
                    extensions: IndexMap::new(),
                });
            }
            "authorizationCode" => {
                let flow = self.flow(value, at, &["authorizationUrl", "tokenUrl"]);
                flows.authorization_code = Some(AuthorizationCodeOAuth2Flow {
                    authorization_url: flow.authorization_url.unwrap_or_default(),
                    token_url: flow.token_url.unwrap_or_default(),
                    refresh_url: flow.refresh_url,
                    scopes: flow.scopes,
                    extensions: IndexMap::new(),
                });
            }
            _ => return false,
        }
        true
    }

    fn flow(&mut self, value: &Value, at: &Path<'_>, needed: &[&str]) -> Flow {
        let object = self.object(value, at);
        for key in needed {
            self.needed(object, key, at);
        }
        let mut flow = Flow::default();
        for (key, value) in object {
            let at = at.key(key);
            match key.as_str() {
                "authorizationUrl" => flow.authorization_url = self.text(value, &at),
                "tokenUrl" => flow.token_url = self.text(value, &at),
                "refreshUrl" => flow.refresh_url = self.text(value, &at),
                "scopes" => {
                    flow.scopes = self.map(value, &at, |this, value, at| {
                        this.text(value, at).unwrap_or_default()
                    });
                }
                _ => self.pass_over(Kind::Flow, key, &at),
            }
        }
        flow
    }
}
