//! Responses: decodes them into the value of an operation, or an error.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use http::{HeaderMap, StatusCode};

use crate::host::ApiError;
use crate::runtime::error::Error;
use crate::runtime::error_body;
use crate::runtime::json::{self, Decode, DecodeError};
use crate::runtime::operation::Operation;
use crate::runtime::rate_limit::RateLimit;

/// Headers that contain a request ID, the most common first.
const REQUEST_IDS: [&str; 4] = ["x-request-id", "request-id", "x-correlation-id", "cf-ray"];

/// A response that is not decoded: the status, the headers and the body.
#[derive(Clone)]
pub struct RawResponse {
    operation: &'static Operation,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    retry_after: Option<Duration>,
}

impl RawResponse {
    pub(crate) fn new(
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        retry_after: Option<Duration>,
    ) -> Self {
        Self {
            operation,
            status,
            headers,
            body,
            retry_after,
        }
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the raw body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    pub(crate) fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    #[allow(dead_code, reason = "an API may have no responses that are sequences")]
    pub(crate) fn with_body(&self, body: Bytes) -> Self {
        Self {
            body,
            ..self.clone()
        }
    }

    /// Returns `true` if the body has this media type, including all parameters in it, such as `application/json;
    /// version=2`.
    #[must_use]
    pub fn is_of(&self, media_type: &str) -> bool {
        let mut steps = media_type.split(';').map(str::trim);
        let essence = steps.next().unwrap_or_default();
        let text = self.headers.get(CONTENT_TYPE);
        let text = text.and_then(|text| text.to_str().ok()).unwrap_or_default();
        let has = |wanted: &str| {
            let wanted = parameter(wanted);
            text.split(';').skip(1).any(|own| parameter(own) == wanted)
        };
        self.media_type().is_some_and(|own| own == essence) && steps.all(has)
    }

    pub(crate) fn into_head(self) -> (StatusCode, HeaderMap) {
        (self.status, self.headers)
    }

    /// Converts the response into an error, from its status and its body.
    pub(crate) fn into_error(self) -> Error {
        let api_error = self.api_error();
        Error::from_status(self, api_error)
    }

    fn api_error(&self) -> Option<ApiError> {
        let body = std::str::from_utf8(unmarked(&self.body)).ok()?;
        if body.trim_ascii().is_empty() {
            return None;
        }
        error_body::decode(self.operation, self.status, body)
    }

    /// Returns the media type without its parameters, in lower case.
    pub(crate) fn media_type(&self) -> Option<String> {
        let text = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        let media_type = text.split(';').next().unwrap_or_default().trim();
        (!media_type.is_empty()).then(|| media_type.to_ascii_lowercase())
    }
}

/// Returns the name and the value of a media type's parameter, without quotes.
fn parameter(text: &str) -> (String, &str) {
    let (name, value) = text.split_once('=').unwrap_or((text, ""));
    (
        name.trim().to_ascii_lowercase(),
        value.trim().trim_matches('"'),
    )
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RawResponse")
            .field("operation", &self.operation.id())
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_IDS
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
}

/// Decodes a JSON body.
///
/// # Errors
/// Returns an error if the body is empty or cannot be decoded.
pub fn json<T: Decode>(response: &RawResponse) -> Result<T, Error> {
    json::from_slice(unmarked(&response.body)).map_err(|error| not_json(response, error))
}

/// Skips the byte order mark that some servers put before JSON (RFC 8259, section 8.1, permits this).
fn unmarked(body: &[u8]) -> &[u8] {
    body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body)
}

/// Decodes a JSON body that may be absent or `null`.
///
/// # Errors
/// Returns an error if there is a body that cannot be decoded.
pub fn json_or_empty<T: Decode>(response: &RawResponse) -> Result<Option<T>, Error> {
    if response.body.trim_ascii().is_empty() {
        return Ok(None);
    }
    json(response)
}

/// Ignores the body.
///
/// # Errors
/// Never.
pub fn empty(_: &RawResponse) -> Result<(), Error> {
    Ok(())
}

