//! Models: webhooks.

mod http;
mod webhook;
mod webhook_endpoint;

pub use self::http::HttpCodeClass;

pub use self::webhook::{
    WebhookDelivery, WebhookDeliveryPage, WebhookEvent, WebhookEventType, WebhookFormat,
};

pub use self::webhook_endpoint::{
    WebhookEndpoint, WebhookEndpointCreate, WebhookEndpointPage, WebhookEndpointUpdate,
};
