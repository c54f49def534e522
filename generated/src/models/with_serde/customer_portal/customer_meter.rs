//! Models: customer meter. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerCustomerMeter, CustomerCustomerMeterMeter, CustomerCustomerMeterPage,
    CustomerCustomerMeterSortProperty,
};
use crate::runtime::{decode_string_enum, serde_codecs};
use crate::runtime::json::encode_record;

encode_record! {
    CustomerCustomerMeter;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "customer_id": field customer_id, "meter_id": field meter_id,
    "consumed_units": field consumed_units, "credited_units": field credited_units,
    "balance": field balance, "meter": field meter,
}

encode_record! {
    CustomerCustomerMeterMeter;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "name": field name,
}

encode_record! {
    CustomerCustomerMeterPage;
    "items": field items, "pagination": field pagination,
}

decode_string_enum!(CustomerCustomerMeterSortProperty, Self::CreatedAt);

serde_codecs!(
    CustomerCustomerMeter, CustomerCustomerMeterMeter, CustomerCustomerMeterPage,
    CustomerCustomerMeterSortProperty
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerCustomerMeter, CustomerCustomerMeterMeter, CustomerCustomerMeterPage,
    CustomerCustomerMeterSortProperty
);
