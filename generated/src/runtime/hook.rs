//! Hooks: user code that is called for every attempt, for logs, metrics and headers.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};

use crate::runtime::rate_limit::RateLimit;

/// A hook that is called for every attempt of every call: the first one and each retry.
///
/// Hooks run within the call, so they must not block.
pub trait Hook: Send + Sync + 'static {
    /// Called before the request is sent. The hook can change the headers.
    fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        let _ = (attempt, headers);
    }

    /// Called when the attempt has ended.
    fn after(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let _ = (attempt, outcome);
    }
}

/// A request that is about to be sent, as [`Client::with`](crate::runtime::Client::with) shows it: which operation it
/// is, and the headers, which can be changed.
pub struct Outbound<'a> {
    attempt: &'a Attempt<'a>,
    headers: &'a mut HeaderMap,
}

impl Outbound<'_> {
    /// Returns the id of the operation.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.attempt.operation()
    }

    /// Returns the method.
    #[must_use]
    pub fn method(&self) -> &Method {
        self.attempt.method()
    }

    /// Returns the path template, such as `/v1/benefits/{id}`.
    #[must_use]
    pub fn path_template(&self) -> &'static str {
        self.attempt.path_template()
    }

    /// Returns the number of the attempt, starting from 1.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.attempt.number()
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.headers
    }

    /// Returns the headers, to change them.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        self.headers
    }
}

/// Omits the headers, which may contain secrets.
impl fmt::Debug for Outbound<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Outbound")
            .field("attempt", self.attempt)
            .finish_non_exhaustive()
    }
}

/// A function that sees each request before it is sent.
pub(crate) struct Before<F>(pub(crate) F);

impl<F: Fn(&mut Outbound<'_>) + Send + Sync + 'static> Hook for Before<F> {
    fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        (self.0)(&mut Outbound { attempt, headers });
    }
}

/// One attempt of a call. It contains no personal data: no parameters, bodies or credentials.
#[derive(Debug, Clone, Copy)]
pub struct Attempt<'a> {
    pub(crate) operation: &'static str,
    pub(crate) path_template: &'static str,
    pub(crate) method: &'a Method,
    pub(crate) number: u32,
}

impl Attempt<'_> {
    /// Returns the id of the operation.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// Returns the method.
    #[must_use]
    pub fn method(&self) -> &Method {
        self.method
    }

    /// Returns the path template, such as `/v1/benefits/{id}`.
    #[must_use]
    pub fn path_template(&self) -> &'static str {
        self.path_template
    }

    /// Returns the number of the attempt, starting from 1.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }
}

/// How an attempt ended.
#[derive(Clone, Copy)]
pub struct Outcome<'a> {
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: Option<&'a HeaderMap>,
    pub(crate) duration: Duration,
    pub(crate) timeout: bool,
    pub(crate) sent_again_in: Option<Duration>,
}

impl Outcome<'_> {
    /// Returns the status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Returns the headers of the response, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.headers
    }

    /// Returns the rate limit that the server reports, if any.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.headers.and_then(RateLimit::from_headers)
    }

    /// Returns how long the attempt took.
    #[must_use]
    pub fn duration(&self) -> Duration {
        self.duration
    }

    /// Returns `true` if the attempt timed out.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.timeout
    }

    /// Returns the wait before the retry, or `None` if there is none.
    #[must_use]
    pub fn sent_again_in(&self) -> Option<Duration> {
        self.sent_again_in
    }
}

/// Omits the headers, which may contain secrets.
impl fmt::Debug for Outcome<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Outcome")
            .field("status", &self.status)
            .field("duration", &self.duration)
            .field("timeout", &self.timeout)
            .field("sent_again_in", &self.sent_again_in)
            .finish_non_exhaustive()
    }
}
