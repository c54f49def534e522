//! Models: benefit custom; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitCustom, BenefitCustomCreate, BenefitCustomCreateProperties,
    BenefitCustomProperties, BenefitCustomSubscriber, BenefitCustomSubscriberProperties,
    BenefitCustomUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for BenefitCustom {
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

impl Decode for BenefitCustomCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, type_, description, organization_id, visibility, properties) = reader
            .record(&[
                "metadata", "type", "description", "organization_id", "visibility", "properties",
            ])?;
        reader.at(type_).constant("custom")?;
        Ok(Self {
            metadata,
            description,
            organization_id,
            visibility,
            properties,
        })
    }
}

impl Decode for BenefitCustomCreateProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (note,) = reader.record(&["note"])?;
        Ok(Self { note })
    }
}

impl Encode for BenefitCustomSubscriber {
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

impl Encode for BenefitCustomSubscriberProperties {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("note", &self.note);
        object.end();
    }
}

impl Decode for BenefitCustomUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, description, visibility, type_, properties) = reader
            .record(&["metadata", "description", "visibility", "type", "properties"])?;
        reader.at(type_).constant("custom")?;
        Ok(Self {
            metadata,
            description,
            visibility,
            properties,
        })
    }
}

serde_codecs!(
    BenefitCustom, BenefitCustomCreate, BenefitCustomCreateProperties,
    BenefitCustomProperties, BenefitCustomSubscriber, BenefitCustomSubscriberProperties,
    BenefitCustomUpdate
);
