//! Schemas: subscription for subscriptions.

use sdk::models::{
    SubscriptionCreate, SubscriptionCreateCustomer, SubscriptionCreateExternalCustomer,
    SubscriptionExportColumn, SubscriptionPage, SubscriptionSortProperty,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::inline(
        schema::sent::<
            SubscriptionCreate,
        >(
            "/paths/~1v1~1subscriptions~1/post/requestBody/content/application~1json/schema",
        ),
    ),
    schema::sent::<SubscriptionCreateCustomer>("SubscriptionCreateCustomer"),
    schema::sent::<
        SubscriptionCreateExternalCustomer,
    >("SubscriptionCreateExternalCustomer"),
    schema::sent::<SubscriptionExportColumn>("SubscriptionExportColumn"),
    schema::received::<SubscriptionPage>("ListResource_Subscription_"),
    schema::sent::<SubscriptionSortProperty>("SubscriptionSortProperty"),
];
