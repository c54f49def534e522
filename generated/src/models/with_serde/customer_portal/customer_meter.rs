//! Models: customer meter. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerCustomerMeter, CustomerCustomerMeterMeter, CustomerCustomerMeterPage,
    CustomerCustomerMeterSortProperty,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, encode_record};

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

impl Decode for CustomerCustomerMeterSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for CustomerCustomerMeterSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

serde_codecs!(
    CustomerCustomerMeter, CustomerCustomerMeterMeter, CustomerCustomerMeterPage,
    CustomerCustomerMeterSortProperty
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerCustomerMeter, CustomerCustomerMeterMeter, CustomerCustomerMeterPage,
    CustomerCustomerMeterSortProperty
);
