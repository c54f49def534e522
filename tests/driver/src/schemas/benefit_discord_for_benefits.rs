//! Schemas: benefit discord for benefits.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::BenefitDiscordCreate>("BenefitDiscordCreate"),
    sent::<models::BenefitDiscordCreateProperties>("BenefitDiscordCreateProperties"),
    sent::<models::BenefitDiscordUpdate>("BenefitDiscordUpdate"),
];
