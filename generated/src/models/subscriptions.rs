//! Models: subscriptions.

mod subscription;
mod subscription_update;

pub use self::subscription::{
    SubscriptionCreate, SubscriptionCreateCustomer, SubscriptionCreateExternalCustomer,
    SubscriptionExportColumn, SubscriptionPage, SubscriptionSortProperty,
};

pub use self::subscription_update::{
    SubscriptionCancel, SubscriptionPause, SubscriptionResume, SubscriptionRevoke,
    SubscriptionUpdate, SubscriptionUpdateBase, SubscriptionUpdateBillingPeriod,
    SubscriptionUpdateClear, SubscriptionUpdateSeats, SubscriptionUpdateUnits, TrialEnd,
};
