//! Schemas: benefit for benefits.

use sdk::models::{BenefitCreate, BenefitPage, BenefitSortProperty, BenefitUpdate};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<BenefitCreate>("BenefitCreate"),
    schema::received::<BenefitPage>("ListResource_Benefit_"),
    schema::sent::<BenefitSortProperty>("BenefitSortProperty"),
    schema::inline(
        schema::sent::<
            BenefitUpdate,
        >(
            "/paths/~1v1~1benefits~1{id}/patch/requestBody/content/application~1json/schema",
        ),
    ),
];
