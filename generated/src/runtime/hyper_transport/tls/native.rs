//! The TLS of the platform.

use http::Uri;
use hyper_util::rt::TokioIo;
use tokio_native_tls::TlsConnector;

use super::super::connect::{BoxError, Connection};
use crate::runtime::transport::TransportError;

/// Encrypts connections.
#[derive(Debug, Clone)]
pub(in super::super) struct Tls {
    /// Offers HTTP/2.
    any: TlsConnector,
    /// For proxies, which speak HTTP/1.1.
    first: TlsConnector,
}

impl Tls {
    pub(in super::super) fn new() -> Result<Self, TransportError> {
        let connector = |protocols: &[&str]| {
            let mut builder = native_tls::TlsConnector::builder();
            builder.request_alpns(protocols);
            builder.build().map_err(TransportError::setup)
        };
        Ok(Self {
            any: connector(&super::PROTOCOLS)?.into(),
            first: connector(&[])?.into(),
        })
    }

    /// Encrypts a connection to a host, over which both sides may agree on HTTP/2 if `offers_h2`.
    pub(in super::super) async fn encrypt(
        &self,
        stream: Connection,
        to: &Uri,
        offers_h2: bool,
    ) -> Result<Connection, BoxError> {
        let connector = match offers_h2 {
            true => &self.any,
            false => &self.first,
        };
        let stream = TokioIo::new(stream);
        let stream = connector.connect(super::host(to), stream).await?;
        let agreed = stream.get_ref().negotiated_alpn()?;
        let speaks_h2 = agreed.is_some_and(|agreed| agreed == b"h2");
        Ok(Connection::of(TokioIo::new(stream), speaks_h2))
    }
}
