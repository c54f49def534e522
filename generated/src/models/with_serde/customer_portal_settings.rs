//! Models: customer portal settings. The codecs that only the feature `serde` needs.

use crate::models::{
    CustomerPortalCustomerSettings, CustomerPortalSubscriptionSettings,
    CustomerPortalUsageSettings, OrganizationCustomerPortalSettings,
};
use crate::runtime::serde_codecs;

serde_codecs!(
    CustomerPortalCustomerSettings, CustomerPortalSubscriptionSettings,
    CustomerPortalUsageSettings, OrganizationCustomerPortalSettings
);
