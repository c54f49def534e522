//! Models: customer meter. The codecs that only the features `mock` and `serde` need.

use crate::models::{CustomerMeter, CustomerMeterPage, CustomerMeterSortProperty};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::encode_record;

encode_record! {
    CustomerMeter;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "customer_id": field customer_id, "meter_id": field meter_id,
    "consumed_units": field consumed_units, "credited_units": field credited_units,
    "balance": field balance, "customer": field customer, "meter": field meter,
}

encode_record! {
    CustomerMeterPage;
    "items": field items, "pagination": field pagination,
}

decode_string_enum!(CustomerMeterSortProperty, Self::CreatedAt);

serde_codecs!(CustomerMeter, CustomerMeterPage, CustomerMeterSortProperty);
#[cfg(feature = "mock")]
crate::mock::samples!(CustomerMeter, CustomerMeterPage, CustomerMeterSortProperty);
