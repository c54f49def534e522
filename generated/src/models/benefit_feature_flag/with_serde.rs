//! Models: benefit feature flag; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitFeatureFlag, BenefitFeatureFlagCreate, BenefitFeatureFlagSubscriber,
    BenefitFeatureFlagUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for BenefitFeatureFlag {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("type", &self.type_);
        object.field("description", &self.description);
        object.field("selectable", &self.selectable);
        object.field("deletable", &self.deletable);
        object.field("is_deleted", &self.is_deleted);
        object.field("organization_id", &self.organization_id);
        object.field("metadata", &self.metadata);
        object.field("visibility", &self.visibility);
        object.field("properties", &self.properties);
        object.field("visibility_configurable", &self.visibility_configurable);
        object.end();
    }
}

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

impl Encode for BenefitFeatureFlagSubscriber {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("type", &self.type_);
        object.field("description", &self.description);
        object.field("selectable", &self.selectable);
        object.field("deletable", &self.deletable);
        object.field("is_deleted", &self.is_deleted);
        object.field("organization_id", &self.organization_id);
        object.field("organization", &self.organization);
        object.field("properties", &self.properties);
        object.end();
    }
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

serde_codecs!(
    BenefitFeatureFlag, BenefitFeatureFlagCreate, BenefitFeatureFlagSubscriber,
    BenefitFeatureFlagUpdate
);
