//! Schemas: customer portal.

use sdk::models;

use crate::schema::{Schema, both, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerPortalCustomer>("CustomerPortalCustomer"),
    both::<models::CustomerPortalCustomerSettings>("CustomerPortalCustomerSettings"),
    sent::<models::CustomerPortalCustomerUpdate>("CustomerPortalCustomerUpdate"),
    received::<models::CustomerPortalMember>("CustomerPortalMember"),
    sent::<models::CustomerPortalMemberCreate>("CustomerPortalMemberCreate"),
    received::<models::CustomerPortalMemberPage>("ListResource_CustomerPortalMember_"),
    sent::<models::CustomerPortalMemberUpdate>("CustomerPortalMemberUpdate"),
    received::<models::CustomerPortalOAuthAccount>("CustomerPortalOAuthAccount"),
    both::<
        models::CustomerPortalSubscriptionSettings,
    >("CustomerPortalSubscriptionSettings"),
    both::<models::CustomerPortalUsageSettings>("CustomerPortalUsageSettings"),
    received::<models::PortalAuthenticatedUser>("PortalAuthenticatedUser"),
];
