//! Schemas: event subscription.

use sdk::models::{
    SubscriptionCanceledEvent, SubscriptionCanceledMetadata, SubscriptionCreatedEvent,
    SubscriptionCreatedMetadata, SubscriptionCycledEvent, SubscriptionCycledMetadata,
    SubscriptionPastDueEvent, SubscriptionPastDueMetadata, SubscriptionPausedEvent,
    SubscriptionPausedMetadata, SubscriptionReactivatedEvent,
    SubscriptionReactivatedMetadata, SubscriptionReinstatedEvent,
    SubscriptionReinstatedMetadata, SubscriptionResumedEvent,
    SubscriptionResumedMetadata, SubscriptionRevokedEvent, SubscriptionRevokedMetadata,
    SubscriptionUncanceledEvent, SubscriptionUncanceledMetadata,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<SubscriptionCanceledEvent>("SubscriptionCanceledEvent"),
    schema::received::<SubscriptionCanceledMetadata>("SubscriptionCanceledMetadata"),
    schema::received::<SubscriptionCreatedEvent>("SubscriptionCreatedEvent"),
    schema::received::<SubscriptionCreatedMetadata>("SubscriptionCreatedMetadata"),
    schema::received::<SubscriptionCycledEvent>("SubscriptionCycledEvent"),
    schema::received::<SubscriptionCycledMetadata>("SubscriptionCycledMetadata"),
    schema::received::<SubscriptionPastDueEvent>("SubscriptionPastDueEvent"),
    schema::received::<SubscriptionPastDueMetadata>("SubscriptionPastDueMetadata"),
    schema::received::<SubscriptionPausedEvent>("SubscriptionPausedEvent"),
    schema::received::<SubscriptionPausedMetadata>("SubscriptionPausedMetadata"),
    schema::received::<SubscriptionReactivatedEvent>("SubscriptionReactivatedEvent"),
    schema::received::<
        SubscriptionReactivatedMetadata,
    >("SubscriptionReactivatedMetadata"),
    schema::received::<SubscriptionReinstatedEvent>("SubscriptionReinstatedEvent"),
    schema::received::<SubscriptionReinstatedMetadata>("SubscriptionReinstatedMetadata"),
    schema::received::<SubscriptionResumedEvent>("SubscriptionResumedEvent"),
    schema::received::<SubscriptionResumedMetadata>("SubscriptionResumedMetadata"),
    schema::received::<SubscriptionRevokedEvent>("SubscriptionRevokedEvent"),
    schema::received::<SubscriptionRevokedMetadata>("SubscriptionRevokedMetadata"),
    schema::received::<SubscriptionUncanceledEvent>("SubscriptionUncanceledEvent"),
    schema::received::<SubscriptionUncanceledMetadata>("SubscriptionUncanceledMetadata"),
];
