//! Schemas: benefit discord for customer portal.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitDiscordSubscriber>("BenefitDiscordSubscriber"),
    received::<
        models::BenefitDiscordSubscriberProperties,
    >("BenefitDiscordSubscriberProperties"),
];
