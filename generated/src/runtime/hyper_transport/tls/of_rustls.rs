//! TLS with rustls, with the certificate authorities of the platform.

use std::fmt;
use std::sync::Arc;

use http::Uri;
use hyper_util::rt::TokioIo;
use rustls_platform_verifier::BuilderVerifierExt;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::ClientConfig;
use tokio_rustls::rustls::crypto::{CryptoProvider, ring};
use tokio_rustls::rustls::pki_types::ServerName;

use super::super::connect::{BoxError, Connection};
use crate::runtime::transport::TransportError;

/// Encrypts connections.
#[derive(Clone)]
pub(in super::super) struct Tls {
    /// Offers HTTP/2.
    any: TlsConnector,
    /// For proxies, which speak HTTP/1.1.
    first: TlsConnector,
}

impl Tls {
    /// Uses the cryptography of the process, if it has chosen one, or else `ring`.
    pub(in super::super) fn new() -> Result<Self, TransportError> {
        let provider = CryptoProvider::get_default().cloned();
        let provider = provider.unwrap_or_else(|| Arc::new(ring::default_provider()));
        let first = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .and_then(|builder| builder.with_platform_verifier())
            .map_err(TransportError::setup)?
            .with_no_client_auth();
        let mut any = first.clone();
        any.alpn_protocols = super::PROTOCOLS.map(Into::into).into();
        Ok(Self {
            any: Arc::new(any).into(),
            first: Arc::new(first).into(),
        })
    }

    /// Encrypts a connection to a host, over which both sides may agree on HTTP/2 if `offers_h2`.
    pub(in super::super) async fn encrypt(
        &self,
        stream: Connection,
        to: &Uri,
        offers_h2: bool,
    ) -> Result<Connection, BoxError> {
        let name = ServerName::try_from(super::host(to).to_owned())?;
        let connector = match offers_h2 {
            true => &self.any,
            false => &self.first,
        };
        let stream = connector.connect(name, TokioIo::new(stream)).await?;
        let speaks_h2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
        Ok(Connection::of(TokioIo::new(stream), speaks_h2))
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Tls(rustls)")
    }
}
