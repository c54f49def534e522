//! The default transport: `reqwest`, with rustls or with the TLS of the platform.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as _, Frame, SizeHint};
use hyper_util::client::proxy::matcher::Matcher;

use crate::runtime::body::Body;
use crate::runtime::transport::{BoxFuture, HasCredential, Transport, TransportError, is_loopback};

/// The default transport: sends requests with `reqwest`, through a connection pool.
///
/// It does not follow redirects, and retries only requests that an HTTP/2 server reports as not processed. It needs a
/// Tokio runtime. For custom certificates or other connection settings, implement [`Transport`].
///
/// Proxies are read from the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`). Requests to this
/// machine do not use a proxy. A request over plain `http://` with a credential is an error if it would go through a
/// proxy, since the proxy could read the credential.
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    direct: reqwest::Client,
    /// The proxies of the environment, unless the caller's client has its own.
    proxies: Option<Arc<Matcher>>,
}

impl ReqwestTransport {
    /// Creates a transport with a connect timeout.
    ///
    /// # Errors
    /// Returns an error if TLS cannot be set up on this machine.
    pub fn new(connect_timeout: Option<Duration>) -> Result<Self, TransportError> {
        let builder = || {
            let builder = reqwest::Client::builder()
                .redirect(reqwest::redirect::Policy::none())
                .referer(false);
            match connect_timeout {
                Some(limit) => builder.connect_timeout(limit),
                None => builder,
            }
        };
        let client = builder().build().map_err(TransportError::setup)?;
        let proxies = Matcher::from_env();
        let direct = match proxies_something(&proxies) {
            true => builder()
                .no_proxy()
                .build()
                .map_err(TransportError::setup)?,
            false => client.clone(),
        };
        Ok(Self {
            client,
            direct,
            proxies: Some(Arc::new(proxies)),
        })
    }

    /// Returns the client for a request, or an error if a proxy could read the request's credential.
    fn client_for(&self, head: &http::request::Parts) -> Result<&reqwest::Client, TransportError> {
        if head.uri.host().is_some_and(is_loopback) {
            return Ok(&self.direct);
        }
        let is_plain = head.uri.scheme() == Some(&http::uri::Scheme::HTTP);
        let has_credential = head.extensions.get::<HasCredential>().is_some();
        let is_proxied = |proxies: &Arc<Matcher>| proxies.intercept(&head.uri).is_some();
        if is_plain && has_credential && self.proxies.as_ref().is_some_and(is_proxied) {
            return Err(TransportError::setup(
                "credentials are not sent over plain http:// through a proxy: use https://, or add the host to `NO_PROXY`",
            ));
        }
        Ok(&self.client)
    }
}

/// Creates a transport from a custom client, with its proxies, certificates and timeouts.
///
/// Build the client with [`Policy::none`](reqwest::redirect::Policy::none): a client that follows redirects may send
/// a request to another server. Proxies of the client can read credentials that are sent over plain `http://`.
impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        Self {
            direct: client.clone(),
            client,
            proxies: None,
        }
    }
}

/// Returns `true` if the environment sets a proxy for any request.
fn proxies_something(proxies: &Matcher) -> bool {
    ["http://proxied.invalid", "https://proxied.invalid"]
        .iter()
        .any(|uri| proxies.intercept(&http::Uri::from_static(uri)).is_some())
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            if tokio::runtime::Handle::try_current().is_err() {
                return Err(TransportError::no_runtime());
            }
            let (head, body) = request.into_parts();
            let client = self.client_for(&head)?;
            let request = http::Request::from_parts(head, outgoing(body));
            let request = reqwest::Request::try_from(request).map_err(fault)?;
            let encrypted = request.url().scheme() == "https";
            let response = client.execute(request).await;
            let response = response.map_err(|error| match encrypted && error.is_connect() {
                true => without_tls(error),
                false => fault(error),
            })?;
            let (head, body) = http::Response::from(response).into_parts();
            Ok(http::Response::from_parts(
                head,
                Body::of_chunks(Box::pin(Chunks(body)), None),
            ))
        })
    }
}

/// Converts a body in memory or a stream.
fn outgoing(body: Body) -> reqwest::Body {
    match body.as_bytes() {
        Some(bytes) => reqwest::Body::from(bytes.clone()),
        None => reqwest::Body::wrap(Frames {
            size: body.size(),
            body: Mutex::new(body),
        }),
    }
}

/// A request body as an `http_body::Body`. It has a lock only because `reqwest` requires bodies to be `Sync`.
struct Frames {
    body: Mutex<Body>,
    size: Option<u64>,
}

impl http_body::Body for Frames {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let body = self.get_mut().body.get_mut();
        let body = body.unwrap_or_else(PoisonError::into_inner);
        body.poll_chunk(context)
            .map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.size.map(SizeHint::with_exact).unwrap_or_default()
    }
}

/// The chunks of a body as they arrive.
struct Chunks(reqwest::Body);

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let frame = match std::task::ready!(Pin::new(&mut self.0).poll_frame(context)) {
                Some(Ok(frame)) => frame,
                Some(Err(error)) => return Poll::Ready(Some(Err(fault(error)))),
                None => return Poll::Ready(None),
            };
            // Trailers are ignored.
            if let Ok(data) = frame.into_data() {
                return Poll::Ready(Some(Ok(data)));
            }
        }
    }
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn without_tls(error: reqwest::Error) -> TransportError {
    fault(error)
}

/// Without either feature, `https://` fails, unless another crate has enabled TLS in `reqwest`.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn without_tls(error: reqwest::Error) -> TransportError {
    match error.is_timeout() {
        true => fault(error),
        false => {
            TransportError::setup("to use `https://`, enable the feature `rustls` or `native-tls`")
        }
    }
}

/// Returns what failed, without the URL, which may contain secrets.
fn fault(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    if error.is_connect() && error.is_timeout() {
        TransportError::connect_timeout(error)
    } else if error.is_connect() {
        TransportError::connect(error)
    } else if error.is_timeout() {
        TransportError::timeout(error)
    } else if error.is_builder() {
        TransportError::setup(error)
    } else {
        TransportError::broken(error)
    }
}
