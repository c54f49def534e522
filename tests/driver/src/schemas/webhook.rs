//! Schemas: webhook.

use sdk::models::{
    WebhookDelivery, WebhookDeliveryPage, WebhookEvent, WebhookEventType, WebhookFormat,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<WebhookDelivery>("WebhookDelivery"),
    schema::received::<WebhookDeliveryPage>("ListResource_WebhookDelivery_"),
    schema::received::<WebhookEvent>("WebhookEvent"),
    schema::both::<WebhookEventType>("WebhookEventType"),
    schema::both::<WebhookFormat>("WebhookFormat"),
];
