//! The interface between the client and the network.
//!
//! Retries, timeouts, the size limit of responses and error handling are implemented above this trait, and work with
//! any transport.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::runtime::body::Body;

/// A boxed future. It is `Send`, except on WebAssembly, which has one thread.
#[cfg(not(target_family = "wasm"))]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
/// A boxed future. It is `Send`, except on WebAssembly, which has one thread.
#[cfg(target_family = "wasm")]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// Sends requests.
///
/// An implementation sends the request exactly once and unchanged: it follows no redirects, does not retry, adds no
/// credentials, and returns every status as a response. It should close the connection if its future, or the body, is
/// dropped early.
///
/// Most request bodies are [in memory](Body::as_bytes). Others are a [`Stream`](futures_core::Stream); a transport
/// that cannot stream reads them with [`Body::into_bytes`].
pub trait Transport: Send + Sync + 'static {
    /// Sends the request. The future is ready when the head of the response has arrived.
    ///
    /// # Errors
    /// Returns an error if there is no response, because no connection could be made or the connection was lost.
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
/// A transport must not send such a request to another machine unencrypted, unless the client allows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct HasCredential;

impl HasCredential {
    pub(crate) const fn new() -> Self {
        Self
    }
}

/// The error of a transport: why there is no response.
#[derive(Debug)]
pub struct TransportError {
    kind: Fault,
    source: Option<Box<dyn StdError + Send + Sync>>,
    /// A hint on how to fix it.
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
    /// Creates an error for a transport that cannot send anything: it is not set up, or has no async runtime.
    pub fn setup(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::Setup, source)
    }

    /// Creates an error for a failed connection. The server has not received the request.
    pub fn connect(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::Connect, source)
    }

    /// Creates an error for a connect timeout. The server has not received the request.
    pub fn connect_timeout(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::ConnectTimeout, source)
    }

    /// Creates an error for a lost connection, or for a response that is not HTTP. The server may have received the
    /// request.
    pub fn broken(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::Broken, source)
    }

    /// Creates an error for a timeout of the transport itself.
    pub fn timeout(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::Timeout, source)
    }

    /// Creates an error for a request body that failed.
    pub(crate) fn body(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::Body, source)
    }

    /// Returns the same error, for the request body.
    pub(crate) fn of_body(self) -> Self {
        Self {
            kind: Fault::Body,
            ..self
        }
    }

    /// The read timeout elapsed.
    pub(crate) fn silence(limit: Option<Duration>) -> Self {
        Self {
            kind: Fault::Timeout,
            source: None,
            note: limit.map(|limit| Cow::Owned(format!("`read_timeout` is {limit:?}"))),
        }
    }

    /// The transport needs an async runtime, and there is none.
    #[cfg(all(
        any(feature = "hyper", feature = "reqwest"),
        not(all(target_family = "wasm", target_os = "unknown"))
    ))]
    pub(crate) fn no_runtime() -> Self {
        Self {
            kind: Fault::Setup,
            source: None,
            note: Some(Cow::Borrowed("calls must run within a Tokio runtime")),
        }
    }

    /// The transport blocks, and this is no blocking call.
    #[cfg(all(
        feature = "blocking",
        not(any(feature = "hyper", all(target_family = "wasm", target_os = "unknown")))
    ))]
    pub(crate) fn only_blocking() -> Self {
        let note = "async calls need the feature `hyper`: enable it, or call `send_blocking()`";
        Self {
            kind: Fault::Setup,
            source: None,
            note: Some(Cow::Borrowed(note)),
        }
    }

    /// A mock did not expect the request.
    // Only mocks use it.
    #[allow(dead_code)]
    pub(crate) fn unexpected(problem: String) -> Self {
        Self {
            kind: Fault::Setup,
            source: None,
            note: Some(Cow::Owned(problem)),
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
            Fault::Connect => "failed to connect to the server",
            Fault::ConnectTimeout => "timed out while connecting to the server",
            Fault::Timeout => "timed out waiting for the server",
            Fault::Broken => "the connection was lost",
            Fault::Body => "failed to read the request body",
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

/// Returns `true` if a host is this machine.
pub(crate) fn is_loopback(host: &str) -> bool {
    use std::net::IpAddr;
    let address = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'))
        .unwrap_or(host);
    host.eq_ignore_ascii_case("localhost")
        || address
            .parse()
            .is_ok_and(|address: IpAddr| address.is_loopback())
}
