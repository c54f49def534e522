//! Models: meter; the codecs that only the feature `serde` needs.

use crate::models::{
    Aggregation, AggregationFunction, CountAggregation, Meter, MeterCreate, MeterPage,
    MeterQuantities, MeterQuantity, MeterSortProperty, MeterUnit, MeterUpdate,
    PropertyAggregation, PropertyAggregationFunc, UniqueAggregation,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

impl Decode for AggregationFunction {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
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
        let (
            metadata, name, unit, custom_label, custom_multiplier, filter, aggregation,
            organization_id,
        ) = reader
            .record(&[
                "metadata", "name", "unit", "custom_label", "custom_multiplier", "filter",
                "aggregation", "organization_id",
            ])?;
        Ok(Self {
            metadata,
            name,
            unit,
            custom_label,
            custom_multiplier,
            filter,
            aggregation,
            organization_id,
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
        reader.string_enum()
    }
}

impl Decode for MeterUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            metadata, name, unit, custom_label, custom_multiplier, filter, aggregation, is_archived,
        ) = reader
            .record(&[
                "metadata", "name", "unit", "custom_label", "custom_multiplier", "filter",
                "aggregation", "is_archived",
            ])?;
        Ok(Self {
            metadata,
            name,
            unit,
            custom_label,
            custom_multiplier,
            filter,
            aggregation,
            is_archived,
        })
    }
}

serde_codecs!(
    Aggregation, AggregationFunction, CountAggregation, Meter, MeterCreate, MeterPage,
    MeterQuantities, MeterQuantity, MeterSortProperty, MeterUnit, MeterUpdate,
    PropertyAggregation, PropertyAggregationFunc, UniqueAggregation
);
