//! The default transport: `hyper`, with a pool of connections, and with rustls or the TLS of the platform.

mod connect;
mod proxies;
mod tls;

use std::error::Error as StdError;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::PROXY_AUTHORIZATION;
use http_body::{Body as _, Frame, SizeHint};
use hyper::body::Incoming;
use hyper_util::client::legacy;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use self::connect::Connector;
use self::proxies::{Proxy, is_encrypted};
use crate::runtime::body::Body;
use crate::runtime::proxies::{IN_CLEAR_TEXT, Proxies};
use crate::runtime::transport::{BoxFuture, HasCredential, Transport, TransportError};

/// The default transport: sends requests with `hyper`, through a pool of connections, in HTTP/1.1 or HTTP/2.
///
/// It does not follow redirects, and retries only requests that the server has not begun to process: those on a kept
/// connection that was closed, and those that an HTTP/2 server reports as refused. It needs a Tokio runtime. For custom
/// certificates or other connection settings, use [`ClientBuilder::reqwest`](crate::runtime::ClientBuilder) with the
/// feature `reqwest`, or implement [`Transport`].
///
/// Proxies are read from the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`). Requests to this
/// machine do not use a proxy. A request over plain `http://` with a credential is an error if it would go through a
/// proxy, since the proxy could read the credential.
#[derive(Debug, Clone)]
pub struct HyperTransport {
    client: legacy::Client<Connector, Sent>,
    proxies: Arc<Proxies<Proxy>>,
}

impl HyperTransport {
    /// Creates a transport with a connect timeout, which includes TLS.
    ///
    /// # Errors
    /// Returns an error if TLS cannot be set up on this machine.
    pub fn new(connect_timeout: Option<Duration>) -> Result<Self, TransportError> {
        let proxies = Arc::new(Proxies::of_environment(Proxy::parse));
        let connector = Connector::new(connect_timeout, Arc::clone(&proxies))?;
        let client = legacy::Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .build(connector);
        Ok(Self { client, proxies })
    }

    /// Prepares the head of a request, or returns why it must not be sent.
    fn prepare(&self, head: &mut http::request::Parts) -> Result<(), TransportError> {
        if is_encrypted(&head.uri) {
            return match tls::IS_THERE {
                true => Ok(()),
                false => Err(TransportError::setup(tls::MISSING)),
            };
        }
        let Some(proxy) = self.proxies.of(&head.uri) else {
            return Ok(());
        };
        if head.extensions.get::<HasCredential>().is_some() {
            return Err(TransportError::setup(IN_CLEAR_TEXT));
        }
        if let Some(credential) = &proxy.credential {
            head.headers.insert(PROXY_AUTHORIZATION, credential.clone());
        }
        Ok(())
    }

    async fn request(
        &self,
        request: http::Request<Body>,
    ) -> Result<http::Response<Incoming>, TransportError> {
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(TransportError::no_runtime());
        }
        let (mut head, body) = request.into_parts();
        self.prepare(&mut head)?;
        let Some(whole) = body.as_bytes() else {
            let request = http::Request::from_parts(head, Sent::Stream(body));
            return self.client.request(request).await.map_err(fault);
        };
        let mut refused = 0;
        loop {
            let whole = Sent::Whole(whole.clone());
            let request = http::Request::from_parts(head.clone(), whole);
            match self.client.request(request).await {
                Err(error) if refused < MOST_REFUSED && is_refused(&error) => refused += 1,
                done => return done.map_err(fault),
            }
        }
    }
}

/// How often a request is retried that an HTTP/2 server has not begun to process.
const MOST_REFUSED: usize = 2;

impl Transport for HyperTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let response = self.request(request).await?;
            Ok(response.map(|body| Body::of_chunks(Box::pin(Chunks(body)), None)))
        })
    }
}

/// The body of a request.
enum Sent {
    Whole(Bytes),
    Stream(Body),
}

impl http_body::Body for Sent {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let piece = match self.get_mut() {
            Self::Whole(bytes) if bytes.is_empty() => return Poll::Ready(None),
            Self::Whole(bytes) => return Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Self::Stream(body) => body.poll_chunk(context),
        };
        piece.map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Self::Whole(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        let size = match self {
            Self::Whole(bytes) => u64::try_from(bytes.len()).ok(),
            Self::Stream(body) => body.size(),
        };
        size.map(SizeHint::with_exact).unwrap_or_default()
    }
}

/// The chunks of a response as they arrive.
struct Chunks(Incoming);

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let frame = match std::task::ready!(Pin::new(&mut self.0).poll_frame(context)) {
                Some(Ok(frame)) => frame,
                Some(Err(error)) => return Poll::Ready(Some(Err(TransportError::broken(error)))),
                None => return Poll::Ready(None),
            };
            // Trailers are ignored.
            if let Ok(data) = frame.into_data() {
                return Poll::Ready(Some(Ok(data)));
            }
        }
    }
}

/// Returns what failed.
fn fault(error: legacy::Error) -> TransportError {
    let timed_out = causes(&error).any(is_timeout);
    match (error.is_connect(), timed_out) {
        (true, true) => TransportError::connect_timeout(error),
        (true, false) => TransportError::connect(error),
        (false, _) => TransportError::broken(error),
    }
}

fn is_timeout(error: &(dyn StdError + 'static)) -> bool {
    let of_system = error.downcast_ref::<std::io::Error>();
    error.is::<tokio::time::error::Elapsed>()
        || of_system.is_some_and(|error| error.kind() == std::io::ErrorKind::TimedOut)
}

/// Returns `true` if an HTTP/2 server says that it has not begun to process the request.
fn is_refused(error: &legacy::Error) -> bool {
    let mut errors = causes(error).filter_map(|error| error.downcast_ref::<h2::Error>());
    errors.any(|error| {
        let is_leaving = error.is_go_away() && error.reason() == Some(h2::Reason::NO_ERROR);
        let is_refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
        error.is_remote() && (is_leaving || is_refused)
    })
}

/// The error and its causes.
fn causes(error: &legacy::Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    std::iter::successors(error.source(), |error| (*error).source())
}
