//! One attempt: sends a message to the transport, and reads the response into memory or returns it as a stream.

use std::pin::pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::CONTENT_LENGTH;
use http::{Method, StatusCode};

use crate::runtime::assemble::Assembled;
use crate::runtime::body::Body;
use crate::runtime::client::Config;
use crate::runtime::error::Error;
use crate::runtime::operation::Operation;
use crate::runtime::outgoing::Progress;
use crate::runtime::response::RawResponse;
use crate::runtime::retry::{self, Retries};
use crate::runtime::timing::{Instant, Timing, within};
use crate::runtime::transport::{Fault, TransportError};
#[cfg(all(
    feature = "blocking",
    not(any(feature = "hyper", all(target_family = "wasm", target_os = "unknown")))
))]
use crate::runtime::ureq_transport::Patience;

/// A successful response: its head, and its body unless the caller streams it.
pub(crate) struct Success {
    pub(crate) response: RawResponse,
    pub(crate) rest: Option<Body>,
}

/// Why an attempt failed.
pub(crate) enum Failure {
    /// A response whose status is not a success.
    Status(RawResponse),
    /// The network failed, possibly in the middle of a response.
    Fault(TransportError, Option<RawResponse>),
    /// The timeout of the call elapsed.
    Deadline(Option<Duration>),
    TooLarge(RawResponse, usize),
}

impl Failure {
    /// Returns whether the request may be retried, and the wait that the server asked for, if any.
    pub(crate) fn sent_again(&self, retries: Retries, method: &Method) -> Option<Option<Duration>> {
        match self {
            Self::Status(response) => retries
                .after_status(method, response.status())
                .then(|| response.retry_after()),
            Self::Fault(error, _) => {
                let is_own = matches!(error.kind(), Fault::Setup | Fault::Body);
                (retries.may_repeat(method) && !is_own).then_some(None)
            }
            Self::Deadline(_) | Self::TooLarge(..) => None,
        }
    }

    /// Returns the response, if there was one.
    pub(crate) fn response(&self) -> Option<&RawResponse> {
        match self {
            Self::Status(response) | Self::TooLarge(response, _) => Some(response),
            Self::Fault(_, response) => response.as_ref(),
            Self::Deadline(_) => None,
        }
    }

    /// Returns `true` if the server rejected the credential.
    pub(crate) fn is_unauthorized(&self) -> bool {
        matches!(self, Self::Status(response) if response.status() == StatusCode::UNAUTHORIZED)
    }

    pub(crate) fn is_timeout(&self) -> bool {
        match self {
            Self::Fault(error, _) => error.is_timeout(),
            Self::Deadline(_) => true,
            Self::Status(_) | Self::TooLarge(..) => false,
        }
    }

    pub(crate) fn into_error(self, operation: &'static Operation) -> Error {
        match self {
            Self::Status(response) => response.into_error(),
            Self::Fault(error, response) => Error::transport(operation.id(), error, response),
            Self::Deadline(limit) => Error::deadline(operation.id(), limit),
            Self::TooLarge(response, limit) => Error::too_large(response, limit),
        }
    }
}

/// The timeouts of a call: for the whole call, and for each wait for the server.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) started: Instant,
    pub(crate) total: Option<Duration>,
    pub(crate) silence: Option<Duration>,
}

/// How the body of a success is read.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Reading {
    /// Into memory.
    Whole,
    /// By the caller.
    Stream {
        /// The timeout of this call, which also limits how long reading takes.
        total: Option<Duration>,
        /// Whether the server may be silent.
        is_events: bool,
    },
}

/// Why a wait for the server ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Late {
    /// The timeout of the call elapsed.
    Deadline,
    /// The read timeout elapsed.
    Silence,
}

impl Limits {
    /// Returns the time left until the call times out.
    pub(crate) fn left(&self, timing: &dyn Timing) -> Option<Duration> {
        let spent = timing.instant().saturating_duration_since(self.started);
        self.total.map(|total| total.saturating_sub(spent))
    }

