//! Sending one request: the attempts, the waits between them, the deadline.
//!
//! It knows nothing of the types of bodies and responses, so that it is compiled once.

use std::time::Duration;

use crate::runtime::assemble::{assemble, credential, has_credential};
use crate::runtime::attempt::{Failure, Limits, Success, attempt};
use crate::runtime::client::Client;
use crate::runtime::error::Error;
use crate::runtime::hook::{Attempt, Outcome};
use crate::runtime::request::Request;
use crate::runtime::response::{RawResponse, Response};
use crate::runtime::streaming::ResponseBody;
use crate::runtime::trace::Span;
use crate::runtime::transport::HasCredential;

/// Sends the request until it succeeds or may not be sent again, and gives the whole response.
pub(crate) async fn execute(client: Client, request: Request) -> Result<RawResponse, Error> {
    let (success, _) = run(&client, &request, false).await?;
    Ok(success.response)
}

/// The same, but gives the head of the response, and the body as it arrives. A body of events may be silent for any time.
pub(crate) async fn execute_stream(
    client: Client,
    request: Request,
    is_events: bool,
) -> Result<Response<ResponseBody>, Error> {
    let (success, limits) = run(&client, &request, true).await?;
    let body = success
        .rest
        .unwrap_or_else(|| success.response.body().clone().into());
    // A long download is no fault: only a limit that the caller set for this call ends it.
    let limits = Limits {
        total: request.timeout,
        silence: limits.silence.filter(|_| !is_events),
        ..limits
    };
    let body = ResponseBody::new(client, success.response.clone(), body, limits);
    Ok(Response::new(body, success.response.into_head()))
}

async fn run(client: &Client, request: &Request, stream: bool) -> Result<(Success, Limits), Error> {
    let operation = request.operation;
    let config = client.config()?;
    let timing = &*config.timing;
    let retries = request.retries.unwrap_or(config.retries);
    let limits = Limits {
        started: timing.instant(),
        // A long upload is no fault, as little as a long download.
        total: request
            .timeout
            .or(config.timeout.filter(|_| !request.is_streamed())),
        silence: request.read_timeout.or(config.read_timeout),
    };
    let span = Span::new(request);
    let mut attempted = Attempt {
        operation,
        method: &request.method,
        number: 1,
    };
    // Whether a source has been told that its token was refused.
    let mut renewed = false;
    loop {
        let credential = limits.wait(timing, credential(config, request)).await;
        let (credential, issued) =
            credential.map_err(|_| Error::deadline(operation.id(), limits.total))??;
        let mut assembled = assemble(config, request, &credential)?;
        for hook in &config.hooks {
            hook.before(&attempted, assembled.message.headers_mut());
        }
        // A hook may have added one, and so may the caller, as a header.
        if has_credential(assembled.message.headers()) {
            assembled.message.extensions_mut().insert(HasCredential);
        }
        let bare = !operation.is_anonymous()
            && credential.is_none()
            && !has_credential(assembled.message.headers());
        let started = timing.instant();
        let work = attempt(config, limits, operation, assembled, stream);
        let result = span.around(work).await;
        let duration = timing.instant().saturating_duration_since(started);
        let delay = match &result {
            Ok(_) => None,
            // A stream that the server may have seen a part of is gone.
            Err(_) if !request.is_there() => None,
            Err(failure) if failure.is_unauthorized() && !renewed => {
                // All are told, even if one of them would do.
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
        // Where nothing can wait, nothing is sent again.
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
