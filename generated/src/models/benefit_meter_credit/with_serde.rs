//! Models: benefit meter credit; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitMeterCredit, BenefitMeterCreditCreate, BenefitMeterCreditCreateProperties,
    BenefitMeterCreditProperties, BenefitMeterCreditSubscriber,
    BenefitMeterCreditSubscriberProperties, BenefitMeterCreditUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

impl Encode for BenefitMeterCredit {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("type", "meter_credit");
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
                1 => reader.constant("meter_credit"),
                2 => reader.fill(&mut description),
                3 => reader.fill(&mut organization_id),
                4 => reader.fill(&mut visibility),
                5 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        let (true, Some(description), Some(properties)) = (
            fields.has(1), description, properties,
        ) else {
            return Err(fields.missing(reader, &[1, 2, 5]));
        };
        Ok(Self {
            metadata,
            description,
            organization_id: Patch::new(organization_id, fields.is_null(3)),
            visibility: Patch::new(visibility, fields.is_null(4)),
            properties,
        })
    }
}

impl Decode for BenefitMeterCreditCreateProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["units", "rollover", "meter_id"];
        let mut units = None;
        let mut rollover = None;
        let mut meter_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut units),
                1 => reader.fill(&mut rollover),
                2 => reader.fill(&mut meter_id),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(units), Some(rollover), Some(meter_id)) = (units, rollover, meter_id)
        else {
            return Err(fields.missing(reader, &[0, 1, 2]));
        };
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
                3 => reader.constant("meter_credit"),
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
    BenefitMeterCredit, BenefitMeterCreditCreate, BenefitMeterCreditCreateProperties,
    BenefitMeterCreditProperties, BenefitMeterCreditSubscriber,
    BenefitMeterCreditSubscriberProperties, BenefitMeterCreditUpdate
);
