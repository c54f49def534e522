//! Models: dispute.

use crate::runtime::string_enum;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Reader, UnknownValue, Writer,
};

/// States of a dispute. `prevented` means that Polar refunded the payment before the dispute
/// escalated, which incurs no fees.
///
/// Accepted by [`Disputes::list`](crate::services::disputes::Disputes::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum DisputeStatus {
    /// `prevented`
    Prevented,
    /// `early_warning`
    EarlyWarning,
    /// `needs_response`
    NeedsResponse,
    /// `under_review`
    UnderReview,
    /// `lost`
    Lost,
    /// `won`
    Won,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl DisputeStatus {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Prevented => "prevented",
            Self::EarlyWarning => "early_warning",
            Self::NeedsResponse => "needs_response",
            Self::UnderReview => "under_review",
            Self::Lost => "lost",
            Self::Won => "won",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for DisputeStatus {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "prevented" => Self::Prevented,
            "early_warning" => Self::EarlyWarning,
            "needs_response" => Self::NeedsResponse,
            "under_review" => Self::UnderReview,
            "lost" => Self::Lost,
            "won" => Self::Won,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(DisputeStatus);

impl Decode for DisputeStatus {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for DisputeStatus {
    const BLANK: Self = Self::Prevented;
}

impl Encode for DisputeStatus {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
