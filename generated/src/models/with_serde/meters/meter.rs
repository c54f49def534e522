//! Models: meter. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    AggregationFunction, MeterCreate, MeterPage, MeterQuantities, MeterQuantity,
    MeterSortProperty, MeterUpdate,
};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::{decode_record, encode_record};

decode_string_enum!(AggregationFunction, Self::Count);

decode_record! {
    MeterCreate;
    "metadata": metadata, "name": name, "unit": unit, "custom_label": custom_label,
    "custom_multiplier": custom_multiplier, "filter": filter, "aggregation": aggregation,
    "organization_id": organization_id,
}

encode_record! {
    MeterPage;
    "items": field items, "pagination": field pagination,
}

encode_record! {
    MeterQuantities;
    "quantities": field quantities, "total": field total,
}

encode_record! {
    MeterQuantity;
    "timestamp": field timestamp, "quantity": field quantity,
}

decode_string_enum!(MeterSortProperty, Self::CreatedAt);

decode_record! {
    MeterUpdate;
    "metadata": metadata, "name": name, "unit": unit, "custom_label": custom_label,
    "custom_multiplier": custom_multiplier, "filter": filter, "aggregation": aggregation,
    "is_archived": is_archived,
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
