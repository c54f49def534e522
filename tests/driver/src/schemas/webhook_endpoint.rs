//! Schemas: webhook endpoint.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::WebhookEndpoint>("WebhookEndpoint"),
    sent::<models::WebhookEndpointCreate>("WebhookEndpointCreate"),
    received::<models::WebhookEndpointPage>("ListResource_WebhookEndpoint_"),
    sent::<models::WebhookEndpointUpdate>("WebhookEndpointUpdate"),
];
