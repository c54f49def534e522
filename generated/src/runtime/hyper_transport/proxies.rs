//! A proxy that the environment names.

use http::uri::Scheme;
use http::{HeaderValue, Uri};
use percent_encoding::percent_decode_str;

use crate::runtime::base64_text;

/// A proxy.
#[derive(Debug)]
pub(super) struct Proxy {
    /// Its scheme, host and port.
    pub(super) uri: Uri,
    /// The header that contains its user name and password.
    pub(super) credential: Option<HeaderValue>,
}

impl Proxy {
    /// Reads a URL such as `http://user:password@proxy.example:3128`. The default scheme is `http`.
    pub(super) fn parse(url: &str) -> Option<Self> {
        let uri: Uri = url.parse().ok()?;
        let scheme = match uri.scheme_str() {
            None => "http",
            Some(known @ ("http" | "https" | "socks4" | "socks4a" | "socks5" | "socks5h")) => known,
            Some(_) => return None,
        };
        let authority = uri.authority()?.as_str();
        let (user, host) = match authority.rsplit_once('@') {
            Some((user, host)) => (Some(user), host),
            None => (None, authority),
        };
        let at = Uri::builder().scheme(scheme).authority(host);
        Some(Self {
            uri: at.path_and_query("/").build().ok()?,
            credential: user.and_then(credential),
        })
    }
}

/// Returns the header for a user name and a password, which are percent-encoded in a URL.
fn credential(user: &str) -> Option<HeaderValue> {
    let (name, password) = user.split_once(':').unwrap_or((user, ""));
    let decoded = |text| percent_decode_str(text).decode_utf8_lossy();
    let pair = format!("{}:{}", decoded(name), decoded(password));
    let text = format!("Basic {}", base64_text::encode(pair.as_bytes()));
    let mut value = HeaderValue::try_from(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// Returns `true` if a URI begins with `https://`.
pub(super) fn is_encrypted(uri: &Uri) -> bool {
    uri.scheme() == Some(&Scheme::HTTPS)
}

#[cfg(test)]
mod tests {
    use super::Proxy;

    #[test]
    fn r4_the_url_of_a_proxy() {
        for (url, uri, credential) in [
            ("proxy.example:3128", "http://proxy.example:3128/", None),
            ("https://proxy.example/path", "https://proxy.example/", None),
            ("socks5h://[::1]:1080", "socks5h://[::1]:1080/", None),
            (
                "http://us%40er:pass%20word@proxy.example",
                "http://proxy.example/",
                Some("Basic dXNAZXI6cGFzcyB3b3Jk"),
            ),
            (
                "http://user@proxy.example",
                "http://proxy.example/",
                Some("Basic dXNlcjo="),
            ),
        ] {
            let proxy = Proxy::parse(url).expect("it is the URL of a proxy");
            assert_eq!(proxy.uri, uri);
            let header = proxy
                .credential
                .as_ref()
                .map(|it| it.to_str().expect("it is ASCII"));
            assert_eq!(header, credential, "{url}");
            assert!(!format!("{proxy:?}").contains("Basic"), "{proxy:?}");
        }
        for url in ["", "ftp://proxy.example", "/path", "http://"] {
            assert!(Proxy::parse(url).is_none(), "{url}");
        }
    }
}
