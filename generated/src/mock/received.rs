//! Received requests, as tests read them.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::mock::fields::{Field, read_fields};
use crate::runtime::json::{Decode, from_slice};

/// A received request of an operation, with a typed body.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Received<B> {
    /// The body.
    pub body: B,
    /// The request without its typed body.
    pub request: Incoming,
}

impl<B> Received<B> {
    /// Returns a path parameter, decoded.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().get().when(|call| call.path("id") == Some("7")).returns(Order::sample());
    /// ```
    #[must_use]
    pub fn path(&self, name: &str) -> Option<&str> {
        self.request.parameters.get(name).map(String::as_str)
    }

    /// Returns the first value of a query parameter, decoded.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().list().when(|call| call.query("page") == Some("2")).fails_to_connect();
    /// ```
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        self.request.query(name)
    }

    /// Returns a header, if it is text.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().get().when(|call| call.header("authorization").is_none()).fails("none", 401);
    /// ```
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.request.headers.get(name)?.to_str().ok()
    }
}

/// A request as received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Incoming {
    /// The method.
    pub method: Method,
    /// The path, as it was sent.
    pub path: String,
    /// The path parameters by name, decoded.
    pub parameters: BTreeMap<String, String>,
    /// The query parameters in their order, decoded.
    pub query: Vec<(String, String)>,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as received.
    pub bytes: Bytes,
    /// The scheme and the host, as far as the request contains them.
    // Only lists use it.
    #[allow(dead_code)]
    origin: String,
}

impl Incoming {
    pub(crate) fn new(head: &http::request::Parts, bytes: Bytes) -> Self {
        let query = head.uri.query().unwrap_or_default();
        Self {
            method: head.method.clone(),
            path: head.uri.path().to_owned(),
            parameters: BTreeMap::new(),
            query: pairs(query, false),
            headers: head.headers.clone(),
            bytes,
            origin: origin(head),
        }
    }

    /// The URL of the request, with another query parameter instead of one of its name.
    // Only lists use it.
    #[allow(dead_code)]
    pub(crate) fn url_with(&self, name: &str, value: &str) -> String {
        let mut url = format!("{}{}?", self.origin, self.path);
        let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        for (known, value) in &self.query {
            if known != name {
                url.push_str(&format!("{}={}&", encoded(known), encoded(value)));
            }
        }
        url.push_str(&format!("{name}={}", encoded(value)));
        url
    }

    /// Returns the first value of a query parameter, decoded.
    ///
    /// ```
    #[doc = orders!()]
    /// for call in mock.calls() {
    ///     assert_eq!(call.query("page"), Some("1"));
    /// }
    /// ```
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        let mut found = self.query.iter();
        let (_, value) = found.find(|(known, _)| known == name)?;
        Some(value)
    }

    /// The request in one line, for messages. The headers are omitted, since they may contain a credential.
    pub(crate) fn line(&self) -> String {
        let mut line = format!("{} {}", self.method, self.path);
        let mut separator = '?';
        for (name, value) in &self.query {
            line.push(separator);
            line.push_str(&format!("{name}={value}"));
            separator = '&';
        }
        if !self.bytes.is_empty() {
            let text = String::from_utf8_lossy(&self.bytes);
            line.push_str(" with the body ");
            line.extend(text.chars().take(LONGEST));
            line.push_str(if text.chars().count() > LONGEST {
                "…"
            } else {
                ""
            });
        }
        line
    }
}

/// The scheme and the host of a request. For requests that arrive over HTTP, they are in a header.
fn origin(head: &http::request::Parts) -> String {
    match (head.uri.scheme_str(), head.uri.authority()) {
        (Some(scheme), Some(authority)) => format!("{scheme}://{authority}"),
        _ => {
            let host = head.headers.get(http::header::HOST);
            let host = host.and_then(|host| host.to_str().ok());
            host.map_or_else(String::new, |host| format!("http://{host}"))
        }
    }
}

impl fmt::Debug for Incoming {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.line())
    }
}

/// The maximum number of characters of a body in a message.
const LONGEST: usize = 500;

/// The pairs of a query or of a form, decoded.
fn pairs(text: &str, is_form: bool) -> Vec<(String, String)> {
    let decoded = |text: &str| {
        let text = match is_form {
            true => text.replace('+', " "),
            false => text.to_owned(),
        };
        percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

/// Reads the body of a request.
pub(crate) type ReadBody<B> = fn(&Incoming) -> Result<B, String>;

/// Ignores the body.
///
/// # Errors
/// Never.
pub fn no_body(_: &Incoming) -> Result<(), String> {
    Ok(())
}

/// Reads a body of JSON.
///
/// # Errors
/// Returns an error if the JSON cannot be decoded as a `B`.
pub fn json_body<B: Decode>(request: &Incoming) -> Result<B, String> {
    from_slice(&request.bytes).map_err(|error| error.to_string())
}

/// Reads a body of JSON that may be missing.
///
/// # Errors
/// Returns an error if there is a body that cannot be decoded as a `B`.
pub fn optional_json_body<B: Decode>(request: &Incoming) -> Result<Option<B>, String> {
    match request.bytes.is_empty() {
        true => Ok(None),
        false => json_body(request).map(Some),
    }
}

/// Reads a form. Its fields are decoded from text to the types of the operation.
///
/// # Errors
/// Returns an error if the form cannot be decoded as a `B`.
pub fn form_body<B: Decode>(request: &Incoming) -> Result<B, String> {
    let text = String::from_utf8_lossy(&request.bytes);
    let mut fields: BTreeMap<String, Vec<Field>> = BTreeMap::new();
    for (name, value) in pairs(&text, true) {
        fields
            .entry(name)
            .or_default()
            .push(Field::new(&value, false));
    }
    read_fields(&fields)
}

/// Reads a form that may be missing.
///
/// # Errors
/// Returns an error if there is a form that cannot be decoded as a `B`.
pub fn optional_form_body<B: Decode>(request: &Incoming) -> Result<Option<B>, String> {
    match request.bytes.is_empty() {
        true => Ok(None),
        false => form_body(request).map(Some),
    }
}

/// Reads a body as text.
///
/// # Errors
/// Returns an error if it is not UTF-8.
pub fn text_body(request: &Incoming) -> Result<String, String> {
    let text = std::str::from_utf8(&request.bytes);
    text.map(str::to_owned).map_err(|error| error.to_string())
}

/// Reads a body as received.
///
/// # Errors
/// Never.
pub fn bytes_body(request: &Incoming) -> Result<Bytes, String> {
    Ok(request.bytes.clone())
}
