//! Models: time.

use crate::runtime::string_enum;
use crate::runtime::json::{Encode, UnknownValue, Writer};

/// Intervals by which values are grouped.
///
/// Accepted by [`Meters::quantities`](crate::services::meters::Meters::quantities),
/// [`Metrics::export`](crate::services::metrics::Metrics::export) and
/// [`Metrics::get`](crate::services::metrics::Metrics::get).
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeInterval {
    /// `year`
    Year,
    /// `month`
    Month,
    /// `week`
    Week,
    /// `day`
    Day,
    /// `hour`
    Hour,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl TimeInterval {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Year => "year",
            Self::Month => "month",
            Self::Week => "week",
            Self::Day => "day",
            Self::Hour => "hour",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for TimeInterval {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "year" => Self::Year,
            "month" => Self::Month,
            "week" => Self::Week,
            "day" => Self::Day,
            "hour" => Self::Hour,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(TimeInterval);

impl Encode for TimeInterval {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
