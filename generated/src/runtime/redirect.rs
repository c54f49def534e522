//! Redirects: where a response leads, and what is sent there.

use http::Method;
use http::header::{ACCEPT, ACCEPT_LANGUAGE, HeaderName, IF_RANGE, LOCATION, RANGE, USER_AGENT};

use crate::runtime::body::Body;
use crate::runtime::reference::{self, Target};
use crate::runtime::request::Request;
use crate::runtime::response::RawResponse;
use crate::runtime::transport::HasCredential;

/// The maximum number of redirects of one call.
pub(crate) const MOST: usize = 10;

/// The headers that another server receives. All others may contain secrets.
const HARMLESS: [HeaderName; 5] = [ACCEPT, ACCEPT_LANGUAGE, IF_RANGE, RANGE, USER_AGENT];

/// Returns where a response leads, if the request may be sent there: without a body, and never from TLS to clear text.
pub(crate) fn target(current: &str, request: &Request, response: &RawResponse) -> Option<Target> {
    let is_safe = matches!(request.method, Method::GET | Method::HEAD) && request.body.is_none();
    let leads = matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308);
    if !is_safe || !leads {
        return None;
    }
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    let target = reference::resolve(current, location)?;
    let is_downgrade = !target.url.starts_with("https://")
        && current
            .get(..8)
            .is_some_and(|scheme| scheme.eq_ignore_ascii_case("https://"));
    (!is_downgrade).then_some(target)
}

/// Removes what another server must not receive.
pub(crate) fn strip(message: &mut http::Request<Body>) {
    let headers = message.headers_mut();
    let others = headers.keys().filter(|name| !HARMLESS.contains(name));
    let others: Vec<HeaderName> = others.cloned().collect();
    for name in others {
        headers.remove(name);
    }
    message.extensions_mut().remove::<HasCredential>();
}
