//! Schemas: benefit grant for benefit grants.

use sdk::models::BenefitGrantSortProperty;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<BenefitGrantSortProperty>("BenefitGrantSortProperty"),
];
