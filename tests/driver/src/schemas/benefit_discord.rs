//! Schemas: benefit discord.

use sdk::models::{BenefitDiscord, BenefitDiscordProperties};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BenefitDiscord>("BenefitDiscord"),
    schema::received::<BenefitDiscordProperties>("BenefitDiscordProperties"),
];
