//! Models: organization settings. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    OrganizationDisputeSettingsUpdate, OrganizationFeatureSettingsUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader};

impl Decode for OrganizationDisputeSettingsUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["auto_accept_below_amount"],
            &mut [&mut value.auto_accept_below_amount],
        )?;
        Ok(value)
    }
}

impl Blank for OrganizationDisputeSettingsUpdate {
    const BLANK: Self = Self {
        auto_accept_below_amount: Blank::BLANK,
    };
}

impl Decode for OrganizationFeatureSettingsUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "seat_based_pricing_enabled", "member_model_enabled",
                "checkout_localization_enabled", "overview_metrics",
            ],
            &mut [
                &mut value.seat_based_pricing_enabled, &mut value.member_model_enabled,
                &mut value.checkout_localization_enabled, &mut value.overview_metrics,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for OrganizationFeatureSettingsUpdate {
    const BLANK: Self = Self {
        seat_based_pricing_enabled: Blank::BLANK,
        member_model_enabled: Blank::BLANK,
        checkout_localization_enabled: Blank::BLANK,
        overview_metrics: Blank::BLANK,
    };
}

serde_codecs!(OrganizationDisputeSettingsUpdate, OrganizationFeatureSettingsUpdate);
#[cfg(feature = "mock")]
crate::mock::samples!(
    OrganizationDisputeSettingsUpdate, OrganizationFeatureSettingsUpdate
);
