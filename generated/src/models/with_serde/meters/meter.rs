//! Models: meter. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    AggregationFunction, MeterCreate, MeterPage, MeterQuantities, MeterQuantity,
    MeterSortProperty, MeterUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Decode for AggregationFunction {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for AggregationFunction {
    const BLANK: Self = Self::Count;
}

impl Decode for MeterCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "metadata", "name", "unit", "custom_label", "custom_multiplier", "filter",
                "aggregation", "organization_id",
            ],
            &mut [
                &mut value.metadata, &mut value.name, &mut value.unit, &mut value.custom_label,
                &mut value.custom_multiplier, &mut value.filter, &mut value.aggregation,
                &mut value.organization_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for MeterCreate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        name: Blank::BLANK,
        unit: Blank::BLANK,
        custom_label: Blank::BLANK,
        custom_multiplier: Blank::BLANK,
        filter: Blank::BLANK,
        aggregation: Blank::BLANK,
        organization_id: Blank::BLANK,
    };
}

impl Encode for MeterPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Encode for MeterQuantities {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("quantities", &self.quantities);
        object.field("total", &self.total);
        object.end();
    }
}

impl Encode for MeterQuantity {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("timestamp", &self.timestamp);
        object.field("quantity", &self.quantity);
        object.end();
    }
}

impl Decode for MeterSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for MeterSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

impl Decode for MeterUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "metadata", "name", "unit", "custom_label", "custom_multiplier", "filter",
                "aggregation", "is_archived",
            ],
            &mut [
                &mut value.metadata, &mut value.name, &mut value.unit, &mut value.custom_label,
                &mut value.custom_multiplier, &mut value.filter, &mut value.aggregation,
                &mut value.is_archived,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for MeterUpdate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        name: Blank::BLANK,
        unit: Blank::BLANK,
        custom_label: Blank::BLANK,
        custom_multiplier: Blank::BLANK,
        filter: Blank::BLANK,
        aggregation: Blank::BLANK,
        is_archived: Blank::BLANK,
    };
}

serde_codecs!(
    AggregationFunction, MeterCreate, MeterPage, MeterQuantities, MeterQuantity,
    MeterSortProperty, MeterUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    AggregationFunction, MeterCreate, MeterPage, MeterQuantities, MeterQuantity,
    MeterSortProperty, MeterUpdate
);
