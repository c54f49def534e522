//! Schemas: benefit meter credit.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitMeterCredit>("BenefitMeterCredit"),
    sent::<models::BenefitMeterCreditCreate>("BenefitMeterCreditCreate"),
    sent::<
        models::BenefitMeterCreditCreateProperties,
    >("BenefitMeterCreditCreateProperties"),
    received::<models::BenefitMeterCreditProperties>("BenefitMeterCreditProperties"),
    received::<models::BenefitMeterCreditSubscriber>("BenefitMeterCreditSubscriber"),
    received::<
        models::BenefitMeterCreditSubscriberProperties,
    >("BenefitMeterCreditSubscriberProperties"),
    sent::<models::BenefitMeterCreditUpdate>("BenefitMeterCreditUpdate"),
];
