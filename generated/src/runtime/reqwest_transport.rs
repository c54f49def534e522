//! A transport over a `reqwest` client of the caller's.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as _, Frame, SizeHint};

use crate::runtime::body::Body;
use crate::runtime::transport::{BoxFuture, Transport, TransportError};

/// Sends requests with a `reqwest` client, with its proxies, certificates and timeouts.
///
/// Build the client with [`Policy::none`](reqwest::redirect::Policy::none): a client that follows redirects may send
/// a request to another server. Proxies of the client can read credentials that are sent over plain `http://`. It needs
/// a Tokio runtime. For `https://`, enable one of the TLS features of `reqwest`.
#[derive(Debug, Clone)]
pub struct ReqwestTransport(reqwest::Client);

impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        Self(client)
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
            let response = self.0.execute(request).await.map_err(fault)?;
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
