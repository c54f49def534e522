//! Why a delivery is not accepted.

use std::error::Error as StdError;
use std::fmt;

use crate::runtime::json::DecodeError;

/// Why a delivery is not accepted.
///
/// Opaque: ask it. It shows neither the secret nor the body, so that it may be logged.
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
    /// The secret cannot verify anything.
    pub(crate) fn secret(reason: &'static str) -> Self {
        Self(Kind::Secret(reason))
    }

    /// A header is missing, or does not hold what it should.
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

    /// Says whether the secret cannot be used, for example because it is empty.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        matches!(self.0, Kind::Secret(_))
    }

    /// Says whether a header is missing, or is not of its form: this is no delivery.
    #[must_use]
    pub fn is_header(&self) -> bool {
        matches!(self.0, Kind::Header(_))
    }

    /// Says whether no signature matches: somebody else sent this, it was changed on its way, or it
    /// was signed with a secret that is not known here.
    #[must_use]
    pub fn is_signature(&self) -> bool {
        matches!(self.0, Kind::Signature)
    }

    /// Says whether the delivery is genuine, but too old, or from the future: sent once more by
    /// somebody else, or a clock is wrong.
    #[must_use]
    pub fn is_timestamp(&self) -> bool {
        matches!(self.0, Kind::Timestamp { .. })
    }

    /// Says whether the delivery is genuine, but its body cannot be read as an event.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.0, Kind::Decode(_))
    }

    /// Returns the place in the body that could not be read, such as `data.id`.
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
            Kind::Header(name) => write!(formatter, "the header `{name}` is missing or not valid"),
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
