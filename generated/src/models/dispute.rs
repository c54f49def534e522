//! Models: dispute.

use crate::runtime::{decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::UnknownValue;

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

string_enum! {
    DisputeStatus;
    Prevented = "prevented", EarlyWarning = "early_warning", NeedsResponse = "needs_response",
    UnderReview = "under_review", Lost = "lost", Won = "won",
}

decode_string_enum!(DisputeStatus, Self::Prevented);

encode_string_enum!(DisputeStatus);
