//! Schemas: customer portal.

use sdk::models::{
    CustomerPortalCustomerSettings, CustomerPortalSubscriptionSettings,
    CustomerPortalUsageSettings,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::both::<CustomerPortalCustomerSettings>("CustomerPortalCustomerSettings"),
    schema::both::<
        CustomerPortalSubscriptionSettings,
    >("CustomerPortalSubscriptionSettings"),
    schema::both::<CustomerPortalUsageSettings>("CustomerPortalUsageSettings"),
];
