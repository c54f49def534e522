//! The transport of blocking calls in a program without Tokio: `ureq`, on the thread of the call.

use std::error::Error as StdError;
use std::fmt;
use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Buf, Bytes};
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Method};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, BodyReader, Proxy, ProxyProtocol, SendBody, Timeout};

use crate::runtime::blocking::{block_on, may_block};
use crate::runtime::body::Body;
use crate::runtime::proxies::{IN_CLEAR_TEXT, NOT_HTTP, Proxies};
use crate::runtime::transport::{BoxFuture, HasCredential, Transport, TransportError};

/// How long a connection is kept for the next request, and how many are.
const KEPT: Duration = Duration::from_secs(90);
const KEPT_CONNECTIONS: usize = 64;
/// The maximum size of a chunk of a response.
const CHUNK: usize = 16 << 10;

/// Sends requests on the thread that polls the future, and blocks it.
pub(crate) struct UreqTransport {
    agent: Agent,
    proxies: Proxies<Proxy>,
}

/// How long a request may take, in the extensions of the request. The futures of this transport are never pending, so
/// timers cannot interrupt them.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Patience {
    /// Until the head of the response has arrived, once the request is sent.
    pub(crate) head: Option<Duration>,
    /// For each wait for the server.
    pub(crate) silence: Option<Duration>,
    /// For everything.
    pub(crate) total: Option<Duration>,
    /// The read timeout, which messages contain.
    pub(crate) read_timeout: Option<Duration>,
}

impl UreqTransport {
    /// Creates a transport with a connect timeout, which includes TLS.
    pub(crate) fn new(connect_timeout: Option<Duration>) -> Self {
        let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier);
        let config = Agent::config_builder()
            .tls_config(tls.build())
            .proxy(None)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .allow_non_standard_methods(true)
            .accept("")
            .accept_encoding("")
            .user_agent("")
            .max_idle_age(KEPT)
            .max_idle_connections(KEPT_CONNECTIONS)
            .max_idle_connections_per_host(KEPT_CONNECTIONS)
            .timeout_resolve(connect_timeout)
            .timeout_connect(connect_timeout);
        Self {
            agent: Agent::new_with_config(config.build()),
            proxies: Proxies::of_environment(|url| Proxy::new(url).ok()),
        }
    }

    fn exchange(
        &self,
        request: http::Request<Body>,
    ) -> Result<http::Response<Body>, TransportError> {
        if !may_block() {
            return Err(TransportError::only_blocking());
        }
        let (mut head, body) = request.into_parts();
        let patience = head.extensions.remove::<Patience>().unwrap_or_default();
        let proxy = self.proxies.of(&head.uri);
        let protocol = proxy.map(Proxy::protocol);
        if !matches!(
            protocol,
            None | Some(ProxyProtocol::Http | ProxyProtocol::Https)
        ) {
            return Err(TransportError::connect(NOT_HTTP));
        }
        let has_credential = head.extensions.get::<HasCredential>().is_some();
        if proxy.is_some() && has_credential && head.uri.scheme_str() != Some("https") {
            return Err(TransportError::setup(IN_CLEAR_TEXT));
        }
        head.extensions.clear();
        let size = match body.as_bytes() {
            Some(bytes) => u64::try_from(bytes.len()).ok(),
            None => body.size(),
        };
        let expects_body = matches!(head.method, Method::POST | Method::PUT | Method::PATCH);
        let has_body = size != Some(0) || expects_body;
        if let Some(size) = size.filter(|_| has_body) {
            head.headers.insert(CONTENT_LENGTH, HeaderValue::from(size));
        }
        let pieces = Pieces {
            body,
            piece: Bytes::new(),
        };
        let body = match has_body {
            true => SendBody::from_owned_reader(pieces),
            false => SendBody::none(),
        };
        let request = http::Request::from_parts(head, body);
        let request = self.agent.configure_request(request);
        let request = request
            .proxy(proxy.cloned())
            .timeout_global(patience.total)
            .timeout_recv_response(patience.head)
            .timeout_per_read(patience.silence)
            .timeout_per_write(patience.silence)
            .build();
        let response = self.agent.run(request);
        let (head, body) = response
            .map_err(|error| fault(error, patience))?
            .into_parts();
        let chunks = Chunks {
            reader: Some(body.into_reader()),
            patience,
        };
        let body = Body::of_chunks(Box::pin(chunks), None);
        Ok(http::Response::from_parts(head, body))
    }
}

