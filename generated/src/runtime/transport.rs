//! The seam between the client and the network: one request in, one response out.
//!
//! All that makes a client reliable (retries, deadlines, the limit on a response's size, reading errors) lies
//! above this trait, and works the same with any transport.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::runtime::body::Body;

/// A boxed future; it is `Send` except in the browser, where there is one thread.
#[cfg(not(target_family = "wasm"))]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
/// A boxed future; it is `Send` except in the browser, where there is one thread.
#[cfg(target_family = "wasm")]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// Sends requests.
///
/// An implementation sends the request exactly once, as it is: it follows no redirect, repeats
/// nothing, adds no credentials, and returns every status as a response. It should drop the
/// connection when its future, or the body, is dropped before the end.
///
/// A request's body is most often [whole](Body::as_bytes). One that comes in pieces is a [`Stream`](futures_core::Stream),
/// which [`Body::into_bytes`] reads for a transport that sends nothing piece by piece.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request; ready when the head of the response is there.
    ///
    /// # Errors
    /// When there is no response: no connection, or one that broke.
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        (**self).send(request)
    }
}

/// Marks a request that carries a credential, in the [extensions](http::Request::extensions) of the request.
///
/// A transport must not let such a request leave this machine unencrypted, unless the client allows that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct HasCredential;

/// Why there is no response.
#[derive(Debug)]
pub struct TransportError {
    kind: Fault,
    source: Option<Box<dyn StdError + Send + Sync>>,
    /// What helps, where the client knows.
    note: Option<Cow<'static, str>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    Setup,
    Connect,
    ConnectTimeout,
    Timeout,
    Broken,
    Body,
}

impl TransportError {
    /// The transport cannot send anything: it is not set up, or has no runtime to work in.
    pub fn setup(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::Setup, source)
    }

    /// No connection came about: the server has seen nothing of the request.
    pub fn connect(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::Connect, source)
    }

    /// No connection came about in time: the server has seen nothing of the request.
    pub fn connect_timeout(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::ConnectTimeout, source)
    }

    /// The connection broke, or what came was not HTTP: the server may have seen the request.
    pub fn broken(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::Broken, source)
    }

    /// A time limit of the transport itself passed.
    pub fn timeout(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::Timeout, source)
    }

    /// The body of the request came to no good end.
    pub(crate) fn body(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::Body, source)
    }

    /// The same fault, of the request's body.
    pub(crate) fn of_body(self) -> Self {
        Self {
            kind: Fault::Body,
            ..self
        }
    }

    /// The longest silence that the client takes passed.
    pub(crate) fn silence(limit: Option<Duration>) -> Self {
        Self {
            kind: Fault::Timeout,
            source: None,
            note: limit.map(|limit| Cow::Owned(format!("`read_timeout` is {limit:?}"))),
        }
    }

    /// The transport works in a runtime, and there is none.
    #[cfg(all(
        feature = "reqwest",
        not(all(target_family = "wasm", target_os = "unknown"))
    ))]
    pub(crate) fn no_runtime() -> Self {
        Self {
            kind: Fault::Setup,
            source: None,
            note: Some(Cow::Borrowed("a call must be made within a Tokio runtime")),
        }
    }

    fn new(kind: Fault, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            kind,
            source: Some(source.into()),
            note: None,
        }
    }

    pub(crate) fn is_timeout(&self) -> bool {
        matches!(self.kind, Fault::Timeout | Fault::ConnectTimeout)
    }

    pub(crate) fn is_connect(&self) -> bool {
        matches!(self.kind, Fault::Connect | Fault::ConnectTimeout)
    }

    pub(crate) fn kind(&self) -> Fault {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.kind {
            Fault::Setup => "the transport is not set up",
            Fault::Connect => "no connection to the server",
            Fault::ConnectTimeout => "no connection to the server in time",
            Fault::Timeout => "the server did not answer in time",
            Fault::Broken => "the connection broke",
            Fault::Body => "the body of the request could not be read",
        })?;
        match &self.note {
            Some(note) => write!(formatter, ": {note}"),
            None => Ok(()),
        }
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}
