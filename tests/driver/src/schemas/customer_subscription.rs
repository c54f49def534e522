//! Schemas: customer subscription.

use sdk::models::{
    CustomerSubscription, CustomerSubscriptionCancel, CustomerSubscriptionMeter,
    CustomerSubscriptionMeterMeter, CustomerSubscriptionPage, CustomerSubscriptionPause,
    CustomerSubscriptionProduct, CustomerSubscriptionResume,
    CustomerSubscriptionSortProperty, CustomerSubscriptionUpdate,
    CustomerSubscriptionUpdateClear, CustomerSubscriptionUpdateProduct,
    CustomerSubscriptionUpdateSeats,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CustomerSubscription>("CustomerSubscription"),
    schema::sent::<CustomerSubscriptionCancel>("CustomerSubscriptionCancel"),
    schema::received::<CustomerSubscriptionMeter>("CustomerSubscriptionMeter"),
    schema::received::<CustomerSubscriptionMeterMeter>("CustomerSubscriptionMeterMeter"),
    schema::received::<CustomerSubscriptionPage>("ListResource_CustomerSubscription_"),
    schema::sent::<CustomerSubscriptionPause>("CustomerSubscriptionPause"),
    schema::received::<CustomerSubscriptionProduct>("CustomerSubscriptionProduct"),
    schema::sent::<CustomerSubscriptionResume>("CustomerSubscriptionResume"),
    schema::sent::<CustomerSubscriptionSortProperty>("CustomerSubscriptionSortProperty"),
    schema::sent::<CustomerSubscriptionUpdate>("CustomerSubscriptionUpdate"),
    schema::sent::<CustomerSubscriptionUpdateClear>("CustomerSubscriptionUpdateClear"),
    schema::sent::<
        CustomerSubscriptionUpdateProduct,
    >("CustomerSubscriptionUpdateProduct"),
    schema::sent::<CustomerSubscriptionUpdateSeats>("CustomerSubscriptionUpdateSeats"),
];
