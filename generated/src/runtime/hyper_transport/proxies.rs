//! The proxies in the environment.

use http::Uri;
use http::uri::Scheme;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

use crate::runtime::transport::is_loopback;

/// The proxies in the environment, and which requests use them.
#[derive(Debug)]
pub(super) struct Proxies(Matcher);

impl Proxies {
    pub(super) fn of_environment() -> Self {
        Self(Matcher::from_env())
    }

    /// Returns the proxy of a request. Those to this machine have none.
    pub(super) fn of(&self, uri: &Uri) -> Option<Intercept> {
        match uri.host().is_some_and(is_loopback) {
            true => None,
            false => self.0.intercept(uri),
        }
    }
}

/// Returns `true` if a URI begins with `https://`.
pub(super) fn is_encrypted(uri: &Uri) -> bool {
    uri.scheme() == Some(&Scheme::HTTPS)
}
