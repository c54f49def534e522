//! Models: organization settings; the codecs that only the feature `serde` needs.

use crate::models::{
    OrganizationDisputeSettingsUpdate, OrganizationFeatureSettingsUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Reader};

impl Decode for OrganizationDisputeSettingsUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (auto_accept_below_amount,) = reader.record(&["auto_accept_below_amount"])?;
        Ok(Self { auto_accept_below_amount })
    }
}

impl Decode for OrganizationFeatureSettingsUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            seat_based_pricing_enabled, member_model_enabled, checkout_localization_enabled,
            overview_metrics,
        ) = reader
            .record(&[
                "seat_based_pricing_enabled", "member_model_enabled",
                "checkout_localization_enabled", "overview_metrics",
            ])?;
        Ok(Self {
            seat_based_pricing_enabled,
            member_model_enabled,
            checkout_localization_enabled,
            overview_metrics,
        })
    }
}

serde_codecs!(OrganizationDisputeSettingsUpdate, OrganizationFeatureSettingsUpdate);
