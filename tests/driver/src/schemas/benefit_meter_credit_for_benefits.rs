//! Schemas: benefit meter credit for benefits.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::BenefitMeterCreditCreate>("BenefitMeterCreditCreate"),
    sent::<
        models::BenefitMeterCreditCreateProperties,
    >("BenefitMeterCreditCreateProperties"),
    sent::<models::BenefitMeterCreditUpdate>("BenefitMeterCreditUpdate"),
];
