//! Schemas: benefit custom.

use sdk::models;

use crate::schema::{Schema, both, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitCustom>("BenefitCustom"),
    both::<models::BenefitCustomProperties>("BenefitCustomProperties"),
];
