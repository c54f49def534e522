//! Schemas: benefit discord for customer portal.

use sdk::models::{BenefitDiscordSubscriber, BenefitDiscordSubscriberProperties};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BenefitDiscordSubscriber>("BenefitDiscordSubscriber"),
    schema::received::<
        BenefitDiscordSubscriberProperties,
    >("BenefitDiscordSubscriberProperties"),
];
