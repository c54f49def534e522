//! Models: webhook. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    WebhookDelivery, WebhookDeliveryPage, WebhookEvent, WebhookEventType, WebhookFormat,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for WebhookDelivery {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("succeeded", &self.succeeded);
        object.field("http_code", &self.http_code);
        object.field("response", &self.response);
        object.field("webhook_event", &self.webhook_event);
        object.end();
    }
}

impl Encode for WebhookDeliveryPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Encode for WebhookEvent {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object
            .optional_or_null("last_http_code", &self.last_http_code, self.nulls.has(3));
        object.optional_or_null("succeeded", &self.succeeded, self.nulls.has(4));
        object.field("skipped", &self.skipped);
        object.field("payload", &self.payload);
        object.field("type", &self.type_);
        object.field("is_archived", &self.is_archived);
        object.end();
    }
}

serde_codecs!(
    WebhookDelivery, WebhookDeliveryPage, WebhookEvent, WebhookEventType, WebhookFormat
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    WebhookDelivery, WebhookDeliveryPage, WebhookEvent, WebhookEventType, WebhookFormat
);
