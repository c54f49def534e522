//! Schemas: member.

use sdk::models;

use crate::schema::{Schema, both, inline, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Member>("Member"),
    sent::<models::MemberCreateFromCustomer>("MemberCreateFromCustomer"),
    inline(
        sent::<
            models::MemberCreateRole,
        >("/components/schemas/MemberCreateFromCustomer/properties/role"),
    ),
    sent::<models::MemberOwnerCreate>("MemberOwnerCreate"),
    received::<models::MemberPage>("ListResource_Member_"),
    both::<models::MemberRole>("MemberRole"),
    sent::<models::MemberSortProperty>("MemberSortProperty"),
    sent::<models::MemberUpdate>("MemberUpdate"),
];
