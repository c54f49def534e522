//! Schemas: benefit discord.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitDiscord>("BenefitDiscord"),
    sent::<models::BenefitDiscordCreate>("BenefitDiscordCreate"),
    sent::<models::BenefitDiscordCreateProperties>("BenefitDiscordCreateProperties"),
    received::<models::BenefitDiscordProperties>("BenefitDiscordProperties"),
    received::<models::BenefitDiscordSubscriber>("BenefitDiscordSubscriber"),
    received::<
        models::BenefitDiscordSubscriberProperties,
    >("BenefitDiscordSubscriberProperties"),
    sent::<models::BenefitDiscordUpdate>("BenefitDiscordUpdate"),
];
