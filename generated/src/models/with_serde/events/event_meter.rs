//! Models: event meter. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    MeterCreditEvent, MeterCreditedMetadata, MeterResetEvent, MeterResetMetadata,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    MeterCreditEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "meter.credited",
    "metadata": field metadata,
}

encode_record! {
    MeterCreditedMetadata;
    "meter_id": field meter_id, "units": field units, "rollover": field rollover,
}

encode_record! {
    MeterResetEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "meter.reset", "metadata": field metadata,
}

encode_record! {
    MeterResetMetadata;
    "meter_id": field meter_id,
}

serde_codecs!(
    MeterCreditEvent, MeterCreditedMetadata, MeterResetEvent, MeterResetMetadata
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    MeterCreditEvent, MeterCreditedMetadata, MeterResetEvent, MeterResetMetadata
);
