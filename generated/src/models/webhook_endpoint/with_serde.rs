//! Models: webhook endpoint; the codecs that only the feature `serde` needs.

use crate::models::{
    WebhookEndpoint, WebhookEndpointCreate, WebhookEndpointPage, WebhookEndpointUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

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
        const FIELDS: &[&str] = &["url", "name", "format", "events", "organization_id"];
        let mut url = None;
        let mut name = None;
        let mut format = None;
        let mut events = None;
        let mut organization_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut url),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut format),
                3 => reader.fill(&mut events),
                4 => reader.fill(&mut organization_id),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(url), Some(format)) = (url, format) else {
            return Err(fields.missing(reader, &[0, 2]));
        };
        Ok(Self {
            url,
            name: Patch::new(name, fields.is_null(1)),
            format,
            events: events.unwrap_or_default(),
            organization_id: Patch::new(organization_id, fields.is_null(4)),
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
        const FIELDS: &[&str] = &["url", "name", "format", "events", "enabled"];
        let mut url = None;
        let mut name = None;
        let mut format = None;
        let mut events = None;
        let mut enabled = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut url),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut format),
                3 => reader.fill(&mut events),
                4 => reader.fill(&mut enabled),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            url: Patch::new(url, fields.is_null(0)),
            name: Patch::new(name, fields.is_null(1)),
            format: Patch::new(format, fields.is_null(2)),
            events: Patch::new(events, fields.is_null(3)),
            enabled: Patch::new(enabled, fields.is_null(4)),
        })
    }
}

serde_codecs!(
    WebhookEndpoint, WebhookEndpointCreate, WebhookEndpointPage, WebhookEndpointUpdate
);
