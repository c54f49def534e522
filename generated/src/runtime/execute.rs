//! Sends one request: the attempts, the waits between them, and the deadline.
//!
//! It is not generic over the types of bodies and values, so it is compiled once.

use std::time::Duration;

use crate::runtime::assemble::{assemble, credential, has_credential};
use crate::runtime::attempt::{Failure, Limits, Reading, Success, attempt};
use crate::runtime::client::{Client, Config};
use crate::runtime::error::Error;
use crate::runtime::hook::{Attempt, Outcome};
use crate::runtime::redirect;
use crate::runtime::reference::Target;
use crate::runtime::request::Request;
use crate::runtime::response::{RawResponse, Response, ResponseHeaders};
use crate::runtime::streaming::ResponseBody;
use crate::runtime::trace::Span;
use crate::runtime::transport::HasCredential;

/// Sends the request until it succeeds or cannot be retried, and returns the whole response.
pub(crate) async fn execute(client: Client, request: Request) -> Result<RawResponse, Error> {
    let (success, _) = run(&client, &request, Reading::Whole).await?;
    Ok(success.response)
}

/// Like `execute`, but returns the head of the response and the body as a stream. The read timeout does not apply to
/// a body of events.
pub(crate) async fn execute_stream<H: ResponseHeaders>(
    client: Client,
    request: Request,
    is_events: bool,
) -> Result<Response<ResponseBody, H>, Error> {
    // A download can take long: only a timeout that was set for this call applies.
    let total = request.timeout;
    let reading = Reading::Stream { total, is_events };
    let (success, limits) = run(&client, &request, reading).await?;
    let body = success
        .rest
        .unwrap_or_else(|| success.response.body().clone().into());
    let body = ResponseBody::new(client, success.response.clone(), body, limits.of(reading));
    Ok(Response::new(body, success.response.into_head()))
}

async fn run(
    client: &Client,
    request: &Request,
    reading: Reading,
) -> Result<(Success, Limits), Error> {
    let operation = request.operation;
    let config = client.config()?;
    let timing = &*config.timing;
    let retries = request.retries.unwrap_or(config.retries);
    let limits = Limits {
        started: timing.instant(),
        // An upload can take long as well.
        total: request
            .timeout
            .or(config.timeout.filter(|_| !request.is_streamed())),
        silence: request.read_timeout.or(config.read_timeout),
    };
    let span = Span::new(request);
    let mut attempted = Attempt {
        operation: operation.id(),
        path_template: operation.path(),
        method: &request.method,
        number: 1,
    };
    // Whether the rejection of a token has been reported to its source.
    let mut renewed = false;
    // The request to which the last redirect led, how many there were, and whether one led to another server.
    let (mut moved, mut hops, mut is_elsewhere): (Option<Request>, usize, bool) = (None, 0, false);
    // An operation whose success is the redirect returns it, unless its call says otherwise.
    let own = config.follow_redirects && !operation.returns_redirects();
    let follows = request.follow_redirects.unwrap_or(own);
    loop {
        let request = moved.as_ref().unwrap_or(request);
        let credential = limits
            .wait(timing, credential(config, request, is_elsewhere))
            .await;
        let (credential, issued) =
            credential.map_err(|_| Error::deadline(operation.id(), limits.total))??;
        let mut assembled = assemble(config, request, &credential)?;
        for hook in &config.hooks {
            hook.before(&attempted, assembled.message.headers_mut());
        }
        if is_elsewhere {
            redirect::strip(&mut assembled.message);
        }
        // A hook may have added one, and so may the caller, as a header.
        if has_credential(assembled.message.headers()) {
            assembled
                .message
                .extensions_mut()
                .insert(HasCredential::new());
        }
        let bare = !operation.is_anonymous()
            && credential.is_none()
            && !has_credential(assembled.message.headers());
        let started = timing.instant();
        let work = attempt(config, limits, operation, assembled, reading);
        let result = span.around(work).await;
        let duration = timing.instant().saturating_duration_since(started);
        let delay = match &result {
            Ok(_) => None,
            // A stream that was partly read cannot be sent again.
            Err(_) if !request.is_there() => None,
            Err(failure) if failure.is_unauthorized() && !renewed => {
                // Report it to all sources, not only to the first that has a newer token.
                renewed = issued.iter().filter(|issued| issued.refused()).count() > 0;
                renewed.then_some(Duration::ZERO)
            }
            Err(failure) => failure
                .sent_again(retries, &request.method)
                .and_then(|asked| {
                    let retry = attempted.number - 1 - u32::from(renewed);
                    let delay = retries.delay(retry, asked, timing.random())?;
                    limits
                        .left(timing)
                        .is_none_or(|left| delay < left)
                        .then_some(delay)
                }),
        };
        let sleep = delay
            .filter(|delay| !delay.is_zero())
            .map(|delay| timing.sleep(delay));
        // Without a timer, there are no retries.
        let delay = delay.filter(|_| !matches!(sleep, Some(None)));
        let response = match &result {
            Ok(success) => Some(&success.response),
            Err(failure) => failure.response(),
        };
        let outcome = Outcome {
            status: response.map(RawResponse::status),
            headers: response.map(RawResponse::headers),
            duration,
            timeout: result.as_ref().is_err_and(Failure::is_timeout),
            sent_again_in: delay,
        };
        span.attempted(attempted.number, outcome.status, delay);
        for hook in &config.hooks {
            hook.after(&attempted, &outcome);
        }
        let target = response.filter(|_| follows && hops < redirect::MOST);
        let target = target.map(|response| redirected(config, request, response));
        if let Some(target) = target.transpose()?.flatten() {
            is_elsewhere |= !target.is_same_server;
            hops += 1;
            let mut next = request.clone();
            next.elsewhere = Some(target.url);
            moved = Some(next);
            continue;
        }
        match (result, delay) {
            (Ok(success), _) => return Ok((success, limits)),
            (Err(failure), None) => return Err(failure.into_error(operation).bare(bare)),
            (Err(_), Some(_)) => attempted.number += 1,
        }
        if let Some(Some(sleep)) = sleep {
            sleep.await;
        }
    }
}

/// Returns where a response leads.
fn redirected(
    config: &Config,
    request: &Request,
    response: &RawResponse,
) -> Result<Option<Target>, Error> {
    let server = config.server(request)?;
    Ok(redirect::target(
        &request.url(&server.url),
        request,
        response,
    ))
}
