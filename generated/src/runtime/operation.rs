//! Operations as constants: the operation ID, the method, the path and the documented errors.

use std::mem::ManuallyDrop;

use http::{Method, StatusCode};

use crate::host::ErrorBody;

/// An operation of the API, as its document describes it.
///
/// Operations are constants, so `&OPERATION` is a `&'static Operation`.
#[derive(Debug)]
pub struct Operation {
    id: &'static str,
    // Without a destructor, so that a reference to a `const` is `'static`.
    method: ManuallyDrop<Method>,
    /// A method other than the usual ones.
    other_method: &'static str,
    path: &'static str,
    errors: &'static [ErrorResponse],
    accept: &'static str,
    anonymous: bool,
    redirects: bool,
    security: &'static [&'static [&'static str]],
    server: &'static str,
}

impl Operation {
    /// Creates an operation that needs a credential, returns JSON and documents no errors.
    #[must_use]
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id,
            method: ManuallyDrop::new(method),
            other_method: "",
            path,
            errors: &[],
            accept: "application/json",
            anonymous: false,
            redirects: false,
            security: &[],
            server: "",
        }
    }

    /// Sets a method other than the usual ones, replacing the earlier one.
    #[must_use]
    pub const fn method_named(mut self, method: &'static str) -> Self {
        self.other_method = method;
        self
    }

    /// Sets the documented error responses, in the order of the document.
    #[must_use]
    pub const fn errors(mut self, errors: &'static [ErrorResponse]) -> Self {
        self.errors = errors;
        self
    }

    /// Sets the `Accept` header. Defaults to `application/json`.
    #[must_use]
    pub const fn accept(mut self, media_types: &'static str) -> Self {
        self.accept = media_types;
        self
    }

    /// Marks the operation as one that needs no credential. The client's credential is not sent.
    #[must_use]
    pub const fn anonymous(mut self) -> Self {
        self.anonymous = true;
        self
    }

    /// Marks the operation as one whose success is a redirection, a status of 3xx.
    #[must_use]
    pub const fn redirects(mut self) -> Self {
        self.redirects = true;
        self
    }

    /// Sets the security schemes of the operation: a list of alternatives, each a list of schemes to send together.
    /// An empty alternative means that credentials are optional.
    #[must_use]
    pub const fn security(mut self, choices: &'static [&'static [&'static str]]) -> Self {
        self.security = choices;
        self
    }

    /// Sets the server of the operation, if it differs from the API's: a URL, or a path on the same host.
    #[must_use]
    pub const fn server(mut self, url: &'static str) -> Self {
        self.server = url;
        self
    }

    /// Returns the operation id of the document.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// Returns the method.
    #[must_use]
    pub fn method(&self) -> Method {
        match Method::from_bytes(self.other_method.as_bytes()) {
            Ok(other) => other,
            Err(_) => Method::clone(&self.method),
        }
    }

    /// Returns the path template, such as `/v1/benefits/{id}`.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.path
    }

    pub(crate) fn accepts(&self) -> &'static str {
        self.accept
    }

    pub(crate) fn schemes(&self) -> &'static [&'static [&'static str]] {
        self.security
    }

    pub(crate) fn own_server(&self) -> &'static str {
        self.server
    }

    pub(crate) fn returns_redirects(&self) -> bool {
        self.redirects
    }

    pub(crate) fn is_anonymous(&self) -> bool {
        self.anonymous
    }

    /// Returns the error bodies that the operation documents for a status, the most specific first: those of the
    /// status itself, then of its range, then the default, each in the order of the document.
    pub(crate) fn error_bodies(&self, status: StatusCode) -> impl Iterator<Item = ErrorBody> {
        [Rank::Exact, Rank::Range, Rank::Default]
            .into_iter()
            .flat_map(move |rank| {
                self.errors
                    .iter()
                    .filter(move |response| response.when.matches(status) == Some(rank))
            })
            .map(|response| response.body)
    }
}

/// A documented error response: its statuses and its body.
#[derive(Debug, Clone, Copy)]
pub struct ErrorResponse {
    when: When,
    body: ErrorBody,
}

impl ErrorResponse {
    /// Creates an error response for one status.
    #[must_use]
    pub const fn new(status: u16, body: ErrorBody) -> Self {
        Self {
            when: When::Status(status),
            body,
        }
    }

    /// Creates an error response for a range of statuses: 4 for `4XX`.
    #[must_use]
    pub const fn range(hundreds: u16, body: ErrorBody) -> Self {
        Self {
            when: When::Range(hundreds),
            body,
        }
    }

    /// Creates an error response for all other statuses.
    #[must_use]
    pub const fn default(body: ErrorBody) -> Self {
        Self {
            when: When::Default,
            body,
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum When {
    Status(u16),
    Range(u16),
    Default,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Rank {
    Exact,
    Range,
    Default,
}

impl When {
    fn matches(self, status: StatusCode) -> Option<Rank> {
        let status = status.as_u16();
        match self {
            Self::Status(code) => (code == status).then_some(Rank::Exact),
            Self::Range(hundreds) => (hundreds == status / 100).then_some(Rank::Range),
            Self::Default => Some(Rank::Default),
        }
    }
}
