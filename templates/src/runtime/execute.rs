//! Sending one request: deadlines, retries, the limit on the reply's size.
//!
//! The only async function of the runtime that does work; it knows nothing of the types of bodies and replies.

use std::borrow::Cow;
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderValue};
use http::{HeaderMap, Method, Uri};

use crate::runtime::builder::{PLAIN_HTTP, bearer};
use crate::runtime::client::{Client, Config};
use crate::runtime::error::Error;
use crate::runtime::operation::Operation;
use crate::runtime::reply::Reply;
use crate::runtime::request::Request;
use crate::runtime::retry;
use crate::runtime::timing::within;
use crate::runtime::transport::{Body, Fault, TransportError};

/// Sends the request until it succeeds or may not be sent again, and gives the last reply.
pub(crate) async fn execute(client: Client, request: Request) -> Result<Reply, Error> {
    let operation = request.operation;
    let config = client.config()?;
    if let Some(reason) = request.refused() {
        return Err(Error::input(operation.id(), reason.clone()));
    }
    let uri = uri(config, &request)?;
    let headers = headers(config, &request)?;
    let body = request
        .body
        .as_ref()
        .map(|body| body.bytes.clone())
        .unwrap_or_default();
    let retries = request.retries.unwrap_or(config.retries);
    let attempt = Attempt {
        config,
        operation,
        started: config.timing.instant(),
        limit: request.timeout.or(config.timeout),
    };
    let mut sent_again = 0;
    loop {
        let mut message = http::Request::new(body.clone());
        *message.method_mut() = request.method.clone();
        *message.uri_mut() = uri.clone();
        *message.headers_mut() = headers.clone();
        let failure = match attempt.run(message).await {
            Ok(reply) => return Ok(reply),
            Err(failure) => failure,
        };
        let Some(failure_asks) = failure.sent_again(&request.method) else {
            return Err(failure.into_error(operation));
        };
        let Some(delay) = retries.delay(sent_again, failure_asks, config.timing.random()) else {
            return Err(failure.into_error(operation));
        };
        if attempt.left().is_some_and(|left| left <= delay) {
            return Err(failure.into_error(operation));
        }
        if !delay.is_zero() {
            let Some(sleep) = config.timing.sleep(delay) else {
                return Err(failure.into_error(operation));
            };
            sleep.await;
        }
        sent_again += 1;
    }
}

/// What all attempts of a call share.
struct Attempt<'a> {
    config: &'a Config,
    operation: &'static Operation,
    started: Instant,
    limit: Option<Duration>,
}

/// Why an attempt gave no value.
enum Failure {
    /// Any reply but a success.
    Status(Reply),
    /// The network failed, perhaps within a reply.
    Fault(TransportError, Option<Reply>),
    Deadline,
    TooLarge(Reply, usize),
}

impl Failure {
    /// Says whether to send the request again, and after which wait if the server named one.
    fn sent_again(&self, method: &Method) -> Option<Option<Duration>> {
        match self {
            Self::Status(reply) => {
                retry::after_status(method, reply.status()).then(|| reply.retry_after())
            }
            Self::Fault(error, _) => {
                (method.is_idempotent() && error.kind() != Fault::Setup).then_some(None)
            }
            Self::Deadline | Self::TooLarge(..) => None,
        }
    }

    fn into_error(self, operation: &'static Operation) -> Error {
        match self {
            Self::Status(reply) => reply.into_error(),
            Self::Fault(error, reply) => Error::transport(operation.id(), error, reply),
            Self::Deadline => Error::deadline(operation.id()),
            Self::TooLarge(reply, limit) => Error::too_large(reply, limit),
        }
    }
}

