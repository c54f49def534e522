//! When a request is sent again, and how long to wait before.
//!
//! Full jitter: a wait is a random part of an interval that doubles with each attempt, so that
//! clients that failed together do not come back together.

use std::time::{Duration, SystemTime};

use http::header::RETRY_AFTER;
use http::{HeaderMap, Method, StatusCode};

use crate::runtime::http_date;

/// How often, and after which waits, a failed request is sent again.
///
/// Sent again are: after 429 every request; after a fault of the network, a time limit on reading or a
/// 5xx only those whose method may safely be repeated (GET, HEAD, PUT, DELETE, OPTIONS, TRACE).
/// A POST that the server may have seen is never sent twice, unless [`any_method`](Self::any_method) is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retries {
    most: u32,
    base: Duration,
    longest: Duration,
    longest_asked: Duration,
    any_method: bool,
}

impl Default for Retries {
    fn default() -> Self {
        Self::new()
    }
}

impl Retries {
    /// Two retries; waits of at most 0.5 s, then 1 s; a `Retry-After` is obeyed up to 60 s.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            most: 2,
            base: Duration::from_millis(500),
            longest: Duration::from_secs(8),
            longest_asked: Duration::from_secs(60),
            any_method: false,
        }
    }

    /// Sends every request once only, but for a 401 to a token of which its source has a newer one.
    #[must_use]
    pub const fn none() -> Self {
        Self::new().most(0)
    }

    /// Sets how often a request is sent again at most; it is sent once more often in all.
    #[must_use]
    pub const fn most(mut self, retries: u32) -> Self {
        self.most = retries;
        self
    }

    /// Sets the longest wait before the first retry; it doubles with each that follows.
    #[must_use]
    pub const fn base_delay(mut self, delay: Duration) -> Self {
        self.base = delay;
        self
    }

    /// Sets the longest wait that the client chooses by itself.
    #[must_use]
    pub const fn max_delay(mut self, delay: Duration) -> Self {
        self.longest = delay;
        self
    }

    /// Sets the longest wait that a server can ask for; what it asks beyond that is cut.
    #[must_use]
    pub const fn max_retry_after(mut self, delay: Duration) -> Self {
        self.longest_asked = delay;
        self
    }

    /// Repeats requests of every method, POST and PATCH too, after faults and 5xx.
    ///
    /// Only for calls that do their work once however often the server sees them, by an idempotency key for one.
    #[must_use]
    pub const fn any_method(mut self) -> Self {
        self.any_method = true;
        self
    }

    /// Says whether a request may be sent again though the server may have seen it.
    pub(crate) fn may_repeat(&self, method: &Method) -> bool {
        self.any_method || method.is_idempotent()
    }

    /// Says whether a request may be sent again after this status.
    pub(crate) fn after_status(&self, method: &Method, status: StatusCode) -> bool {
        status == StatusCode::TOO_MANY_REQUESTS
            || status.is_server_error() && self.may_repeat(method)
    }

    /// Returns the wait before the retry with this number, the first being 0, or `None` to give up.
    pub(crate) fn delay(
        &self,
        retry: u32,
        asked: Option<Duration>,
        random: u64,
    ) -> Option<Duration> {
        if retry >= self.most {
            return None;
        }
        if let Some(asked) = asked {
            return Some(asked.min(self.longest_asked));
        }
        let doubled = self
            .base
            .saturating_mul(1_u32.checked_shl(retry).unwrap_or(u32::MAX));
        let nanos = u64::try_from(doubled.min(self.longest).as_nanos()).unwrap_or(u64::MAX);
        Some(Duration::from_nanos(match nanos.checked_add(1) {
            Some(choices) => random % choices,
            None => random,
        }))
    }
}

/// Returns how long the server asks to wait: in seconds, or until a date.
pub(crate) fn asked(headers: &HeaderMap, now: impl FnOnce() -> SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    // Whole seconds, says the standard; some servers send a fraction.
    let number = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    if text.starts_with(|first: char| first.is_ascii_digit()) && text.bytes().all(number) {
        let seconds = text.parse().ok()?;
        return Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX));
    }
    let until = http_date::parse(text)?;
    Some(until.duration_since(now()).unwrap_or_default())
}
