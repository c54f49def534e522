//! Schemas: benefit custom for customer portal.

use sdk::models::{BenefitCustomSubscriber, BenefitCustomSubscriberProperties};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BenefitCustomSubscriber>("BenefitCustomSubscriber"),
    schema::received::<
        BenefitCustomSubscriberProperties,
    >("BenefitCustomSubscriberProperties"),
];
