//! Schemas: customer subscription.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerSubscription>("CustomerSubscription"),
    sent::<models::CustomerSubscriptionCancel>("CustomerSubscriptionCancel"),
    received::<models::CustomerSubscriptionMeter>("CustomerSubscriptionMeter"),
    received::<models::CustomerSubscriptionMeterMeter>("CustomerSubscriptionMeterMeter"),
    received::<models::CustomerSubscriptionPage>("ListResource_CustomerSubscription_"),
    sent::<models::CustomerSubscriptionPause>("CustomerSubscriptionPause"),
    received::<models::CustomerSubscriptionProduct>("CustomerSubscriptionProduct"),
    sent::<models::CustomerSubscriptionResume>("CustomerSubscriptionResume"),
    sent::<models::CustomerSubscriptionSortProperty>("CustomerSubscriptionSortProperty"),
    sent::<models::CustomerSubscriptionUpdate>("CustomerSubscriptionUpdate"),
    sent::<models::CustomerSubscriptionUpdateClear>("CustomerSubscriptionUpdateClear"),
    sent::<
        models::CustomerSubscriptionUpdateProduct,
    >("CustomerSubscriptionUpdateProduct"),
    sent::<models::CustomerSubscriptionUpdateSeats>("CustomerSubscriptionUpdateSeats"),
];
