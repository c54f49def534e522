//! Schemas: subscription update.

use sdk::models::{
    SubscriptionCancel, SubscriptionPause, SubscriptionResume, SubscriptionRevoke,
    SubscriptionUpdate, SubscriptionUpdateBase, SubscriptionUpdateBillingPeriod,
    SubscriptionUpdateClear, SubscriptionUpdateSeats, TrialEnd,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<SubscriptionCancel>("SubscriptionCancel"),
    schema::sent::<SubscriptionPause>("SubscriptionPause"),
    schema::sent::<SubscriptionResume>("SubscriptionResume"),
    schema::sent::<SubscriptionRevoke>("SubscriptionRevoke"),
    schema::sent::<SubscriptionUpdate>("SubscriptionUpdate"),
    schema::sent::<SubscriptionUpdateBase>("SubscriptionUpdateBase"),
    schema::sent::<SubscriptionUpdateBillingPeriod>("SubscriptionUpdateBillingPeriod"),
    schema::sent::<SubscriptionUpdateClear>("SubscriptionUpdateClear"),
    schema::sent::<SubscriptionUpdateSeats>("SubscriptionUpdateSeats"),
    schema::inline(
        schema::sent::<
            TrialEnd,
        >("/components/schemas/SubscriptionUpdateBase/properties/trial_end"),
    ),
];
