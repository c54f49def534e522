//! Schemas: benefit custom.

use sdk::models;

use crate::schema::{Schema, both, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitCustom>("BenefitCustom"),
    sent::<models::BenefitCustomCreate>("BenefitCustomCreate"),
    sent::<models::BenefitCustomCreateProperties>("BenefitCustomCreateProperties"),
    both::<models::BenefitCustomProperties>("BenefitCustomProperties"),
    received::<models::BenefitCustomSubscriber>("BenefitCustomSubscriber"),
    received::<
        models::BenefitCustomSubscriberProperties,
    >("BenefitCustomSubscriberProperties"),
    sent::<models::BenefitCustomUpdate>("BenefitCustomUpdate"),
];
