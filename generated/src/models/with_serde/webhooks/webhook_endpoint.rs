//! Models: webhook endpoint. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    WebhookEndpoint, WebhookEndpointCreate, WebhookEndpointPage, WebhookEndpointUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for WebhookEndpoint {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("url", &self.url);
        object.optional_or_null("name", &self.name, self.nulls.has(4));
        object.field("format", &self.format);
        object.field("secret", &self.secret);
        object.field("organization_id", &self.organization_id);
        object.field("events", &self.events);
        object.field("enabled", &self.enabled);
        object.end();
    }
}

impl Decode for WebhookEndpointCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["url", "name", "format", "events", "organization_id"],
            &mut [
                &mut value.url, &mut value.name, &mut value.format, &mut value.events,
                &mut value.organization_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookEndpointCreate {
    const BLANK: Self = Self {
        url: Blank::BLANK,
        name: Blank::BLANK,
        format: Blank::BLANK,
        events: Blank::BLANK,
        organization_id: Blank::BLANK,
    };
}

impl Encode for WebhookEndpointPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for WebhookEndpointUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["url", "name", "format", "events", "enabled"],
            &mut [
                &mut value.url, &mut value.name, &mut value.format, &mut value.events,
                &mut value.enabled,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebhookEndpointUpdate {
    const BLANK: Self = Self {
        url: Blank::BLANK,
        name: Blank::BLANK,
        format: Blank::BLANK,
        events: Blank::BLANK,
        enabled: Blank::BLANK,
    };
}

serde_codecs!(
    WebhookEndpoint, WebhookEndpointCreate, WebhookEndpointPage, WebhookEndpointUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    WebhookEndpoint, WebhookEndpointCreate, WebhookEndpointPage, WebhookEndpointUpdate
);
