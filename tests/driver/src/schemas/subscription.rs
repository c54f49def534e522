//! Schemas: subscription.

use sdk::models;

use crate::schema::{Schema, both, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Subscription>("Subscription"),
    received::<models::SubscriptionCustomer>("SubscriptionCustomer"),
    received::<models::SubscriptionMeter>("SubscriptionMeter"),
    both::<models::SubscriptionProrationBehavior>("SubscriptionProrationBehavior"),
    both::<models::SubscriptionStatus>("SubscriptionStatus"),
];
