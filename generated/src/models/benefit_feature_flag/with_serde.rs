//! Models: benefit feature flag; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitFeatureFlag, BenefitFeatureFlagCreate, BenefitFeatureFlagSubscriber,
    BenefitFeatureFlagUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

impl Encode for BenefitFeatureFlag {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("type", "feature_flag");
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
        const FIELDS: &[&str] = &[
            "metadata", "type", "description", "organization_id", "visibility", "properties",
        ];
        let mut metadata = None;
        let mut description = None;
        let mut organization_id = None;
        let mut visibility = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.constant("feature_flag"),
                2 => reader.fill(&mut description),
                3 => reader.fill(&mut organization_id),
                4 => reader.fill(&mut visibility),
                5 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        let (true, Some(description)) = (fields.has(1), description) else {
            return Err(fields.missing(reader, &[1, 2]));
        };
        Ok(Self {
            metadata,
            description,
            organization_id: Patch::new(organization_id, fields.is_null(3)),
            visibility: Patch::new(visibility, fields.is_null(4)),
            properties: properties.unwrap_or_default(),
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
        const FIELDS: &[&str] = &["metadata", "description", "visibility", "type", "properties"];
        let mut metadata = None;
        let mut description = None;
        let mut visibility = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut description),
                2 => reader.fill(&mut visibility),
                3 => reader.constant("feature_flag"),
                4 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(3) {
            return Err(fields.missing(reader, &[3]));
        }
        Ok(Self {
            metadata,
            description: Patch::new(description, fields.is_null(1)),
            visibility: Patch::new(visibility, fields.is_null(2)),
            properties: Patch::new(properties, fields.is_null(4)),
        })
    }
}

serde_codecs!(
    BenefitFeatureFlag, BenefitFeatureFlagCreate, BenefitFeatureFlagSubscriber,
    BenefitFeatureFlagUpdate
);
