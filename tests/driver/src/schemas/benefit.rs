//! Schemas: benefit.

use sdk::models::{Benefit, BenefitPublic, BenefitType, BenefitVisibility};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<Benefit>("Benefit"),
    schema::received::<BenefitPublic>("BenefitPublic"),
    schema::both::<BenefitType>("BenefitType"),
    schema::both::<BenefitVisibility>("BenefitVisibility"),
];
