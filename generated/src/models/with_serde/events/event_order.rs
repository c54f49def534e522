//! Models: event order. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    OrderPaidEvent, OrderRefundedEvent, OrderRefundedMetadata, OrderUnvoidedEvent,
    OrderUnvoidedMetadata, OrderVoidedEvent, OrderVoidedMetadata,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    OrderPaidEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "order.paid", "metadata": field metadata,
}

encode_record! {
    OrderRefundedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "order.refunded",
    "metadata": field metadata,
}

encode_record! {
    OrderRefundedMetadata;
    "order_id": field order_id, "refunded_amount": field refunded_amount,
    "currency": field currency,
}

encode_record! {
    OrderUnvoidedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "order.unvoided",
    "metadata": field metadata,
}

encode_record! {
    OrderUnvoidedMetadata;
    "order_id": field order_id, "amount": field amount, "currency": field currency,
}

encode_record! {
    OrderVoidedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "order.voided", "metadata": field metadata,
}

encode_record! {
    OrderVoidedMetadata;
    "order_id": field order_id, "amount": field amount, "currency": field currency,
}

serde_codecs!(
    OrderPaidEvent, OrderRefundedEvent, OrderRefundedMetadata, OrderUnvoidedEvent,
    OrderUnvoidedMetadata, OrderVoidedEvent, OrderVoidedMetadata
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    OrderPaidEvent, OrderRefundedEvent, OrderRefundedMetadata, OrderUnvoidedEvent,
    OrderUnvoidedMetadata, OrderVoidedEvent, OrderVoidedMetadata
);
