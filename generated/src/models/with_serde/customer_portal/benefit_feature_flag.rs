//! Models: benefit feature flag. The codecs that only the features `mock` and `serde` need.

use crate::models::BenefitFeatureFlagSubscriber;
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    BenefitFeatureFlagSubscriber;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "type": field type_, "description": field description, "selectable": field selectable,
    "deletable": field deletable, "is_deleted": field is_deleted,
    "organization_id": field organization_id, "organization": field organization,
    "properties": field properties,
}

serde_codecs!(BenefitFeatureFlagSubscriber);
#[cfg(feature = "mock")]
crate::mock::samples!(BenefitFeatureFlagSubscriber);
