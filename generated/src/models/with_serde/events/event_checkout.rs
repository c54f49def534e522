//! Models: event checkout. The codecs that only the features `mock` and `serde` need.

use crate::models::{CheckoutCreatedEvent, CheckoutCreatedMetadata};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    CheckoutCreatedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "checkout.created",
    "metadata": field metadata,
}

encode_record! {
    CheckoutCreatedMetadata;
    "checkout_id": field checkout_id, "checkout_status": field checkout_status,
    "product_id": optional product_id,
}

serde_codecs!(CheckoutCreatedEvent, CheckoutCreatedMetadata);
#[cfg(feature = "mock")]
crate::mock::samples!(CheckoutCreatedEvent, CheckoutCreatedMetadata);
