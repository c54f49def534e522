//! Schemas: customer portal.

use sdk::models;

use crate::schema::{Schema, both};

pub(super) const SCHEMAS: &[Schema] = &[
    both::<models::CustomerPortalCustomerSettings>("CustomerPortalCustomerSettings"),
    both::<
        models::CustomerPortalSubscriptionSettings,
    >("CustomerPortalSubscriptionSettings"),
    both::<models::CustomerPortalUsageSettings>("CustomerPortalUsageSettings"),
];
