//! Encryption: with the TLS of the platform if the feature `native-tls` is enabled, otherwise with rustls.

#[cfg(feature = "native-tls")]
mod native;
#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
mod of_rustls;

#[cfg(feature = "native-tls")]
pub(super) use native::Tls;
#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
pub(super) use of_rustls::Tls;

/// Whether connections can be encrypted.
pub(super) const IS_THERE: bool = cfg!(any(feature = "native-tls", feature = "rustls"));

/// What to do if they cannot.
pub(super) const MISSING: &str = "to use `https://`, enable the feature `rustls` or `native-tls`";

/// Does not encrypt.
#[cfg(not(any(feature = "native-tls", feature = "rustls")))]
#[derive(Debug, Clone)]
pub(super) struct Tls;

#[cfg(not(any(feature = "native-tls", feature = "rustls")))]
impl Tls {
    pub(super) fn new() -> Result<Self, super::TransportError> {
        Ok(Self)
    }

    pub(super) async fn encrypt(
        &self,
        _: super::connect::Connection,
        _: &http::Uri,
        _: bool,
    ) -> Result<super::connect::Connection, super::connect::BoxError> {
        Err(MISSING.into())
    }
}

/// The protocols that a client offers.
#[cfg(any(feature = "native-tls", feature = "rustls"))]
const PROTOCOLS: [&str; 2] = ["h2", "http/1.1"];

/// The host of a URI, as a certificate names it.
#[cfg(any(feature = "native-tls", feature = "rustls"))]
fn host(of: &http::Uri) -> &str {
    let host = of.host().unwrap_or_default();
    let address = host.strip_prefix('[');
    let address = address.and_then(|host| host.strip_suffix(']'));
    address.unwrap_or(host)
}
