//! Schemas: event subscription updated.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<
        models::SubscriptionBillingPeriodUpdatedEvent,
    >("SubscriptionBillingPeriodUpdatedEvent"),
    received::<
        models::SubscriptionBillingPeriodUpdatedMetadata,
    >("SubscriptionBillingPeriodUpdatedMetadata"),
    received::<
        models::SubscriptionProductUpdatedEvent,
    >("SubscriptionProductUpdatedEvent"),
    received::<
        models::SubscriptionProductUpdatedMetadata,
    >("SubscriptionProductUpdatedMetadata"),
    received::<models::SubscriptionSeatsUpdatedEvent>("SubscriptionSeatsUpdatedEvent"),
    received::<
        models::SubscriptionSeatsUpdatedMetadata,
    >("SubscriptionSeatsUpdatedMetadata"),
    received::<models::SubscriptionUpdateClearedEvent>("SubscriptionUpdateClearedEvent"),
    received::<
        models::SubscriptionUpdateClearedMetadata,
    >("SubscriptionUpdateClearedMetadata"),
    received::<models::SubscriptionUpdatedEvent>("SubscriptionUpdatedEvent"),
    received::<models::SubscriptionUpdatedMetadata>("SubscriptionUpdatedMetadata"),
];
