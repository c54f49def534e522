//! Schemas: member for customers.

use sdk::models;

use crate::schema::{Schema, inline, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::MemberCreateFromCustomer>("MemberCreateFromCustomer"),
    inline(
        sent::<
            models::MemberCreateRole,
        >("/components/schemas/MemberCreateFromCustomer/properties/role"),
    ),
    sent::<models::MemberOwnerCreate>("MemberOwnerCreate"),
    sent::<models::MemberUpdate>("MemberUpdate"),
];
