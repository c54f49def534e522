//! Models: webhook endpoint.

use uuid::Uuid;

use crate::models::{Pagination, WebhookEventType, WebhookFormat};
use crate::runtime::{Page, debug_record};
use crate::runtime::json::{Nulls, Patch, Timestamp, decode_record, encode_record};

/// URL to which Polar sends events.
///
/// Returned by [`Webhooks::create_endpoint`](crate::services::webhooks::Webhooks::create_endpoint),
/// [`Webhooks::get_endpoint`](crate::services::webhooks::Webhooks::get_endpoint),
/// [`Webhooks::list_endpoints`](crate::services::webhooks::Webhooks::list_endpoints) and 2 other
/// operations.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WebhookEndpoint {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// URL that receives the events.
    pub url: String,
    /// Name of the endpoint, for your own use; null if there is none.
    pub name: Option<String>,
    /// Format of the payloads.
    pub format: WebhookFormat,
    /// Secret that signs the requests. Pass it to the webhook verifier, and keep it out of logs.
    pub secret: String,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Types of events that are sent.
    pub events: Vec<WebhookEventType>,
    /// Whether events are sent; events for a disabled endpoint are skipped.
    pub enabled: bool,
    pub(crate) nulls: Nulls,
}

debug_record! {
    WebhookEndpoint, "WebhookEndpoint";
    "created_at": created_at, "modified_at": modified_at, "id": id, "url": url, "name": name,
    "format": format, "secret" = Redacted, "organization_id": organization_id, "events": events,
    "enabled": enabled,
}

decode_record! {
    WebhookEndpoint, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "url": url, "name": name,
    "format": format, "secret": secret, "organization_id": organization_id, "events": events,
    "enabled": enabled,
}

/// Request to create a webhook endpoint. The secret is in the response.
///
/// Accepted by [`Webhooks::create_endpoint`](crate::services::webhooks::Webhooks::create_endpoint).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WebhookEndpointCreate {
    /// URL that receives the events, at most 2083 characters. 1 to 2083 characters.
    pub url: String,
    /// Name of the endpoint, for your own use; null for none.
    pub name: Patch<String>,
    /// Format of the payloads. This SDK decodes `raw`.
    pub format: WebhookFormat,
    /// Types of events to send. The list may be empty.
    pub events: Vec<WebhookEventType>,
    /// Organization that will own the endpoint. Required unless an organization access token is used.
    pub organization_id: Patch<Uuid>,
}

impl WebhookEndpointCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        url: impl Into<String>,
        format: impl Into<WebhookFormat>,
        events: impl IntoIterator<Item = WebhookEventType>,
    ) -> Self {
        Self {
            url: url.into(),
            name: Patch::Keep,
            format: format.into(),
            events: events.into_iter().collect(),
            organization_id: Patch::Keep,
        }
    }

    /// Name of the endpoint, for your own use; null for none.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Organization that will own the endpoint. Required unless an organization access token is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
}

/// Repeats what a `WebhookEndpoint` has.
impl From<&WebhookEndpoint> for WebhookEndpointCreate {
    #[inline]
    fn from(value: &WebhookEndpoint) -> Self {
        Self {
            url: value.url.clone(),
            name: Patch::new(value.name.clone(), false),
            format: value.format.clone(),
            events: value.events.clone(),
            organization_id: Patch::Value(value.organization_id),
        }
    }
}

encode_record! {
    WebhookEndpointCreate;
    "url": field url, "name": patch name, "format": field format, "events": field events,
    "organization_id": patch organization_id,
}

/// Page of webhook endpoints.
///
/// Returned by [`Webhooks::list_endpoints`](crate::services::webhooks::Webhooks::list_endpoints).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WebhookEndpointPage {
    /// Items of the page, in order.
    pub items: Vec<WebhookEndpoint>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    WebhookEndpointPage;
    "items": items, "pagination": pagination,
}

impl Page for WebhookEndpointPage {
    type Item = WebhookEndpoint;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    #[inline]
    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// Request to update a webhook endpoint. Omitted fields are unchanged.
///
/// Accepted by [`Webhooks::update_endpoint`](crate::services::webhooks::Webhooks::update_endpoint).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WebhookEndpointUpdate {
    /// New URL, at most 2083 characters. 1 to 2083 characters.
    pub url: Patch<String>,
    /// New name of the endpoint, for your own use.
    pub name: Patch<String>,
    /// New format of the payloads.
    pub format: Patch<WebhookFormat>,
    /// New list of the types of events to send.
    pub events: Patch<Vec<WebhookEventType>>,
    /// Whether events are sent.
    pub enabled: Patch<bool>,
}

impl WebhookEndpointUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// New URL, at most 2083 characters. 1 to 2083 characters.
    #[must_use]
    #[inline]
    pub fn url(mut self, url: impl Into<Patch<String>>) -> Self {
        self.url = url.into();
        self
    }

    /// New name of the endpoint, for your own use.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// New format of the payloads.
    #[must_use]
    #[inline]
    pub fn format(mut self, format: impl Into<Patch<WebhookFormat>>) -> Self {
        self.format = format.into();
        self
    }

    /// New list of the types of events to send.
    #[must_use]
    #[inline]
    pub fn events(mut self, events: impl Into<Patch<Vec<WebhookEventType>>>) -> Self {
        self.events = events.into();
        self
    }

    /// Whether events are sent.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: impl Into<Patch<bool>>) -> Self {
        self.enabled = enabled.into();
        self
    }
}

/// Repeats what a `WebhookEndpoint` has.
impl From<&WebhookEndpoint> for WebhookEndpointUpdate {
    #[inline]
    fn from(value: &WebhookEndpoint) -> Self {
        Self {
            url: Patch::Value(value.url.clone()),
            name: Patch::new(value.name.clone(), false),
            format: Patch::Value(value.format.clone()),
            events: Patch::Value(value.events.clone()),
            enabled: Patch::Value(value.enabled),
        }
    }
}

encode_record! {
    WebhookEndpointUpdate;
    "url": patch url, "name": patch name, "format": patch format, "events": patch events,
    "enabled": patch enabled,
}
