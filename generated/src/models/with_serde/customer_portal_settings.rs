//! Models: customer portal settings. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerPortalCustomerSettings, CustomerPortalSubscriptionSettings,
    CustomerPortalUsageSettings, OrganizationCustomerPortalSettings,
};
use crate::runtime::serde_codecs;

serde_codecs!(
    CustomerPortalCustomerSettings, CustomerPortalSubscriptionSettings,
    CustomerPortalUsageSettings, OrganizationCustomerPortalSettings
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerPortalCustomerSettings, CustomerPortalSubscriptionSettings,
    CustomerPortalUsageSettings, OrganizationCustomerPortalSettings
);
