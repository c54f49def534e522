//! Schemas: subscription update.

use sdk::models;

use crate::schema::{Schema, inline, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::SubscriptionCancel>("SubscriptionCancel"),
    sent::<models::SubscriptionPause>("SubscriptionPause"),
    sent::<models::SubscriptionResume>("SubscriptionResume"),
    sent::<models::SubscriptionRevoke>("SubscriptionRevoke"),
    sent::<models::SubscriptionUpdate>("SubscriptionUpdate"),
    sent::<models::SubscriptionUpdateBase>("SubscriptionUpdateBase"),
    sent::<models::SubscriptionUpdateBillingPeriod>("SubscriptionUpdateBillingPeriod"),
    sent::<models::SubscriptionUpdateClear>("SubscriptionUpdateClear"),
    sent::<models::SubscriptionUpdateSeats>("SubscriptionUpdateSeats"),
    inline(
        sent::<
            models::TrialEnd,
        >("/components/schemas/SubscriptionUpdateBase/properties/trial_end"),
    ),
];
