//! Sending one request: what all requests carry, the retries, the deadline.
//!
//! It knows nothing of the types of bodies and replies, so that it is compiled once.

use std::borrow::Cow;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderValue};
use http::{HeaderMap, Method, Uri};

use crate::runtime::attempt::{Failure, Limits, Success, attempt};
use crate::runtime::builder::PLAIN_HTTP;
use crate::runtime::client::{Client, Config};
use crate::runtime::credential::Prepared;
use crate::runtime::error::Error;
use crate::runtime::hook::{Attempt, Outcome};
use crate::runtime::reply::{Reply, Response};
use crate::runtime::request::Request;
use crate::runtime::streaming::ReplyBody;

/// Sends the request until it succeeds or may not be sent again, and gives the whole reply.
pub(crate) async fn execute(client: Client, request: Request) -> Result<Reply, Error> {
    let (success, _) = run(&client, &request, false).await?;
    Ok(success.reply)
}

/// The same, but gives the head of the reply, and the body as it arrives.
pub(crate) async fn execute_stream(
    client: Client,
    request: Request,
) -> Result<Response<ReplyBody>, Error> {
    let (success, limits) = run(&client, &request, true).await?;
    let body = success
        .rest
        .unwrap_or_else(|| success.reply.body().clone().into());
    let body = ReplyBody::new(client, success.reply.clone(), body, limits);
    Ok(Response::new(body, success.reply.into_head()))
}

async fn run(client: &Client, request: &Request, stream: bool) -> Result<(Success, Limits), Error> {
    let operation = request.operation;
    let config = client.config()?;
    let timing = &*config.timing;
    let (uri, headers) = head(config, request)?;
    let body = request
        .body
        .as_ref()
        .map(|body| body.bytes.clone())
        .unwrap_or_default();
    let retries = request.retries.unwrap_or(config.retries);
    let limits = Limits {
        started: timing.instant(),
        total: request.timeout.or(config.timeout),
        silence: config.read_timeout,
    };
    let mut attempted = Attempt {
        operation,
        method: &request.method,
        number: 1,
    };
    loop {
        let mut message = http::Request::new(body.clone());
        *message.method_mut() = request.method.clone();
        *message.uri_mut() = uri.clone();
        *message.headers_mut() = headers.clone();
        for hook in &config.hooks {
            hook.before(&attempted, message.headers_mut());
        }
        let started = timing.instant();
        let result = attempt(config, limits, operation, message, stream).await;
        let duration = timing.instant().saturating_duration_since(started);
        let delay = match &result {
            Ok(_) => None,
            Err(failure) => failure.sent_again(&request.method).and_then(|asked| {
                let delay = retries.delay(attempted.number - 1, asked, timing.random())?;
                limits
                    .left(timing)
                    .is_none_or(|left| delay < left)
                    .then_some(delay)
            }),
        };
        let sleep = delay
            .filter(|delay| !delay.is_zero())
            .map(|delay| timing.sleep(delay));
        // Where nothing can wait, nothing is sent again.
        let delay = delay.filter(|_| !matches!(sleep, Some(None)));
        if !config.hooks.is_empty() {
            let reply = match &result {
                Ok(success) => Some(&success.reply),
                Err(failure) => failure.reply(),
            };
            let outcome = Outcome {
                status: reply.map(Reply::status),
                headers: reply.map(Reply::headers),
                duration,
                timeout: result.as_ref().is_err_and(Failure::is_timeout),
                sent_again_in: delay,
            };
            config
                .hooks
                .iter()
                .for_each(|hook| hook.after(&attempted, &outcome));
        }
        match (result, delay) {
            (Ok(success), _) => return Ok((success, limits)),
            (Err(failure), None) => return Err(failure.into_error(operation)),
            (Err(_), Some(_)) => attempted.number += 1,
        }
        if let Some(Some(sleep)) = sleep {
            sleep.await;
        }
    }
}

/// Makes the URL and the headers, or says why the request must not be sent.
fn head(config: &Config, request: &Request) -> Result<(Uri, HeaderMap), Error> {
    let operation = request.operation;
    let refused = |reason: Cow<'static, str>| Error::input(operation.id(), reason);
    if let Some(reason) = request.refused() {
        return Err(refused(reason.clone()));
    }
    let own;
    let credential = match &request.credential {
        Some(credential) => {
            own = credential.prepare().map_err(refused)?;
            &own
        }
        None if operation.is_anonymous() => &Prepared::None,
        None => &config.credential,
    };
    let mut headers = config.headers.clone();
    headers
        .entry(ACCEPT)
        .or_insert(HeaderValue::from_static(operation.accepts()));
    if let Some(body) = &request.body {
        headers.insert(CONTENT_TYPE, body.media_type.clone());
        headers.insert(CONTENT_LENGTH, HeaderValue::from(body.bytes.len()));
    } else if matches!(request.method, Method::POST | Method::PUT | Method::PATCH) {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(0));
    }
    let mut url = config.base_url.clone() + &request.target();
    let mut cookies = request.cookies();
    match credential {
        Prepared::None => {}
        Prepared::Header(name, value) => {
            headers.insert(name.clone(), value.clone());
        }
        Prepared::Query(pair) => {
            url.push(if url.contains('?') { '&' } else { '?' });
            url.push_str(pair);
        }
        Prepared::Cookie(pair) => cookies.push(pair),
    }
    for (name, value) in &request.headers {
        headers.insert(name.clone(), value.clone());
    }
    if !cookies.is_empty() {
        // Cookies are encoded, so this cannot fail.
        let mut value = HeaderValue::from_str(&cookies.join("; "))
            .map_err(|_| refused(Cow::Borrowed("a cookie is not valid")))?;
        value.set_sensitive(true);
        headers.insert(COOKIE, value);
    }
    let secret = !credential.is_none()
        || headers.contains_key(AUTHORIZATION)
        || headers.contains_key(COOKIE);
    if secret && !config.confidential {
        return Err(Error::setup(PLAIN_HTTP));
    }
    let uri = Uri::try_from(url).map_err(|_| refused(Cow::Borrowed(NOT_A_URL)))?;
    Ok((uri, headers))
}

const NOT_A_URL: &str =
    "the path or the query holds a character that is not allowed, or is too long";
