//! The one error of every call: what went wrong, where, and what the server said.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::host::ApiError;
use crate::runtime::json::DecodeError;
use crate::runtime::rate_limit::RateLimit;
use crate::runtime::response::RawResponse;
use crate::runtime::transport::{Fault, TransportError};

mod text;

/// Why a call failed.
///
/// Opaque: ask it. `is_…` methods say what kind of failure it is; [`status`](Self::status),
/// [`headers`](Self::headers) and [`body`](Self::body) give the response where there is one; and
/// [`api_error`](Self::api_error) gives the documented error that the body holds.
///
/// `Display` and `Debug` name the operation, the status and the place in the JSON. They show no
/// token, no body and no parameter, so that they may be logged.
pub struct Error(Box<Inner>);

struct Inner {
    operation: Option<&'static str>,
    kind: Kind,
    response: Option<RawResponse>,
    /// Whether no credential was set for the request.
    bare: bool,
}

#[derive(Debug)]
enum Kind {
    /// The client cannot send anything.
    Setup(Cow<'static, str>),
    /// An argument was refused before anything was sent.
    Input(Cow<'static, str>),
    /// The source of tokens failed.
    Token(Box<dyn StdError + Send + Sync>),
    Transport(TransportError),
    /// The time limit of the call passed.
    Deadline(Option<Duration>),
    Status(Option<ApiError>),
    Decode(DecodeError),
    /// The response is not of the kind that the operation gives.
    Content(Cow<'static, str>),
    TooLarge(usize),
}

impl Error {
    /// The document says that this status means a failure, or is silent about it.
    pub(crate) fn from_status(response: RawResponse, api_error: Option<ApiError>) -> Self {
        Self::new(
            Some(response.operation().id()),
            Kind::Status(api_error),
            Some(response),
        )
    }

    pub(crate) fn setup(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(None, Kind::Setup(message.into()), None)
    }

    pub(crate) fn input(operation: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Some(operation), Kind::Input(message.into()), None)
    }

    pub(crate) fn token(operation: &'static str, error: Box<dyn StdError + Send + Sync>) -> Self {
        Self::new(Some(operation), Kind::Token(error), None)
    }

    pub(crate) fn transport(
        operation: &'static str,
        error: TransportError,
        response: Option<RawResponse>,
    ) -> Self {
        Self::new(Some(operation), Kind::Transport(error), response)
    }

    pub(crate) fn deadline(operation: &'static str, limit: Option<Duration>) -> Self {
        Self::new(Some(operation), Kind::Deadline(limit), None)
    }

    pub(crate) fn decode(response: &RawResponse, error: DecodeError) -> Self {
        Self::new(
            Some(response.operation().id()),
            Kind::Decode(error),
            Some(response.clone()),
        )
    }

    pub(crate) fn content(response: &RawResponse, message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(
            Some(response.operation().id()),
            Kind::Content(message.into()),
            Some(response.clone()),
        )
    }

    /// The response has no body: that would be longer than the limit, in bytes.
    pub(crate) fn too_large(response: RawResponse, limit: usize) -> Self {
        Self::new(
            Some(response.operation().id()),
            Kind::TooLarge(limit),
            Some(response),
        )
    }

    fn new(operation: Option<&'static str>, kind: Kind, response: Option<RawResponse>) -> Self {
        Self(Box::new(Inner {
            operation,
            kind,
            response,
            bare: false,
        }))
    }

    /// Notes whether no credential was set for the request.
    pub(crate) fn bare(mut self, bare: bool) -> Self {
        self.0.bare = bare;
        self
    }

    /// Returns the documented error that the server responded with, if its body is one.
    #[must_use]
    pub fn api_error(&self) -> Option<&ApiError> {
        match &self.0.kind {
            Kind::Status(api_error) => api_error.as_ref(),
            _ => None,
        }
    }

    /// Returns the id of the operation; `None` when the client itself is set up wrongly.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.0.operation
    }

    /// Returns the status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(RawResponse::status)
    }

