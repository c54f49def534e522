//! Models: benefit custom; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitCustom, BenefitCustomCreate, BenefitCustomCreateProperties,
    BenefitCustomProperties, BenefitCustomSubscriber, BenefitCustomSubscriberProperties,
    BenefitCustomUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for BenefitCustom {
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

impl Decode for BenefitCustomCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "type", "description", "organization_id", "visibility", "properties"],
            &mut [
                &mut value.metadata,
                &mut Constant::string("custom"),
                &mut value.description,
                &mut value.organization_id,
                &mut value.visibility,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitCustomCreate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        organization_id: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

impl Decode for BenefitCustomCreateProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["note"], &mut [&mut value.note])?;
        Ok(value)
    }
}

impl Blank for BenefitCustomCreateProperties {
    const BLANK: Self = Self { note: Blank::BLANK };
}

impl Encode for BenefitCustomSubscriber {
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

impl Encode for BenefitCustomSubscriberProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("note", &self.note);
        object.end();
    }
}

impl Decode for BenefitCustomUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "description", "visibility", "type", "properties"],
            &mut [
                &mut value.metadata,
                &mut value.description,
                &mut value.visibility,
                &mut Constant::string("custom"),
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitCustomUpdate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

serde_codecs!(
    BenefitCustom, BenefitCustomCreate, BenefitCustomCreateProperties,
    BenefitCustomProperties, BenefitCustomSubscriber, BenefitCustomSubscriberProperties,
    BenefitCustomUpdate
);
