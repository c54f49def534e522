//! Models: benefit meter credit; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitMeterCredit, BenefitMeterCreditCreate, BenefitMeterCreditCreateProperties,
    BenefitMeterCreditProperties, BenefitMeterCreditSubscriber,
    BenefitMeterCreditSubscriberProperties, BenefitMeterCreditUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for BenefitMeterCredit {
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

impl Decode for BenefitMeterCreditCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, type_, description, organization_id, visibility, properties) = reader
            .record(&[
                "metadata", "type", "description", "organization_id", "visibility", "properties",
            ])?;
        reader.at(type_).constant("meter_credit")?;
        Ok(Self {
            metadata,
            description,
            organization_id,
            visibility,
            properties,
        })
    }
}

impl Decode for BenefitMeterCreditCreateProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (units, rollover, meter_id) = reader
            .record(&["units", "rollover", "meter_id"])?;
        Ok(Self { units, rollover, meter_id })
    }
}

impl Encode for BenefitMeterCreditProperties {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("units", &self.units);
        object.field("rollover", &self.rollover);
        object.field("meter_id", &self.meter_id);
        object.end();
    }
}

impl Encode for BenefitMeterCreditSubscriber {
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

impl Encode for BenefitMeterCreditSubscriberProperties {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("units", &self.units);
        object.field("rollover", &self.rollover);
        object.field("meter_id", &self.meter_id);
        object.end();
    }
}

impl Decode for BenefitMeterCreditUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, description, visibility, type_, properties) = reader
            .record(&["metadata", "description", "visibility", "type", "properties"])?;
        reader.at(type_).constant("meter_credit")?;
        Ok(Self {
            metadata,
            description,
            visibility,
            properties,
        })
    }
}

serde_codecs!(
    BenefitMeterCredit, BenefitMeterCreditCreate, BenefitMeterCreditCreateProperties,
    BenefitMeterCreditProperties, BenefitMeterCreditSubscriber,
    BenefitMeterCreditSubscriberProperties, BenefitMeterCreditUpdate
);
