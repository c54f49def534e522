//! The proxies in the environment.

use std::net::IpAddr;

use http::Uri;
use ureq::{Proxy, ProxyProtocol};

use crate::runtime::transport::{TransportError, is_loopback};

/// The proxies in the environment, and which requests use them.
pub(super) struct Proxies {
    of_https: Option<Proxy>,
    of_http: Option<Proxy>,
    /// Hosts that are reached without a proxy.
    direct: Vec<String>,
}

impl Proxies {
    pub(super) fn of_environment() -> Self {
        // A CGI program gets the request header `Proxy` in the variable `HTTP_PROXY`.
        let is_cgi = std::env::var_os("REQUEST_METHOD").is_some();
        let of_http = named("http_proxy").or_else(|| named("HTTP_PROXY").filter(|_| !is_cgi));
        let of_https = named("https_proxy").or_else(|| named("HTTPS_PROXY"));
        let of_all = named("all_proxy").or_else(|| named("ALL_PROXY"));
        let direct = named("no_proxy").or_else(|| named("NO_PROXY"));
        let proxy = |url: Option<String>| {
            let url = url.or_else(|| of_all.clone())?;
            Proxy::new(&url).ok()
        };
        Self {
            of_https: proxy(of_https),
            of_http: proxy(of_http),
            direct: direct
                .unwrap_or_default()
                .split(',')
                .map(|host| host.trim().to_ascii_lowercase())
                .filter(|host| !host.is_empty())
                .collect(),
        }
    }

    /// Returns the proxy of a request. Those to this machine have none.
    pub(super) fn of(&self, uri: &Uri) -> Result<Option<Proxy>, TransportError> {
        let proxy = match uri.scheme_str() {
            Some("https") => &self.of_https,
            _ => &self.of_http,
        };
        let host = uri.host().unwrap_or_default();
        let Some(proxy) = proxy.as_ref().filter(|_| !self.is_direct(host)) else {
            return Ok(None);
        };
        match proxy.protocol() {
            ProxyProtocol::Http | ProxyProtocol::Https => Ok(Some(proxy.clone())),
            _ => Err(TransportError::connect(
                "the proxy of the environment is not an HTTP proxy",
            )),
        }
    }

    fn is_direct(&self, host: &str) -> bool {
        is_loopback(host) || self.direct.iter().any(|direct| covers(direct, host))
    }
}

fn named(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
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
    use super::covers;

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
        ] {
            assert_eq!(covers(item, host), is_covered, "{item} {host}");
        }
    }
}
