//! Schemas: member.

use sdk::models::{Member, MemberRole};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<Member>("Member"),
    schema::both::<MemberRole>("MemberRole"),
];