    /// Returns the limits for reading the body of a success.
    pub(crate) fn of(self, reading: Reading) -> Self {
        match reading {
            Reading::Whole => self,
            Reading::Stream { total, is_events } => Self {
                total,
                silence: self.silence.filter(|_| !is_events),
                ..self
            },
        }
    }

    /// Returns `true` if the error means that the timeout of the call elapsed.
    pub(crate) fn is_over(&self, timing: &dyn Timing, error: &TransportError) -> bool {
        error.is_timeout() && self.left(timing).is_some_and(|left| left.is_zero())
    }

    /// Returns the limits for a transport that blocks.
    #[cfg(all(
        feature = "blocking",
        not(any(feature = "hyper", all(target_family = "wasm", target_os = "unknown")))
    ))]
    fn patience(&self, timing: &dyn Timing, reading: Reading) -> Patience {
        let body = self.of(reading);
        let left = self.left(timing).into_iter();
        Patience {
            head: match reading {
                Reading::Whole => None,
                Reading::Stream { .. } => left.chain(self.silence).min(),
            },
            silence: body.silence,
            total: body.left(timing),
            read_timeout: self.silence,
        }
    }

    /// Returns the maximum wait for the server, and which timeout has elapsed when it ends.
    pub(crate) fn next(&self, timing: &dyn Timing) -> Option<(Duration, Late)> {
        let left = self.left(timing).map(|left| (left, Late::Deadline));
        let silence = self.silence.map(|silence| (silence, Late::Silence));
        left.into_iter()
            .chain(silence)
            .min_by_key(|(limit, _)| *limit)
    }

    /// Waits for the head of a response. The read timeout does not run while the body is being sent.
    pub(crate) async fn wait_sending<T>(
        &self,
        timing: &dyn Timing,
        progress: Option<&Progress>,
        work: impl Future<Output = T>,
    ) -> Result<T, Late> {
        let mut work = pin!(work);
        loop {
            match self.wait(timing, work.as_mut()).await {
                Err(Late::Silence) if progress.is_some_and(Progress::goes_on) => {}
                done => return done,
            }
        }
    }

    /// Waits for the server.
    pub(crate) async fn wait<T>(
        &self,
        timing: &dyn Timing,
        work: impl Future<Output = T>,
    ) -> Result<T, Late> {
        match self.next(timing) {
            None => Ok(work.await),
            Some((limit, late)) if limit.is_zero() => Err(late),
            Some((limit, late)) => within(timing, limit, work).await.ok_or(late),
        }
    }
}

/// Sends the message and reads the response. For a success that the caller streams, reads only the head.
pub(crate) async fn attempt(
    config: &Config,
    limits: Limits,
    operation: &'static Operation,
    assembled: Assembled,
    reading: Reading,
) -> Result<Success, Failure> {
    let timing = &*config.timing;
    let Assembled { message, progress } = assembled;
    #[cfg(all(
        feature = "blocking",
        not(any(feature = "hyper", all(target_family = "wasm", target_os = "unknown")))
    ))]
    let message = {
        let mut message = message;
        let patience = limits.patience(timing, reading);
        message.extensions_mut().insert(patience);
        message
    };
    let bodiless = message.method() == Method::HEAD;
    let sent = config.transport.send(message);
    let response = match limits.wait_sending(timing, progress.as_deref(), sent).await {
        Ok(Ok(response)) => response,
        Ok(Err(error)) if limits.is_over(timing, &error) => {
            return Err(Failure::Deadline(limits.total));
        }
        Ok(Err(error)) => {
            let own = progress.and_then(|progress| progress.failure());
            return Err(Failure::Fault(own.unwrap_or(error), None));
        }
        Err(Late::Deadline) => return Err(Failure::Deadline(limits.total)),
        Err(Late::Silence) => {
            return Err(Failure::Fault(
                TransportError::silence(limits.silence),
                None,
            ));
        }
    };
    let (head, body) = response.into_parts();
    let announced = head
        .headers
        .get(CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok());
    let announced = announced
        .and_then(|length| length.parse::<usize>().ok())
        .filter(|_| !bodiless)
        .unwrap_or(0);
    let retry_after = retry::asked(&head.headers, || timing.now());
    let redirected = operation.returns_redirects() && head.status.is_redirection();
    let success = head.status.is_success() || redirected;
    let response = |body| RawResponse::new(operation, head.status, head.headers, body, retry_after);
    if matches!(reading, Reading::Stream { .. }) && success {
        return Ok(Success {
            response: response(Bytes::new()),
            rest: Some(body),
        });
    }
    match collect(config, limits, body, announced).await {
        Ok(body) if success => Ok(Success {
            response: response(body),
            rest: None,
        }),
        Ok(body) => Err(Failure::Status(response(body))),
        // The status is more useful than the missing body.
        Err(_) if !success => Err(Failure::Status(response(Bytes::new()))),
        Err(Unread::Fault(error)) => Err(Failure::Fault(error, Some(response(Bytes::new())))),
        Err(Unread::Deadline) => Err(Failure::Deadline(limits.total)),
        Err(Unread::TooLarge) => Err(Failure::TooLarge(
            response(Bytes::new()),
            config.max_response_size,
        )),
    }
}

