//! Models: webhook. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    WebhookDelivery, WebhookDeliveryPage, WebhookEvent, WebhookEventType, WebhookFormat,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    WebhookDelivery;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "succeeded": field succeeded, "http_code": field http_code, "response": field response,
    "webhook_event": field webhook_event,
}

encode_record! {
    WebhookDeliveryPage;
    "items": field items, "pagination": field pagination,
}

encode_record! {
    WebhookEvent;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "last_http_code": optional_or_null last_http_code 3, "succeeded": optional_or_null succeeded 4,
    "skipped": field skipped, "payload": field payload, "type": field type_,
    "is_archived": field is_archived,
}

serde_codecs!(
    WebhookDelivery, WebhookDeliveryPage, WebhookEvent, WebhookEventType, WebhookFormat
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    WebhookDelivery, WebhookDeliveryPage, WebhookEvent, WebhookEventType, WebhookFormat
);
