//! Schemas: benefit meter credit for customer portal.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitMeterCreditSubscriber>("BenefitMeterCreditSubscriber"),
    received::<
        models::BenefitMeterCreditSubscriberProperties,
    >("BenefitMeterCreditSubscriberProperties"),
];
