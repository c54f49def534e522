//! Models: http.

use crate::runtime::string_enum;
use crate::runtime::json::{Encode, UnknownValue, Writer};

/// Classes of HTTP statuses: `2xx` is 200 to 299.
///
/// Accepted by [`Webhooks::list_deliveries`](crate::services::webhooks::Webhooks::list_deliveries).
#[derive(Clone)]
#[non_exhaustive]
pub enum HttpCodeClass {
    /// `2xx`
    V2xx,
    /// `3xx`
    V3xx,
    /// `4xx`
    V4xx,
    /// `5xx`
    V5xx,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl HttpCodeClass {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V2xx => "2xx",
            Self::V3xx => "3xx",
            Self::V4xx => "4xx",
            Self::V5xx => "5xx",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for HttpCodeClass {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "2xx" => Self::V2xx,
            "3xx" => Self::V3xx,
            "4xx" => Self::V4xx,
            "5xx" => Self::V5xx,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(HttpCodeClass);

impl Encode for HttpCodeClass {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
