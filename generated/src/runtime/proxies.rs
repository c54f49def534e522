//! The proxies in the environment, and which requests use them.

use std::env;
use std::net::IpAddr;

use http::Uri;

use crate::runtime::transport::is_loopback;

/// The error for a proxy that does not speak HTTP.
pub(crate) const NOT_HTTP: &str = "the proxy of the environment is not an HTTP proxy";

/// The error for a credential that a proxy could read.
pub(crate) const IN_CLEAR_TEXT: &str = "credentials are not sent over plain http:// through a proxy: use https://, or add the host to `NO_PROXY`";

/// The proxies in the environment, and which requests use them.
#[derive(Debug)]
pub(crate) struct Proxies<P> {
    of_https: Option<P>,
    of_http: Option<P>,
    /// Hosts that are reached without a proxy.
    direct: Vec<String>,
}

impl<P> Proxies<P> {
    /// Reads the environment. `parse` returns `None` for what is not the URL of a proxy.
    pub(crate) fn of_environment(parse: impl Fn(&str) -> Option<P>) -> Self {
        // A CGI program gets the request header `Proxy` in the variable `HTTP_PROXY`.
        if env::var_os("REQUEST_METHOD").is_some() {
            return Self::new(None, None, "");
        }
        let proxy = |name: &str| parse(&value(name)).or_else(|| parse(&value("ALL_PROXY")));
        Self::new(
            proxy("HTTPS_PROXY"),
            proxy("HTTP_PROXY"),
            &value("NO_PROXY"),
        )
    }

    fn new(of_https: Option<P>, of_http: Option<P>, direct: &str) -> Self {
        let direct = direct.split(',').map(str::trim);
        Self {
            of_https,
            of_http,
            direct: direct.map(str::to_ascii_lowercase).collect(),
        }
    }

    /// Returns the proxy of a request. Those to this machine have none.
    pub(crate) fn of(&self, uri: &Uri) -> Option<&P> {
        let proxy = match uri.scheme_str() {
            Some("https") => self.of_https.as_ref(),
            _ => self.of_http.as_ref(),
        };
        let host = uri.host()?;
        proxy.filter(|_| !self.is_direct(host))
    }

    fn is_direct(&self, host: &str) -> bool {
        is_loopback(host) || self.direct.iter().any(|direct| covers(direct, host))
    }
}

/// Returns the value of a variable, whose name may be in upper or in lower case.
fn value(name: &str) -> String {
    env::var(name)
        .or_else(|_| env::var(name.to_ascii_lowercase()))
        .unwrap_or_default()
}

/// Returns `true` if an item of `NO_PROXY` means this host: all hosts, a domain with its subdomains, an address, or a
/// range of addresses.
fn covers(item: &str, host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    if let Ok(address) = address.parse::<IpAddr>() {
        return item == "*" || is_within(address, item).unwrap_or(false);
    }
    let domain = item.trim_start_matches('*').trim_start_matches('.');
    let host = host.to_ascii_lowercase();
    item == "*"
        || !domain.is_empty()
            && host
                .strip_suffix(domain)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// Returns `true` if the address is in a range such as `10.0.0.0/8`, or is the only address of it.
fn is_within(address: IpAddr, range: &str) -> Option<bool> {
    let (start, bits) = match range.split_once('/') {
        Some((start, bits)) => (start, Some(bits.parse::<u32>().ok()?)),
        None => (range, None),
    };
    let (value, start, width) = match (address, start.parse().ok()?) {
        (IpAddr::V4(address), IpAddr::V4(start)) => (
            u128::from(address.to_bits()),
            u128::from(start.to_bits()),
            32,
        ),
        (IpAddr::V6(address), IpAddr::V6(start)) => (address.to_bits(), start.to_bits(), 128),
        _ => return None,
    };
    let ignored = width - bits.unwrap_or(width).min(width);
    let shown = |value: u128| value.checked_shr(ignored).unwrap_or(0);
    Some(shown(value) == shown(start))
}

#[cfg(test)]
mod tests {
    use super::{Proxies, covers};

    #[test]
    fn r4_the_scheme_decides_which_proxy() {
        let proxies = Proxies::new(
            Some("secure"),
            Some("plain"),
            "internal.example, 10.0.0.0/8",
        );
        for (uri, proxy) in [
            ("https://api.example/path", Some("secure")),
            ("http://api.example/path", Some("plain")),
            ("https://v1.internal.example", None),
            ("https://10.1.2.3:8443", None),
            ("http://localhost:3000", None),
            ("https://[::1]", None),
        ] {
            let uri = uri.parse().expect("it is a URI");
            assert_eq!(proxies.of(&uri).copied(), proxy, "{uri}");
        }
    }

    #[test]
    fn r4_hosts_without_a_proxy() {
        for (item, host, is_covered) in [
            ("*", "api.example", true),
            ("example.com", "example.com", true),
            ("example.com", "API.example.com", true),
            (".example.com", "api.example.com", true),
            ("*.example.com", "api.example.com", true),
            ("example.com", "badexample.com", false),
            ("10.0.0.0/8", "10.1.2.3", true),
            ("10.0.0.0/8", "11.1.2.3", false),
            ("10.1.2.3", "10.1.2.3", true),
            ("10.1.2.3", "10.1.2.4", false),
            ("0.0.0.0/0", "1.2.3.4", true),
            ("fe80::/10", "[fe80::1]", true),
            ("::/0", "[fe80::1]", true),
            ("fe80::/10", "10.1.2.3", false),
            (".", "api.example", false),
            ("", "api.example", false),
        ] {
            assert_eq!(covers(item, host), is_covered, "{item} {host}");
        }
    }
}
