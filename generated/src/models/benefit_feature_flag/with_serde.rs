//! Models: benefit feature flag; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitFeatureFlag, BenefitFeatureFlagCreate, BenefitFeatureFlagSubscriber,
    BenefitFeatureFlagUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for BenefitFeatureFlag {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, type_, description, organization_id, visibility, properties) = reader
            .record(&[
                "metadata", "type", "description", "organization_id", "visibility", "properties",
            ])?;
        reader.at(type_).constant("feature_flag")?;
        Ok(Self {
            metadata,
            description,
            organization_id,
            visibility,
            properties,
        })
    }
}

impl Encode for BenefitFeatureFlagSubscriber {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, description, visibility, type_, properties) = reader
            .record(&["metadata", "description", "visibility", "type", "properties"])?;
        reader.at(type_).constant("feature_flag")?;
        Ok(Self {
            metadata,
            description,
            visibility,
            properties,
        })
    }
}

serde_codecs!(
    BenefitFeatureFlag, BenefitFeatureFlagCreate, BenefitFeatureFlagSubscriber,
    BenefitFeatureFlagUpdate
);
