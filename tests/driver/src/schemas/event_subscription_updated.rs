//! Schemas: event subscription updated.

use sdk::models::{
    SubscriptionBillingPeriodUpdatedEvent, SubscriptionBillingPeriodUpdatedMetadata,
    SubscriptionProductUpdatedEvent, SubscriptionProductUpdatedMetadata,
    SubscriptionSeatsUpdatedEvent, SubscriptionSeatsUpdatedMetadata,
    SubscriptionUpdateClearedEvent, SubscriptionUpdateClearedMetadata,
    SubscriptionUpdatedEvent, SubscriptionUpdatedMetadata,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<
        SubscriptionBillingPeriodUpdatedEvent,
    >("SubscriptionBillingPeriodUpdatedEvent"),
    schema::received::<
        SubscriptionBillingPeriodUpdatedMetadata,
    >("SubscriptionBillingPeriodUpdatedMetadata"),
    schema::received::<
        SubscriptionProductUpdatedEvent,
    >("SubscriptionProductUpdatedEvent"),
    schema::received::<
        SubscriptionProductUpdatedMetadata,
    >("SubscriptionProductUpdatedMetadata"),
    schema::received::<SubscriptionSeatsUpdatedEvent>("SubscriptionSeatsUpdatedEvent"),
    schema::received::<
        SubscriptionSeatsUpdatedMetadata,
    >("SubscriptionSeatsUpdatedMetadata"),
    schema::received::<SubscriptionUpdateClearedEvent>("SubscriptionUpdateClearedEvent"),
    schema::received::<
        SubscriptionUpdateClearedMetadata,
    >("SubscriptionUpdateClearedMetadata"),
    schema::received::<SubscriptionUpdatedEvent>("SubscriptionUpdatedEvent"),
    schema::received::<SubscriptionUpdatedMetadata>("SubscriptionUpdatedMetadata"),
];
