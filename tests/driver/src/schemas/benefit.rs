//! Schemas: benefit.

use sdk::models;

use crate::schema::{Schema, both, inline, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Benefit>("Benefit"),
    sent::<models::BenefitCreate>("BenefitCreate"),
    received::<models::BenefitPage>("ListResource_Benefit_"),
    received::<models::BenefitPublic>("BenefitPublic"),
    sent::<models::BenefitSortProperty>("BenefitSortProperty"),
    received::<models::BenefitSubscriberOrganization>("BenefitSubscriberOrganization"),
    both::<models::BenefitType>("BenefitType"),
    inline(
        sent::<
            models::BenefitUpdate,
        >(
            "/paths/~1v1~1benefits~1{id}/patch/requestBody/content/application~1json/schema",
        ),
    ),
    both::<models::BenefitVisibility>("BenefitVisibility"),
];