impl Attempt<'_> {
    async fn run(&self, message: http::Request<Bytes>) -> Result<Reply, Failure> {
        let response = match self.wait(self.config.transport.send(message)).await? {
            Ok(response) => response,
            Err(error) => return Err(Failure::Fault(error, None)),
        };
        let (head, body) = response.into_parts();
        let announced = head
            .headers
            .get(CONTENT_LENGTH)
            .and_then(|length| length.to_str().ok());
        let announced = announced
            .and_then(|length| length.parse::<usize>().ok())
            .unwrap_or(0);
        let retry_after = retry::asked(&head.headers, self.config.timing.now());
        let reply = |body| Reply::new(self.operation, head.status, head.headers, body, retry_after);
        match self.collect(body, announced).await {
            Ok(body) if head.status.is_success() => Ok(reply(body)),
            Ok(body) => Err(Failure::Status(reply(body))),
            // The status says more than the body that did not come.
            Err(_) if !head.status.is_success() => Err(Failure::Status(reply(Bytes::new()))),
            Err(Unread::Fault(error)) => Err(Failure::Fault(error, Some(reply(Bytes::new())))),
            Err(Unread::Deadline) => Err(Failure::Deadline),
            Err(Unread::TooLarge) => Err(Failure::TooLarge(
                reply(Bytes::new()),
                self.config.max_reply_size,
            )),
        }
    }

    async fn collect(&self, mut body: Body, announced: usize) -> Result<Bytes, Unread> {
        let most = self.config.max_reply_size;
        if announced > most {
            return Err(Unread::TooLarge);
        }
        let mut first = Bytes::new();
        let mut whole = BytesMut::new();
        loop {
            let next = self
                .wait(std::future::poll_fn(|context| body.poll_chunk(context)))
                .await;
            let chunk = match next {
                Ok(Some(Ok(chunk))) => chunk,
                Ok(None) if whole.is_empty() => return Ok(first),
                Ok(None) => return Ok(whole.freeze()),
                Ok(Some(Err(error))) | Err(Failure::Fault(error, _)) => {
                    return Err(Unread::Fault(error));
                }
                Err(_) => return Err(Unread::Deadline),
            };
            if first.len() + whole.len() + chunk.len() > most {
                return Err(Unread::TooLarge);
            }
            // A body in one piece, the usual case, is not copied.
            if whole.is_empty() && first.is_empty() {
                first = chunk;
                continue;
            }
            if whole.is_empty() {
                whole.reserve(announced.max(first.len() + chunk.len()));
                whole.extend_from_slice(&std::mem::take(&mut first));
            }
            whole.extend_from_slice(&chunk);
        }
    }

    /// Waits for the server: not past the deadline, and not longer than it may be silent.
    async fn wait<T>(&self, work: impl Future<Output = T>) -> Result<T, Failure> {
        let left = self.left();
        if left.is_some_and(|left| left.is_zero()) {
            return Err(Failure::Deadline);
        }
        let silence = self.config.read_timeout;
        let limit = left.into_iter().chain(silence).min();
        match within(&*self.config.timing, limit, work).await {
            Some(done) => Ok(done),
            None if limit == left => Err(Failure::Deadline),
            None => Err(Failure::Fault(TransportError::elapsed(), None)),
        }
    }

    /// Returns what is left of the call's time.
    fn left(&self) -> Option<Duration> {
        let spent = self
            .config
            .timing
            .instant()
            .saturating_duration_since(self.started);
        self.limit.map(|limit| limit.saturating_sub(spent))
    }
}

/// Why a body was not read.
enum Unread {
    Fault(TransportError),
    Deadline,
    TooLarge,
}

fn uri(config: &Config, request: &Request) -> Result<Uri, Error> {
    let url = config.base_url.clone() + &request.target();
    Uri::try_from(url).map_err(|_| {
        let reason = "the path or the query holds a character that is not allowed, or is too long";
        Error::input(request.operation.id(), reason)
    })
}

fn headers(config: &Config, request: &Request) -> Result<HeaderMap, Error> {
    let refused = |reason: Cow<'static, str>| Error::input(request.operation.id(), reason);
    let mut headers = config.headers.clone();
    headers
        .entry(ACCEPT)
        .or_insert(HeaderValue::from_static(request.operation.accepts()));
    let authorization = match &request.token {
        Some(token) => bearer(token).map_err(refused)?,
        None if request.operation.is_anonymous() => None,
        None => config.authorization.clone(),
    };
    if let Some(authorization) = authorization {
        headers.insert(AUTHORIZATION, authorization);
    }
    if let Some(body) = &request.body {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(body.media_type));
        headers.insert(CONTENT_LENGTH, HeaderValue::from(body.bytes.len()));
    } else if matches!(request.method, Method::POST | Method::PUT | Method::PATCH) {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(0));
    }
    for (name, value) in &request.headers {
        headers.insert(name.clone(), value.clone());
    }
    if let Some(cookie) = request.cookie() {
        let mut cookie = cookie.map_err(refused)?;
        cookie.set_sensitive(true);
        headers.insert(COOKIE, cookie);
    }
    let credentials = headers.contains_key(AUTHORIZATION) || headers.contains_key(COOKIE);
    if credentials && !config.confidential {
        return Err(Error::setup(PLAIN_HTTP));
    }
    Ok(headers)
}
