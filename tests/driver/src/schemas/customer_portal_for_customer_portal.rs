//! Schemas: customer portal for customer portal.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerPortalCustomer>("CustomerPortalCustomer"),
    sent::<models::CustomerPortalCustomerUpdate>("CustomerPortalCustomerUpdate"),
    received::<models::CustomerPortalMember>("CustomerPortalMember"),
    sent::<models::CustomerPortalMemberCreate>("CustomerPortalMemberCreate"),
    received::<models::CustomerPortalMemberPage>("ListResource_CustomerPortalMember_"),
    sent::<models::CustomerPortalMemberUpdate>("CustomerPortalMemberUpdate"),
    received::<models::CustomerPortalOAuthAccount>("CustomerPortalOAuthAccount"),
    received::<models::PortalAuthenticatedUser>("PortalAuthenticatedUser"),
];
