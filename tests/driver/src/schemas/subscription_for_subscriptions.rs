//! Schemas: subscription for subscriptions.

use sdk::models;

use crate::schema::{Schema, inline, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
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
    sent::<models::SubscriptionExportColumn>("SubscriptionExportColumn"),
    received::<models::SubscriptionPage>("ListResource_Subscription_"),
    sent::<models::SubscriptionSortProperty>("SubscriptionSortProperty"),
];
