//! Schemas: subscription.

use sdk::models::{
    Subscription, SubscriptionCustomer, SubscriptionMeter, SubscriptionProrationBehavior,
    SubscriptionStatus,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<Subscription>("Subscription"),
    schema::received::<SubscriptionCustomer>("SubscriptionCustomer"),
    schema::received::<SubscriptionMeter>("SubscriptionMeter"),
    schema::both::<SubscriptionProrationBehavior>("SubscriptionProrationBehavior"),
    schema::both::<SubscriptionStatus>("SubscriptionStatus"),
];
