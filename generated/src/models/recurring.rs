//! Models: recurring.

use crate::runtime::{decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::UnknownValue;

/// Unit of a billing period or meter cycle. A separate count sets the length.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecurringInterval {
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
    RecurringInterval;
    Day = "day", Week = "week", Month = "month", Year = "year",
}

decode_string_enum!(RecurringInterval, Self::Day);

encode_string_enum!(RecurringInterval);
