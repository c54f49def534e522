//! Schemas: member.

use sdk::models;

use crate::schema::{Schema, both, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Member>("Member"),
    both::<models::MemberRole>("MemberRole"),
];
