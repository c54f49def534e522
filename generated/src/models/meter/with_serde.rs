//! Models: meter; the codecs that only the feature `serde` needs.

use crate::models::{
    Aggregation, AggregationFunction, CountAggregation, Meter, MeterCreate, MeterPage,
    MeterQuantities, MeterQuantity, MeterSortProperty, MeterUnit, MeterUpdate,
    PropertyAggregation, PropertyAggregationFunc, UniqueAggregation,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

impl Decode for AggregationFunction {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum(|text| text.into())
    }
}

impl Encode for Meter {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("metadata", &self.metadata);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("unit", &self.unit);
        object.optional_or_null("custom_label", &self.custom_label, self.nulls.has(6));
        object
            .optional_or_null(
                "custom_multiplier",
                &self.custom_multiplier,
                self.nulls.has(7),
            );
        object.field("filter", &self.filter);
        object.field("aggregation", &self.aggregation);
        object.field("organization_id", &self.organization_id);
        object.optional_or_null("archived_at", &self.archived_at, self.nulls.has(11));
        object.end();
    }
}

impl Decode for MeterCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "metadata", "name", "unit", "custom_label", "custom_multiplier", "filter",
            "aggregation", "organization_id",
        ];
        let mut metadata = None;
        let mut name = None;
        let mut unit = None;
        let mut custom_label = None;
        let mut custom_multiplier = None;
        let mut filter = None;
        let mut aggregation = None;
        let mut organization_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut unit),
                3 => reader.fill(&mut custom_label),
                4 => reader.fill(&mut custom_multiplier),
                5 => reader.fill(&mut filter),
                6 => reader.fill(&mut aggregation),
                7 => reader.fill(&mut organization_id),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(name), Some(filter), Some(aggregation)) = (name, filter, aggregation)
        else {
            return Err(fields.missing(reader, &[1, 5, 6]));
        };
        Ok(Self {
            metadata,
            name,
            unit,
            custom_label: Patch::new(custom_label, fields.is_null(3)),
            custom_multiplier: Patch::new(custom_multiplier, fields.is_null(4)),
            filter,
            aggregation,
            organization_id: Patch::new(organization_id, fields.is_null(7)),
        })
    }
}

impl Encode for MeterPage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Encode for MeterQuantities {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("quantities", &self.quantities);
        object.field("total", &self.total);
        object.end();
    }
}

impl Encode for MeterQuantity {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("timestamp", &self.timestamp);
        object.field("quantity", &self.quantity);
        object.end();
    }
}

impl Decode for MeterSortProperty {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum(|text| text.into())
    }
}

impl Decode for MeterUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "metadata", "name", "unit", "custom_label", "custom_multiplier", "filter",
            "aggregation", "is_archived",
        ];
        let mut metadata = None;
        let mut name = None;
        let mut unit = None;
        let mut custom_label = None;
        let mut custom_multiplier = None;
        let mut filter = None;
        let mut aggregation = None;
        let mut is_archived = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut unit),
                3 => reader.fill(&mut custom_label),
                4 => reader.fill(&mut custom_multiplier),
                5 => reader.fill(&mut filter),
                6 => reader.fill(&mut aggregation),
                7 => reader.fill(&mut is_archived),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            metadata,
            name: Patch::new(name, fields.is_null(1)),
            unit: Patch::new(unit, fields.is_null(2)),
            custom_label: Patch::new(custom_label, fields.is_null(3)),
            custom_multiplier: Patch::new(custom_multiplier, fields.is_null(4)),
            filter: Patch::new(filter, fields.is_null(5)),
            aggregation: Patch::new(aggregation, fields.is_null(6)),
            is_archived: Patch::new(is_archived, fields.is_null(7)),
        })
    }
}

serde_codecs!(
    Aggregation, AggregationFunction, CountAggregation, Meter, MeterCreate, MeterPage,
    MeterQuantities, MeterQuantity, MeterSortProperty, MeterUnit, MeterUpdate,
    PropertyAggregation, PropertyAggregationFunc, UniqueAggregation
);
