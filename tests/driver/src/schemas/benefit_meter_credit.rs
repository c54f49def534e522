//! Schemas: benefit meter credit.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitMeterCredit>("BenefitMeterCredit"),
    received::<models::BenefitMeterCreditProperties>("BenefitMeterCreditProperties"),
];
