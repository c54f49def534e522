//! Schemas: benefit grant for benefit grants.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::BenefitGrantSortProperty>("BenefitGrantSortProperty"),
];
