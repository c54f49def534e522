//! Schemas: benefit for benefits.

use sdk::models;

use crate::schema::{Schema, inline, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::BenefitCreate>("BenefitCreate"),
    received::<models::BenefitPage>("ListResource_Benefit_"),
    sent::<models::BenefitSortProperty>("BenefitSortProperty"),
    inline(
        sent::<
            models::BenefitUpdate,
        >(
            "/paths/~1v1~1benefits~1{id}/patch/requestBody/content/application~1json/schema",
        ),
    ),
];
