//! Schemas: member for members.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::MemberPage>("ListResource_Member_"),
    sent::<models::MemberSortProperty>("MemberSortProperty"),
];
