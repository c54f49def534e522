//! The error type of all calls: what went wrong, where, and how the server responded.

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

/// The error of a call.
///
/// The `is_…` methods return the kind of error; [`status`](Self::status), [`headers`](Self::headers) and
/// [`body`](Self::body) return the response, if there is one; and [`api_error`](Self::api_error) returns the
/// documented error in the body.
///
/// `Display` and `Debug` show the operation, the status and the path in the JSON, but no credentials, bodies or
/// parameters, so they are safe to log.
pub struct Error(Box<Inner>);

struct Inner {
    operation: Option<&'static str>,
    kind: Kind,
    response: Option<RawResponse>,
    /// Whether the request was sent without a credential.
    bare: bool,
}

#[derive(Debug)]
enum Kind {
    /// The client cannot send anything.
    Setup(Cow<'static, str>),
    /// An argument is invalid. Nothing was sent.
    Input(Cow<'static, str>),
    /// The token source failed.
    Token(Box<dyn StdError + Send + Sync>),
    Transport(TransportError),
    /// The timeout of the call elapsed.
    Deadline(Option<Duration>),
    Status(Option<ApiError>),
    Decode(DecodeError),
    /// The response has an unexpected type.
    Content(Cow<'static, str>),
    TooLarge(usize),
}

impl Error {
    /// The status is not a documented success.
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

    /// The body was longer than the limit, in bytes, and was not read.
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

    /// Records whether the request was sent without a credential.
    pub(crate) fn bare(mut self, bare: bool) -> Self {
        self.0.bare = bare;
        self
    }

    /// Returns the documented error in the body of the response, if there is one.
    #[must_use]
    pub fn api_error(&self) -> Option<&ApiError> {
        match &self.0.kind {
            Kind::Status(api_error) => api_error.as_ref(),
            _ => None,
        }
    }

    /// Returns the operation ID, or `None` if the client is configured wrongly.
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

    /// Returns the raw body of the response, empty if there is none.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.0
            .response
            .as_ref()
            .map_or(&[], |response| response.body().as_ref())
    }

    /// Returns the body of the response as text, such as a plain message or the error page of a proxy, or `None` if
    /// it is empty or not UTF-8.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        let text = std::str::from_utf8(self.body()).ok()?;
        (!text.is_empty()).then_some(text)
    }

    /// Returns the request ID that the server sent, if any.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.response.as_ref().and_then(RawResponse::request_id)
    }

    /// Returns how long the server asks to wait before the next request (`Retry-After`).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.response.as_ref().and_then(RawResponse::retry_after)
    }

    /// Returns the rate limit that the server reports, if any.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.headers().and_then(RateLimit::from_headers)
    }

    /// Returns the path in the response's JSON that could not be decoded, such as `items[0].id`.
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

    /// Returns `true` if the token source returned no token. Nothing was sent.
    #[must_use]
    pub fn is_token(&self) -> bool {
        matches!(self.0.kind, Kind::Token(_))
    }

    /// Returns `true` if no connection to the server could be made. Nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.fault().is_some_and(TransportError::is_connect)
    }

    /// Returns `true` if the network failed: no connection could be made, the connection was lost, or no response
    /// arrived in time.
    #[must_use]
    pub fn is_transport(&self) -> bool {
        self.is_timeout()
            || self
                .fault()
                .is_some_and(|error| !matches!(error.kind(), Fault::Setup | Fault::Body))
    }

    /// Returns `true` if the request body failed: its stream returned an error, or was longer or shorter than its
    /// size. The server may have received a part of it.
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

    /// Returns `true` if the server responded with 401: the token is missing, invalid or expired.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.replied(StatusCode::UNAUTHORIZED)
    }

    /// Returns `true` if the server responded with 403: the token does not permit the operation.
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

    /// Returns `true` if the server responded with 422: the content of the request is invalid.
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