/// Returns the error for a status that the API's document does not describe.
///
/// # Errors
/// Always.
pub fn undocumented<T>(response: &RawResponse) -> Result<T, Error> {
    let status = response.status.as_u16();
    Err(Error::content(
        response,
        format!("the API's document does not describe a response with the status {status}"),
    ))
}

/// Returns the body as text, unchanged.
///
/// # Errors
/// Returns an error if the body is not UTF-8.
pub fn text(response: &RawResponse) -> Result<String, Error> {
    match std::str::from_utf8(&response.body) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) => Err(Error::content(response, "the response is not UTF-8 text")),
    }
}

/// Returns the raw body.
///
/// # Errors
/// Never.
pub fn bytes(response: &RawResponse) -> Result<Bytes, Error> {
    Ok(response.body.clone())
}

/// Returns why the body could not be decoded: because of its type, if that is not JSON.
///
/// The type is not checked first, because some servers send JSON as `text/plain`.
fn not_json(response: &RawResponse, error: DecodeError) -> Error {
    if response.body.trim_ascii().is_empty() {
        return Error::content(response, "expected JSON, but the response is empty");
    }
    // A body that starts like JSON is treated as JSON, whatever its type: the path in it is a better hint.
    if matches!(
        unmarked(&response.body).trim_ascii_start().first(),
        Some(b'{' | b'[')
    ) {
        return Error::decode(response, error);
    }
    let coding = response.headers.get(CONTENT_ENCODING);
    if let Some(coding) = coding.filter(|coding| *coding != "identity") {
        return Error::content(
            response,
            match coding
                .to_str()
                .ok()
                .and_then(|coding| known(&CODINGS, coding))
            {
                Some(coding) => {
                    Cow::Owned(format!("the response has the content encoding {coding}"))
                }
                None => Cow::Borrowed("the response has a content encoding"),
            },
        );
    }
    match response.media_type() {
        Some(other) if !is_json(&other) => Error::content(
            response,
            match known(&MEDIA_TYPES, &other) {
                Some(other) => Cow::Owned(format!("expected JSON, but the response is {other}")),
                None => Cow::Borrowed("expected JSON, but the response has another type"),
            },
        ),
        _ => Error::decode(response, error),
    }
}

/// The names that an error message may contain. The header itself may contain anything.
const CODINGS: [&str; 5] = ["br", "compress", "deflate", "gzip", "zstd"];
const MEDIA_TYPES: [&str; 8] = [
    "application/octet-stream",
    "application/pdf",
    "application/xml",
    "text/csv",
    "text/event-stream",
    "text/html",
    "text/plain",
    "text/xml",
];

fn known(names: &[&'static str], name: &str) -> Option<&'static str> {
    names.iter().find(|known| **known == name).copied()
}

fn is_json(media_type: &str) -> bool {
    let subtype = media_type
        .split_once('/')
        .map_or("", |(_, subtype)| subtype);
    subtype == "json" || subtype.ends_with("+json")
}

/// The headers of a response: all of them, or a type with a method for each header that the operation documents.
pub trait ResponseHeaders: From<HeaderMap> + Send + 'static {
    /// Returns all headers.
    fn all(&self) -> &HeaderMap;
}

impl ResponseHeaders for HeaderMap {
    fn all(&self) -> &HeaderMap {
        self
    }
}

/// The value of an operation, with the status and the headers of the response.
#[derive(Clone)]
pub struct Response<T, H = HeaderMap> {
    value: T,
    status: StatusCode,
    headers: H,
}

impl<T, H: ResponseHeaders> Response<T, H> {
    pub(crate) fn new(value: T, (status, headers): (StatusCode, HeaderMap)) -> Self {
        Self {
            value,
            status,
            headers: headers.into(),
        }
    }

    /// Returns the value.
    #[must_use]
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Returns the value, without the status and the headers.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }

    /// Returns the status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &H {
        &self.headers
    }

    /// Returns the request ID that the server sent, if any.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        request_id(self.headers.all())
    }

    /// Returns the rate limit that the server reports, if any.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::from_headers(self.headers.all())
    }
}

impl<T: fmt::Debug, H> fmt::Debug for Response<T, H> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Response")
            .field("status", &self.status)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}
