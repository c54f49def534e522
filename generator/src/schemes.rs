//! Security schemes, for every stage: the form of each on the wire, the values that callers pass for it, and the values
//! that the runtime is given.

use crate::sentences;

/// A security scheme on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemeKind {
    /// A bearer token of OAuth 2.0, of OpenID Connect or of the API itself.
    Bearer {
        /// The token endpoint for client credentials.
        token_url: Option<String>,
    },
    /// A user name and a password.
    Basic,
    /// Another scheme of the `Authorization` header.
    Authorization(String),
    /// A key in a header.
    Header(String),
    /// A key in the query.
    Query(String),
    /// A key in a cookie.
    Cookie(String),
    /// Nothing, because the transport proves who is calling.
    Transport,
}

/// The values that callers pass for a scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secrets {
    /// Nothing.
    Nothing,
    /// A token, or a source of tokens.
    Token,
    /// A user name and a password.
    UserAndPassword,
    /// A key.
    Key,
}

/// A line of the table of schemes.
#[derive(Debug, Clone, Copy)]
pub struct SchemeRow<'a> {
    /// The values that callers pass.
    pub secrets: Secrets,
    /// The function of the runtime's `Credential` that takes them.
    pub constructor: &'static str,
    /// The first argument of that function: the name of the header, of the parameter or of the scheme.
    pub word: Option<&'a str>,
    /// Returns the docs of its setter, given the name of the scheme and the word above, both in backticks.
    pub docs: fn(&str, &str) -> String,
}

impl SchemeKind {
    /// Returns its line of the table.
    #[must_use]
    pub fn row(&self) -> SchemeRow<'_> {
        let (secrets, constructor, word, docs): (_, _, _, fn(&str, &str) -> String) = match self {
            Self::Bearer { .. } => (Secrets::Token, "bearer", None, |name, _| {
                sentences::set_bearer(name)
            }),
            Self::Basic => (Secrets::UserAndPassword, "basic", None, |name, _| {
                sentences::set_basic(name)
            }),
            Self::Authorization(scheme) => (
                Secrets::Key,
                "authorization",
                Some(scheme),
                sentences::set_authorization,
            ),
            Self::Header(header) => (
                Secrets::Key,
                "header",
                Some(header),
                sentences::set_header_key,
            ),
            Self::Query(parameter) => (
                Secrets::Key,
                "query",
                Some(parameter),
                sentences::set_query_key,
            ),
            Self::Cookie(cookie) => (
                Secrets::Key,
                "cookie",
                Some(cookie),
                sentences::set_cookie_key,
            ),
            Self::Transport => (Secrets::Nothing, "none", None, |_, _| String::new()),
        };
        SchemeRow {
            secrets,
            constructor,
            word: word.map(String::as_str),
            docs,
        }
    }

    /// Returns the token endpoint, if it has one.
    #[must_use]
    pub fn token_url(&self) -> Option<&str> {
        match self {
            Self::Bearer { token_url } => token_url.as_deref(),
            Self::Basic
            | Self::Authorization(_)
            | Self::Header(_)
            | Self::Query(_)
            | Self::Cookie(_)
            | Self::Transport => None,
        }
    }

    /// Returns the scheme with another token endpoint, if its kind can have one.
    #[must_use]
    pub fn with_token_url(self, url: Option<String>) -> Self {
        match self {
            Self::Bearer { .. } => Self::Bearer { token_url: url },
            other => other,
        }
    }
}
