//! Schemas: benefit meter credit for benefits.

use sdk::models::{
    BenefitMeterCreditCreate, BenefitMeterCreditCreateProperties,
    BenefitMeterCreditUpdate,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<BenefitMeterCreditCreate>("BenefitMeterCreditCreate"),
    schema::sent::<
        BenefitMeterCreditCreateProperties,
    >("BenefitMeterCreditCreateProperties"),
    schema::sent::<BenefitMeterCreditUpdate>("BenefitMeterCreditUpdate"),
];
