//! Schemas: benefit custom for benefits.

use sdk::models::{
    BenefitCustomCreate, BenefitCustomCreateProperties, BenefitCustomUpdate,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<BenefitCustomCreate>("BenefitCustomCreate"),
    schema::sent::<BenefitCustomCreateProperties>("BenefitCustomCreateProperties"),
    schema::sent::<BenefitCustomUpdate>("BenefitCustomUpdate"),
];
