//! Schemas: subscription.

use sdk::models;

use crate::schema::{Schema, both, inline, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Subscription>("Subscription"),
    inline(
        sent::<
            models::SubscriptionCreate,
        >(
            "/paths/~1v1~1subscriptions~1/post/requestBody/content/application~1json/schema",
        ),
    ),
    sent::<models::SubscriptionCreateCustomer>("SubscriptionCreateCustomer"),
    sent::<
        models::SubscriptionCreateExternalCustomer,
    >("SubscriptionCreateExternalCustomer"),
    received::<models::SubscriptionCustomer>("SubscriptionCustomer"),
    sent::<models::SubscriptionExportColumn>("SubscriptionExportColumn"),
    received::<models::SubscriptionMeter>("SubscriptionMeter"),
    received::<models::SubscriptionPage>("ListResource_Subscription_"),
    both::<models::SubscriptionProrationBehavior>("SubscriptionProrationBehavior"),
    sent::<models::SubscriptionSortProperty>("SubscriptionSortProperty"),
    both::<models::SubscriptionStatus>("SubscriptionStatus"),
];
