//! Schemas: member for customers.

use sdk::models::{
    MemberCreateFromCustomer, MemberCreateRole, MemberOwnerCreate, MemberUpdate,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<MemberCreateFromCustomer>("MemberCreateFromCustomer"),
    schema::inline(
        schema::sent::<
            MemberCreateRole,
        >("/components/schemas/MemberCreateFromCustomer/properties/role"),
    ),
    schema::sent::<MemberOwnerCreate>("MemberOwnerCreate"),
    schema::sent::<MemberUpdate>("MemberUpdate"),
];
