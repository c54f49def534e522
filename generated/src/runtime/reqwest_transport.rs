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
use crate::runtime::builder::is_loopback;
use crate::runtime::transport::{BoxFuture, HasCredential, Transport, TransportError};

/// Sends requests through a pool of connections.
///
/// It does not follow redirects, and repeats only requests that the server, in HTTP/2, says it has not processed. It
/// needs a Tokio runtime. For your own certificates, or other settings of the connection, implement [`Transport`].
///
/// The proxies of the environment are used (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`), except for this
/// machine, to which requests go directly. A request over plain `http://` that carries a credential is an error if it
/// would go through a proxy, which could read the credential.
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    direct: reqwest::Client,
    /// The proxies of the environment, unless the caller's client has its own.
    proxies: Option<Arc<Matcher>>,
}

impl ReqwestTransport {
    /// Makes a transport with a limit on the time to connect.
    ///
    /// # Errors
    /// When TLS cannot be set up on this machine.
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
                "a credential is not sent over plain http:// through a proxy: use https://, or name the host in `NO_PROXY`",
            ));
        }
        Ok(&self.client)
    }
}

/// Sends requests through a client of your own, with its proxies, certificates and time limits.
///
/// Build it with [`Policy::none`](reqwest::redirect::Policy::none), as this crate does: a client that follows redirects
/// may repeat a request elsewhere. A credential that goes over plain `http://` can be read by the proxies of the client.
impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        Self {
            direct: client.clone(),
            client,
            proxies: None,
        }
    }
}

/// Returns whether the environment names a proxy for any request.
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

/// A whole body as it is; pieces as they come.
fn outgoing(body: Body) -> reqwest::Body {
    match body.as_bytes() {
        Some(bytes) => reqwest::Body::from(bytes.clone()),
        None => reqwest::Body::wrap(Frames {
            size: body.size(),
            body: Mutex::new(body),
        }),
    }
}

/// The pieces of a request's body, as HTTP wants them. The lock is for no one else: `reqwest` wants what it sends to be
/// `Sync`.
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

/// The pieces of a body as they arrive.
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
            // Trailers are left out.
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

/// Where neither feature is on, no `https://` can be reached, unless another crate turned TLS on in `reqwest`.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn without_tls(error: reqwest::Error) -> TransportError {
    match error.is_timeout() {
        true => fault(error),
        false => TransportError::setup(
            "for `https://`, turn on the feature `rustls` or the feature `native-tls`",
        ),
    }
}

/// Says what failed; the URL, which may hold a secret, is left out.
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