impl Transport for UreqTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move { self.exchange(request) })
    }
}

impl fmt::Debug for UreqTransport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("UreqTransport")
    }
}

/// A request body.
struct Pieces {
    body: Body,
    piece: Bytes,
}

impl Read for Pieces {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.piece.is_empty() {
            let body = &mut self.body;
            let next = block_on(std::future::poll_fn(|context| body.poll_chunk(context)));
            self.piece = next
                .transpose()
                .map_err(io::Error::other)?
                .unwrap_or_default();
        }
        let size = buffer.len().min(self.piece.len());
        if let (Some(start), Some(bytes)) = (buffer.get_mut(..size), self.piece.get(..size)) {
            start.copy_from_slice(bytes);
        }
        self.piece.advance(size);
        Ok(size)
    }
}

/// The chunks of a response, each of which blocks until it arrives.
struct Chunks {
    /// `None` after the end.
    reader: Option<BodyReader<'static>>,
    patience: Patience,
}

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if !may_block() {
            return Poll::Ready(Some(Err(TransportError::only_blocking())));
        }
        let patience = self.patience;
        let Some(reader) = &mut self.reader else {
            return Poll::Ready(None);
        };
        let mut chunk = vec![0; CHUNK];
        let read = reader.read(&mut chunk);
        Poll::Ready(match read {
            Ok(0) => {
                self.reader = None;
                None
            }
            Ok(size) => {
                chunk.truncate(size);
                chunk.shrink_to_fit();
                Some(Ok(chunk.into()))
            }
            Err(error) => {
                // The connection is closed.
                self.reader = None;
                Some(Err(fault(ureq::Error::Io(error), patience)))
            }
        })
    }
}

/// Returns what failed.
fn fault(error: ureq::Error, patience: Patience) -> TransportError {
    match timeout(&error) {
        Some(Timeout::Resolve | Timeout::Connect) => return TransportError::connect_timeout(error),
        Some(Timeout::Global | Timeout::PerCall) => return TransportError::timeout(error),
        Some(_) => return TransportError::silence(patience.read_timeout),
        None => {}
    }
    let is_unconnected = match &error {
        ureq::Error::HostNotFound
        | ureq::Error::ConnectionFailed
        | ureq::Error::ConnectProxyFailed(_)
        | ureq::Error::Tls(_)
        | ureq::Error::TlsRequired
        | ureq::Error::Rustls(_) => true,
        ureq::Error::Io(error) => {
            // Connections are encrypted before the request is sent.
            let of_tls = error
                .get_ref()
                .is_some_and(|inner| inner.is::<rustls::Error>());
            let is_unreached = matches!(
                error.kind(),
                io::ErrorKind::ConnectionRefused
                    | io::ErrorKind::HostUnreachable
                    | io::ErrorKind::NetworkUnreachable
                    | io::ErrorKind::NetworkDown
                    | io::ErrorKind::AddrNotAvailable
            );
            of_tls || is_unreached
        }
        _ => false,
    };
    match is_unconnected {
        true => TransportError::connect(error),
        false => TransportError::broken(error),
    }
}

/// Returns the timeout that elapsed, which may be wrapped in errors of the system.
fn timeout(error: &ureq::Error) -> Option<Timeout> {
    match error {
        ureq::Error::Timeout(timeout) => Some(*timeout),
        ureq::Error::Io(error) => {
            let inner: &(dyn StdError + 'static) = error.get_ref()?;
            timeout(inner.downcast_ref::<ureq::Error>()?)
        }
        _ => None,
    }
}
