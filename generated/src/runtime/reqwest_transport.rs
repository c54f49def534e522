//! The default transport: `reqwest`, with rustls or with the TLS of the platform.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as _, Frame, SizeHint};

use crate::runtime::body::Body;
use crate::runtime::transport::{BoxFuture, Transport, TransportError};

/// Sends requests through a pool of connections.
///
/// It follows no redirect, and repeats only what the server says (in HTTP/2) it has not looked at. It needs a
/// Tokio runtime. The proxies that the environment names are used. For certificates of your own, or other settings of
/// the connection, write a [`Transport`] around what has them.
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
}

impl ReqwestTransport {
    /// Makes a transport with a limit on the time to connect.
    ///
    /// # Errors
    /// When TLS cannot be set up on this machine.
    pub fn new(connect_timeout: Option<Duration>) -> Result<Self, TransportError> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false);
        if let Some(limit) = connect_timeout {
            builder = builder.connect_timeout(limit);
        }
        builder
            .build()
            .map(|client| Self { client })
            .map_err(TransportError::setup)
    }
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
            let request = http::Request::from_parts(head, outgoing(body));
            let request = reqwest::Request::try_from(request).map_err(fault)?;
            let encrypted = request.url().scheme() == "https";
            let response = self.client.execute(request).await;
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
