//! Schemas: benefit custom for benefits.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::BenefitCustomCreate>("BenefitCustomCreate"),
    sent::<models::BenefitCustomCreateProperties>("BenefitCustomCreateProperties"),
    sent::<models::BenefitCustomUpdate>("BenefitCustomUpdate"),
];
