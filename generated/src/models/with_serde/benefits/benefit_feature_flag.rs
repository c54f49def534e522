//! Models: benefit feature flag. The codecs that only the features `mock` and `serde` need.

use crate::models::{BenefitFeatureFlagCreate, BenefitFeatureFlagUpdate};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Reader};

impl Decode for BenefitFeatureFlagCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "type", "description", "organization_id", "visibility", "properties"],
            &mut [
                &mut value.metadata,
                &mut Constant::string("feature_flag"),
                &mut value.description,
                &mut value.organization_id,
                &mut value.visibility,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitFeatureFlagCreate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        organization_id: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

impl Decode for BenefitFeatureFlagUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "description", "visibility", "type", "properties"],
            &mut [
                &mut value.metadata,
                &mut value.description,
                &mut value.visibility,
                &mut Constant::string("feature_flag"),
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitFeatureFlagUpdate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

serde_codecs!(BenefitFeatureFlagCreate, BenefitFeatureFlagUpdate);
#[cfg(feature = "mock")]
crate::mock::samples!(BenefitFeatureFlagCreate, BenefitFeatureFlagUpdate);