    /// Returns the headers of the response, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(RawResponse::headers)
    }

    /// Returns the body of the response as it came; empty if there was none.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.0
            .response
            .as_ref()
            .map_or(&[], |response| response.body().as_ref())
    }

    /// Returns the body of the response as text: a message that is no JSON, or the page of a proxy. None of one that is empty or
    /// is not UTF-8.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        let text = std::str::from_utf8(self.body()).ok()?;
        (!text.is_empty()).then_some(text)
    }

    /// Returns the id that the server gave the request, if it sent one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.response.as_ref().and_then(RawResponse::request_id)
    }

    /// Returns how long the server asks to wait before the next request.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.response.as_ref().and_then(RawResponse::retry_after)
    }

    /// Returns what the server says of how many requests it still takes, if it does.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.headers().and_then(RateLimit::from_headers)
    }

    /// Returns the place in the response's JSON that could not be read, such as `items[0].id`.
    #[must_use]
    pub fn json_path(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Decode(error) => Some(error.path()),
            _ => None,
        }
    }

    /// Returns `true` if the client is configured wrongly. Nothing was sent.
    #[must_use]
    pub fn is_setup(&self) -> bool {
        match &self.0.kind {
            Kind::Setup(_) => true,
            Kind::Transport(error) => error.kind() == Fault::Setup,
            _ => false,
        }
    }

    /// Returns `true` if an argument is invalid. Nothing was sent.
    #[must_use]
    pub fn is_input(&self) -> bool {
        matches!(self.0.kind, Kind::Input(_))
    }

    /// Returns `true` if the token source gave no token. Nothing was sent.
    #[must_use]
    pub fn is_token(&self) -> bool {
        matches!(self.0.kind, Kind::Token(_))
    }

    /// Returns `true` if no connection to the server could be made. Nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.fault().is_some_and(TransportError::is_connect)
    }

    /// Returns `true` if the network failed: there was no connection, it broke, or no response came in time.
    #[must_use]
    pub fn is_transport(&self) -> bool {
        self.is_timeout()
            || self
                .fault()
                .is_some_and(|error| !matches!(error.kind(), Fault::Setup | Fault::Body))
    }

    /// Returns `true` if the body of the request failed: its stream gave an error, or more or fewer bytes than was said. The
    /// server may have seen a part of it.
    #[must_use]
    pub fn is_body(&self) -> bool {
        self.fault()
            .is_some_and(|error| error.kind() == Fault::Body)
    }

    /// Returns `true` if a timeout elapsed.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.fault().is_some_and(TransportError::is_timeout)
            || matches!(self.0.kind, Kind::Deadline(_))
    }

    /// Returns `true` if the response is a success that could not be decoded. The server has processed the request.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::Decode(_) | Kind::Content(_) | Kind::TooLarge(_)
        )
    }

    /// Returns `true` if the server responded with a status other than success.
    #[must_use]
    pub fn is_status(&self) -> bool {
        matches!(self.0.kind, Kind::Status(_))
    }

    /// Returns `true` if the server responded with 400.
    #[must_use]
    pub fn is_bad_request(&self) -> bool {
        self.replied(StatusCode::BAD_REQUEST)
    }

    /// Returns `true` if the server responded with 401: the token is missing, wrong or has expired.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.replied(StatusCode::UNAUTHORIZED)
    }

    /// Returns `true` if the server responded with 403: the token may not do this.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.replied(StatusCode::FORBIDDEN)
    }

    /// Returns `true` if the server responded with 404.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.replied(StatusCode::NOT_FOUND)
    }

    /// Returns `true` if the server responded with 409.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.replied(StatusCode::CONFLICT)
    }

    /// Returns `true` if the server responded with 422: it understood the request but rejects its content.
    #[must_use]
    pub fn is_validation(&self) -> bool {
        self.replied(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Returns `true` if the server responded with 429: too many requests.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.replied(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns `true` if the server responded with 4xx.
    #[must_use]
    pub fn is_client_error(&self) -> bool {
        self.is_status() && self.status().is_some_and(|status| status.is_client_error())
    }

    /// Returns `true` if the server responded with 5xx.
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.is_status() && self.status().is_some_and(|status| status.is_server_error())
    }

    fn replied(&self, status: StatusCode) -> bool {
        self.is_status() && self.status() == Some(status)
    }

    fn fault(&self) -> Option<&TransportError> {
        match &self.0.kind {
            Kind::Transport(error) => Some(error),
            _ => None,
        }
    }
}
