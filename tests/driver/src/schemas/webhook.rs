//! Schemas: webhook.

use sdk::models;

use crate::schema::{Schema, both, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::WebhookDelivery>("WebhookDelivery"),
    received::<models::WebhookDeliveryPage>("ListResource_WebhookDelivery_"),
    received::<models::WebhookEvent>("WebhookEvent"),
    both::<models::WebhookEventType>("WebhookEventType"),
    both::<models::WebhookFormat>("WebhookFormat"),
];