/// Why a body was not read.
enum Unread {
    Fault(TransportError),
    Deadline,
    TooLarge,
}

/// How many bytes and pieces of a body are kept before they are joined.
const KEPT: usize = 1 << 20;
const KEPT_PIECES: usize = 64;

async fn collect(
    config: &Config,
    limits: Limits,
    mut body: Body,
    announced: usize,
) -> Result<Bytes, Unread> {
    let most = config.max_response_size;
    if announced > most {
        return Err(Unread::TooLarge);
    }
    let mut pieces = Pieces::default();
    loop {
        let next = std::future::poll_fn(|context| body.poll_chunk(context));
        let chunk = match limits.wait(&*config.timing, next).await {
            Ok(Some(Ok(chunk))) => chunk,
            Ok(None) => return Ok(pieces.into_bytes()),
            Ok(Some(Err(error))) if limits.is_over(&*config.timing, &error) => {
                return Err(Unread::Deadline);
            }
            Ok(Some(Err(error))) => return Err(Unread::Fault(error)),
            Err(Late::Silence) => {
                return Err(Unread::Fault(TransportError::silence(limits.silence)));
            }
            Err(Late::Deadline) => return Err(Unread::Deadline),
        };
        if chunk.len() > most - pieces.size() {
            return Err(Unread::TooLarge);
        }
        pieces.push(chunk);
    }
}

/// The pieces of a body. They are joined when all of them are there, so the memory for the whole is in use only for a
/// short time, and is that of the call before. Those of a large body are joined as they arrive.
#[derive(Default)]
struct Pieces {
    joined: BytesMut,
    /// A body in one piece, which is the usual case, is not copied.
    first: Bytes,
    others: Vec<Bytes>,
    kept: usize,
}

impl Pieces {
    fn size(&self) -> usize {
        self.joined.len() + self.kept
    }

    fn push(&mut self, piece: Bytes) {
        self.kept += piece.len();
        match self.first.is_empty() {
            true => self.first = piece,
            false => self.others.push(piece),
        }
        let is_large = self.kept > KEPT || self.others.len() == KEPT_PIECES;
        if is_large && !self.others.is_empty() {
            self.join();
        }
    }

    fn join(&mut self) {
        self.joined.reserve(std::mem::take(&mut self.kept));
        self.joined
            .extend_from_slice(&std::mem::take(&mut self.first));
        for piece in self.others.drain(..) {
            self.joined.extend_from_slice(&piece);
        }
    }

    fn into_bytes(mut self) -> Bytes {
        if self.joined.is_empty() && self.others.is_empty() {
            return self.first;
        }
        self.join();
        self.joined.freeze()
    }
}
