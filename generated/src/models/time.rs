//! Models: time.

use crate::runtime::{encode_string_enum, string_enum};
use crate::runtime::json::UnknownValue;

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

string_enum! {
    TimeInterval;
    Year = "year", Month = "month", Week = "week", Day = "day", Hour = "hour",
}

encode_string_enum!(TimeInterval);
