//! Builds the message for the transport from a call's request: adds what the client sends with every request.

use std::borrow::Cow;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderValue};
use http::{HeaderMap, Method, Uri};

use crate::runtime::body::Body;
use crate::runtime::builder::PLAIN_HTTP;
use crate::runtime::client::Config;
use crate::runtime::credential::{Issued, Place, Prepared, Unissued};
use crate::runtime::error::Error;
use crate::runtime::outgoing::Progress;
use crate::runtime::request::Request;
use crate::runtime::transport::HasCredential;

/// Finds the credential for a request, or returns why the request must not be sent. Another server, to which a redirect
/// led, gets none. Also returns the tokens that came
/// from a source.
pub(crate) async fn credential<'a>(
    config: &'a Config,
    request: &Request,
    is_elsewhere: bool,
) -> Result<(Cow<'a, Prepared>, Vec<Issued>), Error> {
    let id = request.operation.id();
    if let Some(reason) = request.refused() {
        return Err(Error::input(id, reason.clone()));
    }
    if is_elsewhere {
        return Ok((Cow::Owned(Prepared::default()), Vec::new()));
    }
    let refused = |reason| Error::input(id, reason);
    let credential = match &request.credential {
        Some(credentials) => {
            let prepared = credentials.prepare().map_err(refused)?;
            Cow::Owned(prepared.choose(request.operation).into_owned())
        }
        None if request.operation.is_anonymous() => Cow::Owned(Prepared::default()),
        None => config.credentials.choose(request.operation),
    };
    if !credential.has_source() {
        return Ok((credential, Vec::new()));
    }
    // A token must not be fetched for a request that would not be sent.
    if !config.server(request)?.confidential {
        return Err(Error::setup(PLAIN_HTTP));
    }
    match credential.ask().await {
        Ok((credential, issued)) => Ok((Cow::Owned(credential), issued)),
        Err(Unissued::Unusable(reason)) => Err(refused(reason)),
        Err(Unissued::Failed(error)) => Err(Error::token(id, error)),
    }
}

/// A message and the progress of its body.
pub(crate) struct Assembled {
    pub(crate) message: http::Request<Body>,
    /// `None` if the body is in memory.
    pub(crate) progress: Option<Arc<Progress>>,
}

/// Builds the message, the same for each attempt, or returns why the request must not be sent.
pub(crate) fn assemble(
    config: &Config,
    request: &Request,
    credential: &Prepared,
) -> Result<Assembled, Error> {
    let headers = headers(config, request, credential);
    let secret = !credential.is_none() || has_credential(&headers);
    let server = config.server(request)?;
    if secret && !server.confidential {
        return Err(Error::setup(PLAIN_HTTP));
    }
    let mut url = request.url(&server.url);
    for place in credential.places() {
        // The URL of a next page may already contain it.
        let is_new = |pair: &str| !url.split(['?', '&']).any(|known| known == pair);
        if let Place::Query(pair) = place
            && is_new(pair)
        {
            url.push(if url.contains('?') { '&' } else { '?' });
            url.push_str(pair);
        }
    }
    let uri = Uri::try_from(url).map_err(|_| Error::input(request.operation.id(), NOT_A_URL))?;
    let (body, progress) = match &request.body {
        Some(content) => content
            .body
            .lend()
            .ok_or_else(|| Error::input(request.operation.id(), READ_ONCE))?,
        None => (Body::from(Bytes::new()), None),
    };
    let mut message = http::Request::new(body);
    *message.method_mut() = request.method.clone();
    *message.uri_mut() = uri;
    *message.headers_mut() = headers;
    if secret {
        message.extensions_mut().insert(HasCredential::new());
    }
    Ok(Assembled { message, progress })
}

const READ_ONCE: &str =
    "the body is a stream that was already sent; use `Body::replay` for a body that can be retried";

const NOT_A_URL: &str =
    "the path or the query contains a character that is not allowed, or is too long";

/// The client's headers, then the operation's, then the caller's. The last one with a name wins.
fn headers(config: &Config, request: &Request, credential: &Prepared) -> HeaderMap {
    let mut headers = config.headers.clone();
    if !headers.contains_key(ACCEPT) {
        headers.insert(
            ACCEPT,
            HeaderValue::from_static(request.operation.accepts()),
        );
    }
    if let Some(content) = &request.body {
        headers.insert(CONTENT_TYPE, content.media_type.clone());
        if let Some(size) = content.body.size() {
            headers.insert(CONTENT_LENGTH, HeaderValue::from(size));
        }
    } else if matches!(request.method, Method::POST | Method::PUT | Method::PATCH) {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(0));
    }
    let mut cookies = request.cookies();
    for place in credential.places() {
        match place {
            // A source has been asked for its token before.
            Place::Query(_) | Place::Source(_) => {}
            Place::Header(name, value) => {
                headers.insert(name.clone(), value.clone());
            }
            Place::Cookie(pair) => cookies.push(pair),
        }
    }
    for (name, value) in &request.headers {
        headers.insert(name.clone(), value.clone());
    }
    // Cookies are encoded, so they always make a header.
    if !cookies.is_empty()
        && let Ok(mut value) = HeaderValue::from_str(&cookies.join("; "))
    {
        value.set_sensitive(true);
        headers.insert(COOKIE, value);
    }
    headers
}

/// Returns `true` if a header that usually carries credentials is present.
pub(crate) fn has_credential(headers: &HeaderMap) -> bool {
    headers.contains_key(AUTHORIZATION) || headers.contains_key(COOKIE)
}
