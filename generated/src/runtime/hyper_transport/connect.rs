//! Connections: TCP, through a proxy or not, then TLS for `https://`.

use std::error::Error as StdError;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{self, Connected, HttpConnector};
use tower_service::Service;

use super::proxies::{Proxy, is_encrypted};
use super::tls::Tls;
use crate::runtime::proxies::{NOT_HTTP, Proxies};
use crate::runtime::transport::{BoxFuture, TransportError};

pub(super) type BoxError = Box<dyn StdError + Send + Sync>;

/// How long a connection can be idle before TCP sends a keepalive probe, and the interval of further probes.
const KEEPALIVE: Duration = Duration::from_secs(15);
const KEEPALIVE_QUESTIONS: u32 = 3;
/// How long sent data can remain unacknowledged.
#[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
const UNACKNOWLEDGED: Duration = Duration::from_secs(30);

/// Creates connections.
#[derive(Debug, Clone)]
pub(super) struct Connector {
    tcp: HttpConnector,
    tls: Tls,
    /// `None` for the connection to a proxy.
    proxies: Option<Arc<Proxies<Proxy>>>,
    limit: Option<Duration>,
}

impl Connector {
    pub(super) fn new(
        limit: Option<Duration>,
        proxies: Arc<Proxies<Proxy>>,
    ) -> Result<Self, TransportError> {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(limit);
        tcp.set_keepalive(Some(KEEPALIVE));
        tcp.set_keepalive_interval(Some(KEEPALIVE));
        tcp.set_keepalive_retries(Some(KEEPALIVE_QUESTIONS));
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        tcp.set_tcp_user_timeout(Some(UNACKNOWLEDGED));
        Ok(Self {
            tcp,
            tls: Tls::new()?,
            proxies: Some(proxies),
            limit,
        })
    }

    async fn connect(mut self, to: Uri) -> Result<Connection, BoxError> {
        let proxies = self.proxies.take();
        let Some(proxy) = proxies.as_ref().and_then(|proxies| proxies.of(&to)) else {
            return self.reach(to, true).await;
        };
        if !matches!(proxy.uri.scheme_str(), Some("http" | "https")) {
            return Err(NOT_HTTP.into());
        }
        // The connection to the proxy itself uses no proxy.
        if !is_encrypted(&to) {
            let connection = self.reach(proxy.uri.clone(), false).await?;
            return Ok(Connection {
                is_proxied: true,
                ..connection
            });
        }
        let tls = self.tls.clone();
        let mut tunnel = Tunnel::new(proxy.uri.clone(), self);
        if let Some(credential) = &proxy.credential {
            tunnel = tunnel.with_auth(credential.clone());
        }
        let stream = tunnel.call(to.clone()).await?;
        tls.encrypt(stream, &to, true).await
    }

    /// Connects without a proxy.
    async fn reach(mut self, to: Uri, offers_h2: bool) -> Result<Connection, BoxError> {
        // The code of TLS is compiled for one type of stream.
        let stream = Connection::of(self.tcp.call(to.clone()).await?, false);
        match is_encrypted(&to) {
            true => self.tls.encrypt(stream, &to, offers_h2).await,
            false => Ok(stream),
        }
    }
}

impl Service<Uri> for Connector {
    type Response = Connection;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Connection, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, to: Uri) -> Self::Future {
        let connector = self.clone();
        if self.proxies.is_none() {
            // A proxy speaks HTTP/1.1.
            return Box::pin(connector.reach(to, false));
        }
        Box::pin(async move {
            match connector.limit {
                Some(limit) => tokio::time::timeout(limit, connector.connect(to)).await?,
                None => connector.connect(to).await,
            }
        })
    }
}

/// The bytes of a connection.
pub(super) trait Stream: Read + Write + Send + Unpin + 'static {}

impl<T: Read + Write + Send + Unpin + 'static> Stream for T {}

/// A connection, encrypted or not.
pub(super) struct Connection {
    stream: Box<dyn Stream>,
    speaks_h2: bool,
    /// Whether a proxy reads the requests.
    is_proxied: bool,
}

impl Connection {
    pub(super) fn of(stream: impl Stream, speaks_h2: bool) -> Self {
        Self {
            stream: Box::new(stream),
            speaks_h2,
            is_proxied: false,
        }
    }
}

impl connect::Connection for Connection {
    fn connected(&self) -> Connected {
        let connected = Connected::new().proxy(self.is_proxied);
        match self.speaks_h2 {
            true => connected.negotiated_h2(),
            false => connected,
        }
    }
}

impl Read for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl Write for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, parts)
    }
}
