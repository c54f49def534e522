//! Models: trial.

use crate::runtime::{decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::UnknownValue;

/// Unit of a trial period. A separate count sets the length.
#[derive(Clone)]
#[non_exhaustive]
pub enum TrialInterval {
    /// `day`
    Day,
    /// `week`
    Week,
    /// `month`
    Month,
    /// `year`
    Year,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    TrialInterval;
    Day = "day", Week = "week", Month = "month", Year = "year",
}

decode_string_enum!(TrialInterval, Self::Day);

encode_string_enum!(TrialInterval);
