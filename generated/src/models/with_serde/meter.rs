//! Models: meter. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    Aggregation, CountAggregation, Meter, PropertyAggregation, PropertyAggregationFunc,
    UniqueAggregation,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    Meter;
    "metadata": field metadata, "created_at": field created_at, "modified_at": field modified_at,
    "id": field id, "name": field name, "unit": field unit,
    "custom_label": optional_or_null custom_label 6,
    "custom_multiplier": optional_or_null custom_multiplier 7, "filter": field filter,
    "aggregation": field aggregation, "organization_id": field organization_id,
    "archived_at": optional_or_null archived_at 11,
}

serde_codecs!(
    Aggregation, CountAggregation, Meter, PropertyAggregation, PropertyAggregationFunc,
    UniqueAggregation
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    Aggregation, CountAggregation, Meter, PropertyAggregation, PropertyAggregationFunc,
    UniqueAggregation
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(Aggregation);
