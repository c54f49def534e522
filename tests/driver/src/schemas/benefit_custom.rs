//! Schemas: benefit custom.

use sdk::models::{BenefitCustom, BenefitCustomProperties};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BenefitCustom>("BenefitCustom"),
    schema::both::<BenefitCustomProperties>("BenefitCustomProperties"),
];
