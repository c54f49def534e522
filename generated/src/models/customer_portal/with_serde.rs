//! Models: customer portal; the codecs that only the feature `serde` needs.

use crate::models::{
    CustomerPortalCustomerSettings, CustomerPortalSubscriptionSettings,
    CustomerPortalUsageSettings,
};
use crate::runtime::serde_codecs;

serde_codecs!(
    CustomerPortalCustomerSettings, CustomerPortalSubscriptionSettings,
    CustomerPortalUsageSettings
);
