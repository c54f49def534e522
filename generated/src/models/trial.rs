//! Models: trial.

use crate::runtime::string_enum;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Reader, UnknownValue, Writer,
};

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

impl TrialInterval {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for TrialInterval {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "day" => Self::Day,
            "week" => Self::Week,
            "month" => Self::Month,
            "year" => Self::Year,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(TrialInterval);

impl Decode for TrialInterval {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for TrialInterval {
    const BLANK: Self = Self::Day;
}

impl Encode for TrialInterval {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
