//! When a request is retried, and how long to wait before each retry.
//!
//! Waits have full jitter: each is a random part of an interval that doubles with every attempt, so clients that failed
//! at the same moment do not all retry at the same moment.

use std::time::{Duration, SystemTime};

use http::header::RETRY_AFTER;
use http::{HeaderMap, Method, StatusCode};

use crate::runtime::http_date;

/// How often a failed request is retried, and how long the client waits before each retry.
///
/// After a 429, every request is retried. After a network error, a read timeout or a 5xx, only requests with an
/// idempotent method (GET, HEAD, PUT, DELETE, OPTIONS, TRACE) are. A POST that may have reached the server is not
/// retried unless [`any_method`](Self::any_method) is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retries {
    max_retries: u32,
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
    /// Returns the defaults: two retries, after waits of at most 0.5 s and 1 s, and a `Retry-After` of up to 60 s.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            max_retries: 2,
            base: Duration::from_millis(500),
            longest: Duration::from_secs(8),
            longest_asked: Duration::from_secs(60),
            any_method: false,
        }
    }

    /// Disables retries, except after a 401 when the token source has a newer token.
    #[must_use]
    pub const fn none() -> Self {
        Self::new().max_retries(0)
    }

    /// Sets the maximum number of retries. Defaults to 2, which makes three attempts in all.
    #[must_use]
    pub const fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// Sets the maximum number of retries.
    #[deprecated = "renamed to `max_retries`"]
    #[doc(hidden)]
    #[must_use]
    pub const fn most(self, retries: u32) -> Self {
        self.max_retries(retries)
    }

    /// Sets the maximum wait before the first retry, which doubles with every further retry. Defaults to 0.5 s.
    #[must_use]
    pub const fn base_delay(mut self, delay: Duration) -> Self {
        self.base = delay;
        self
    }

    /// Sets the maximum wait before any retry, unless the server asks for one. Defaults to 8 s.
    #[must_use]
    pub const fn max_delay(mut self, delay: Duration) -> Self {
        self.longest = delay;
        self
    }

    /// Sets the maximum wait that the server can ask for with `Retry-After`. Longer waits are shortened to this.
    /// Defaults to 60 s.
    #[must_use]
    pub const fn max_retry_after(mut self, delay: Duration) -> Self {
        self.longest_asked = delay;
        self
    }

    /// Retries requests with any method, including POST and PATCH, after network errors, timeouts and 5xx.
    ///
    /// Use this only for calls that are safe to repeat, for example because they carry an idempotency key.
    #[must_use]
    pub const fn any_method(mut self) -> Self {
        self.any_method = true;
        self
    }

    /// Returns `true` if a request with this method may be repeated after it may have reached the server.
    pub(crate) fn may_repeat(&self, method: &Method) -> bool {
        self.any_method || method.is_idempotent() || method.as_str() == "QUERY"
    }

    /// Returns `true` if a request with this method may be retried after this status.
    pub(crate) fn after_status(&self, method: &Method, status: StatusCode) -> bool {
        status == StatusCode::TOO_MANY_REQUESTS
            || status.is_server_error() && self.may_repeat(method)
    }

    /// Returns the wait before a retry, counted from 0, or `None` if there are none left.
    pub(crate) fn delay(
        &self,
        retry: u32,
        asked: Option<Duration>,
        random: u64,
    ) -> Option<Duration> {
        if retry >= self.max_retries {
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

/// Returns how long the server asks to wait, from a `Retry-After` in seconds or as a date.
pub(crate) fn asked(headers: &HeaderMap, now: impl FnOnce() -> SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    // The standard allows whole seconds only, but some servers send fractions.
    let number = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    if text.starts_with(|first: char| first.is_ascii_digit()) && text.bytes().all(number) {
        let seconds = text.parse().ok()?;
        return Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX));
    }
    let until = http_date::parse(text)?;
    Some(until.duration_since(now()).unwrap_or_default())
}
