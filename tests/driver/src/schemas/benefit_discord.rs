//! Schemas: benefit discord.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitDiscord>("BenefitDiscord"),
    received::<models::BenefitDiscordProperties>("BenefitDiscordProperties"),
];
