//! Schemas: benefit.

use sdk::models;

use crate::schema::{Schema, both, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Benefit>("Benefit"),
    received::<models::BenefitPublic>("BenefitPublic"),
    both::<models::BenefitType>("BenefitType"),
    both::<models::BenefitVisibility>("BenefitVisibility"),
];
