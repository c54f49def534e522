//! Schemas: benefit meter credit.

use sdk::models::{BenefitMeterCredit, BenefitMeterCreditProperties};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BenefitMeterCredit>("BenefitMeterCredit"),
    schema::received::<BenefitMeterCreditProperties>("BenefitMeterCreditProperties"),
];
