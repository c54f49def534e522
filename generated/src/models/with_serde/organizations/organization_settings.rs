//! Models: organization settings. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    OrganizationDisputeSettingsUpdate, OrganizationFeatureSettingsUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::decode_record;

decode_record! {
    OrganizationDisputeSettingsUpdate;
    "auto_accept_below_amount": auto_accept_below_amount,
}

decode_record! {
    OrganizationFeatureSettingsUpdate;
    "seat_based_pricing_enabled": seat_based_pricing_enabled,
    "member_model_enabled": member_model_enabled,
    "checkout_localization_enabled": checkout_localization_enabled,
    "overview_metrics": overview_metrics,
}

serde_codecs!(OrganizationDisputeSettingsUpdate, OrganizationFeatureSettingsUpdate);
#[cfg(feature = "mock")]
crate::mock::samples!(
    OrganizationDisputeSettingsUpdate, OrganizationFeatureSettingsUpdate
);
