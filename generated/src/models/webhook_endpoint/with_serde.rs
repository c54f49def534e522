//! Models: webhook endpoint; the codecs that only the feature `serde` needs.

use crate::models::{
    WebhookEndpoint, WebhookEndpointCreate, WebhookEndpointPage, WebhookEndpointUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for WebhookEndpoint {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (url, name, format, events, organization_id) = reader
            .record(&["url", "name", "format", "events", "organization_id"])?;
        Ok(Self {
            url,
            name,
            format,
            events,
            organization_id,
        })
    }
}

impl Encode for WebhookEndpointPage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for WebhookEndpointUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (url, name, format, events, enabled) = reader
            .record(&["url", "name", "format", "events", "enabled"])?;
        Ok(Self {
            url,
            name,
            format,
            events,
            enabled,
        })
    }
}

serde_codecs!(
    WebhookEndpoint, WebhookEndpointCreate, WebhookEndpointPage, WebhookEndpointUpdate
);
