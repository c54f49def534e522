//! Models: benefit feature flag. The codecs that only the features `mock` and `serde` need.

use crate::models::{BenefitFeatureFlagCreate, BenefitFeatureFlagUpdate};
use crate::runtime::serde_codecs;
use crate::runtime::json::decode_record;

decode_record! {
    BenefitFeatureFlagCreate;
    "metadata": metadata, "type" = string "feature_flag", "description": description,
    "organization_id": organization_id, "visibility": visibility, "properties": properties,
}

decode_record! {
    BenefitFeatureFlagUpdate;
    "metadata": metadata, "description": description, "visibility": visibility,
    "type" = string "feature_flag", "properties": properties,
}

serde_codecs!(BenefitFeatureFlagCreate, BenefitFeatureFlagUpdate);
#[cfg(feature = "mock")]
crate::mock::samples!(BenefitFeatureFlagCreate, BenefitFeatureFlagUpdate);
