//! Parses the headers in which servers report rate limits.

use std::time::{Duration, SystemTime};

use http::HeaderMap;

use crate::runtime::timing;

/// The rate limit that a server reports in its `RateLimit` or `X-RateLimit-…` headers.
///
/// Servers may report only some of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// The maximum number of requests in a time window.
    pub limit: Option<u64>,
    /// The number of requests left in the current window.
    pub remaining: Option<u64>,
    /// The time until the window resets.
    pub reset_after: Option<Duration>,
}

impl RateLimit {
    /// Parses the headers of a response. Returns `None` if they have no rate limit.
    ///
    /// Of several limits, the first one is used. A point in time is converted into a wait with this machine's clock.
    #[must_use]
    pub fn from_headers(headers: &HeaderMap) -> Option<Self> {
        let text = |name: &str| headers.get(name)?.to_str().ok();
        let named = |what: &str| {
            ["ratelimit", "x-ratelimit", "x-rate-limit"]
                .iter()
                .find_map(|prefix| text(&format!("{prefix}-{what}")))
        };
        let together = text("ratelimit").map(Together);
        let member = |names: [&str; 2]| together.as_ref().and_then(|all| all.member(names));
        let found = Self {
            limit: named("limit")
                .or_else(|| member(["limit", "q"]))
                .or_else(|| Together(text("ratelimit-policy")?).member(["limit", "q"]))
                .and_then(number),
            remaining: named("remaining")
                .or_else(|| member(["remaining", "r"]))
                .and_then(number),
            reset_after: named("reset")
                .or_else(|| member(["reset", "t"]))
                .and_then(number)
                .map(wait),
        };
        let says_nothing =
            found.limit.is_none() && found.remaining.is_none() && found.reset_after.is_none();
        (!says_nothing).then_some(found)
    }
}

/// A header with all values: `limit=100, remaining=40, reset=7`, or `"default";r=40;t=7`.
struct Together<'a>(&'a str);

impl<'a> Together<'a> {
    fn member(&self, names: [&str; 2]) -> Option<&'a str> {
        let members = self.0.split([',', ';']);
        let mut pairs = members.filter_map(|member| member.split_once('='));
        let pair = pairs.find(|(name, _)| names.contains(&name.trim()));
        pair.map(|(_, value)| value)
    }
}

/// Parses the integer at the start: `100, 100;w=60` is 100.
fn number(text: &str) -> Option<u64> {
    let text = text.trim();
    let end = text.find(|digit: char| !digit.is_ascii_digit());
    text.get(..end.unwrap_or(text.len()))?.parse().ok()
}

/// Seconds from now, or a point in time in seconds or milliseconds since 1970, distinguished by size.
fn wait(reset: u64) -> Duration {
    let moment = match reset {
        0..1_000_000_000 => return Duration::from_secs(reset),
        1_000_000_000..1_000_000_000_000 => Duration::from_secs(reset),
        _ => Duration::from_millis(reset),
    };
    let now = timing::now().duration_since(SystemTime::UNIX_EPOCH);
    moment.saturating_sub(now.unwrap_or_default())
}
