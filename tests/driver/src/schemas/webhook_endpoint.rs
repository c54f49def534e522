//! Schemas: webhook endpoint.

use sdk::models::{
    WebhookEndpoint, WebhookEndpointCreate, WebhookEndpointPage, WebhookEndpointUpdate,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<WebhookEndpoint>("WebhookEndpoint"),
    schema::sent::<WebhookEndpointCreate>("WebhookEndpointCreate"),
    schema::received::<WebhookEndpointPage>("ListResource_WebhookEndpoint_"),
    schema::sent::<WebhookEndpointUpdate>("WebhookEndpointUpdate"),
];
