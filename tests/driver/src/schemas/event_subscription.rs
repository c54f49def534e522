//! Schemas: event subscription.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::SubscriptionCanceledEvent>("SubscriptionCanceledEvent"),
    received::<models::SubscriptionCanceledMetadata>("SubscriptionCanceledMetadata"),
    received::<models::SubscriptionCreatedEvent>("SubscriptionCreatedEvent"),
    received::<models::SubscriptionCreatedMetadata>("SubscriptionCreatedMetadata"),
    received::<models::SubscriptionCycledEvent>("SubscriptionCycledEvent"),
    received::<models::SubscriptionCycledMetadata>("SubscriptionCycledMetadata"),
    received::<models::SubscriptionPastDueEvent>("SubscriptionPastDueEvent"),
    received::<models::SubscriptionPastDueMetadata>("SubscriptionPastDueMetadata"),
    received::<models::SubscriptionPausedEvent>("SubscriptionPausedEvent"),
    received::<models::SubscriptionPausedMetadata>("SubscriptionPausedMetadata"),
    received::<models::SubscriptionReactivatedEvent>("SubscriptionReactivatedEvent"),
    received::<
        models::SubscriptionReactivatedMetadata,
    >("SubscriptionReactivatedMetadata"),
    received::<models::SubscriptionReinstatedEvent>("SubscriptionReinstatedEvent"),
    received::<models::SubscriptionReinstatedMetadata>("SubscriptionReinstatedMetadata"),
    received::<models::SubscriptionResumedEvent>("SubscriptionResumedEvent"),
    received::<models::SubscriptionResumedMetadata>("SubscriptionResumedMetadata"),
    received::<models::SubscriptionRevokedEvent>("SubscriptionRevokedEvent"),
    received::<models::SubscriptionRevokedMetadata>("SubscriptionRevokedMetadata"),
    received::<models::SubscriptionUncanceledEvent>("SubscriptionUncanceledEvent"),
    received::<models::SubscriptionUncanceledMetadata>("SubscriptionUncanceledMetadata"),
];
