//! Models: webhook endpoint. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    WebhookEndpoint, WebhookEndpointCreate, WebhookEndpointPage, WebhookEndpointUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{decode_record, encode_record};

encode_record! {
    WebhookEndpoint;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "url": field url, "name": optional_or_null name 4, "format": field format,
    "secret": field secret, "organization_id": field organization_id, "events": field events,
    "enabled": field enabled,
}

decode_record! {
    WebhookEndpointCreate;
    "url": url, "name": name, "format": format, "events": events,
    "organization_id": organization_id,
}

encode_record! {
    WebhookEndpointPage;
    "items": field items, "pagination": field pagination,
}

decode_record! {
    WebhookEndpointUpdate;
    "url": url, "name": name, "format": format, "events": events, "enabled": enabled,
}

serde_codecs!(
    WebhookEndpoint, WebhookEndpointCreate, WebhookEndpointPage, WebhookEndpointUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    WebhookEndpoint, WebhookEndpointCreate, WebhookEndpointPage, WebhookEndpointUpdate
);
