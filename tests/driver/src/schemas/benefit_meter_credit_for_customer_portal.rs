//! Schemas: benefit meter credit for customer portal.

use sdk::models::{BenefitMeterCreditSubscriber, BenefitMeterCreditSubscriberProperties};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BenefitMeterCreditSubscriber>("BenefitMeterCreditSubscriber"),
    schema::received::<
        BenefitMeterCreditSubscriberProperties,
    >("BenefitMeterCreditSubscriberProperties"),
];
