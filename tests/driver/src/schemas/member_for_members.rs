//! Schemas: member for members.

use sdk::models::{MemberPage, MemberSortProperty};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<MemberPage>("ListResource_Member_"),
    schema::sent::<MemberSortProperty>("MemberSortProperty"),
];
