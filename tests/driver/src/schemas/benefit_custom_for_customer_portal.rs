//! Schemas: benefit custom for customer portal.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitCustomSubscriber>("BenefitCustomSubscriber"),
    received::<
        models::BenefitCustomSubscriberProperties,
    >("BenefitCustomSubscriberProperties"),
];
