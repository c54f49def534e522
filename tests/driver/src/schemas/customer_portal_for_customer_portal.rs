//! Schemas: customer portal for customer portal.

use sdk::models::{
    CustomerPortalCustomer, CustomerPortalCustomerUpdate, CustomerPortalMember,
    CustomerPortalMemberCreate, CustomerPortalMemberPage, CustomerPortalMemberUpdate,
    CustomerPortalOAuthAccount, PortalAuthenticatedUser,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CustomerPortalCustomer>("CustomerPortalCustomer"),
    schema::sent::<CustomerPortalCustomerUpdate>("CustomerPortalCustomerUpdate"),
    schema::received::<CustomerPortalMember>("CustomerPortalMember"),
    schema::sent::<CustomerPortalMemberCreate>("CustomerPortalMemberCreate"),
    schema::received::<CustomerPortalMemberPage>("ListResource_CustomerPortalMember_"),
    schema::sent::<CustomerPortalMemberUpdate>("CustomerPortalMemberUpdate"),
    schema::received::<CustomerPortalOAuthAccount>("CustomerPortalOAuthAccount"),
    schema::received::<PortalAuthenticatedUser>("PortalAuthenticatedUser"),
];
