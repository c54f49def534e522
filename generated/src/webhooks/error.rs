//! Why a webhook delivery was rejected.

use std::error::Error as StdError;
use std::fmt;

use http::StatusCode;

use crate::runtime::json::DecodeError;

/// Why a webhook delivery was rejected.
///
/// The `is_…` methods return the kind of error. It does not show the secret or the body, so it is safe to log.
pub struct WebhookError(Kind);

#[derive(Debug)]
enum Kind {
    Secret(&'static str),
    Header(&'static str),
    Signature,
    Timestamp { seconds_ago: i128 },
    Decode(DecodeError),
}

impl WebhookError {
    /// The secret is invalid.
    pub(crate) fn secret(reason: &'static str) -> Self {
        Self(Kind::Secret(reason))
    }

    /// A header is missing or invalid.
    pub(crate) fn header(name: &'static str) -> Self {
        Self(Kind::Header(name))
    }

    pub(crate) fn signature() -> Self {
        Self(Kind::Signature)
    }

    pub(crate) fn timestamp(seconds_ago: i128) -> Self {
        Self(Kind::Timestamp { seconds_ago })
    }

    pub(crate) fn decode(error: DecodeError) -> Self {
        Self(Kind::Decode(error))
    }

    /// Returns `true` if the secret is invalid, for example because it is empty.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        matches!(self.0, Kind::Secret(_))
    }

    /// Returns `true` if a header is missing or malformed: the request is not a delivery.
    #[must_use]
    pub fn is_header(&self) -> bool {
        matches!(self.0, Kind::Header(_))
    }

    /// Returns `true` if no signature matches: someone else sent the request, it was modified in transit, or it was
    /// signed with another secret.
    #[must_use]
    pub fn is_signature(&self) -> bool {
        matches!(self.0, Kind::Signature)
    }

    /// Returns `true` if the signature matches, but the timestamp is too old or in the future: the delivery was
    /// replayed, or a clock is wrong.
    #[must_use]
    pub fn is_timestamp(&self) -> bool {
        matches!(self.0, Kind::Timestamp { .. })
    }

    /// Returns `true` if the signature matches, but the body cannot be decoded as an event.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.0, Kind::Decode(_))
    }

    /// Returns the status of a response to the delivery: 401 if no signature matches, 500 if the secret is invalid, and
    /// 400 otherwise.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match &self.0 {
            Kind::Secret(_) => StatusCode::INTERNAL_SERVER_ERROR,
            Kind::Signature => StatusCode::UNAUTHORIZED,
            Kind::Header(_) | Kind::Timestamp { .. } | Kind::Decode(_) => StatusCode::BAD_REQUEST,
        }
    }

    /// Returns the path in the body that could not be decoded, such as `data.id`.
    #[must_use]
    pub fn json_path(&self) -> Option<&str> {
        match &self.0 {
            Kind::Decode(error) => Some(error.path()),
            Kind::Secret(_) | Kind::Header(_) | Kind::Signature | Kind::Timestamp { .. } => None,
        }
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("webhook: ")?;
        match &self.0 {
            Kind::Secret(reason) => formatter.write_str(reason),
            Kind::Header(name) => write!(formatter, "the header `{name}` is missing or invalid"),
            Kind::Signature => formatter.write_str("no signature matches"),
            Kind::Timestamp { seconds_ago } if *seconds_ago < 0 => {
                let seconds = seconds_ago.unsigned_abs();
                write!(formatter, "signed {seconds} s in the future")
            }
            Kind::Timestamp { seconds_ago } => write!(formatter, "signed {seconds_ago} s ago"),
            Kind::Decode(error) => error.fmt(formatter),
        }
    }
}

impl fmt::Debug for WebhookError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("WebhookError")
            .field(&self.0)
            .finish()
    }
}

impl StdError for WebhookError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0 {
            Kind::Decode(error) => Some(error),
            Kind::Secret(_) | Kind::Header(_) | Kind::Signature | Kind::Timestamp { .. } => None,
        }
    }
}
