//! Schemas: benefit discord for benefits.

use sdk::models::{
    BenefitDiscordCreate, BenefitDiscordCreateProperties, BenefitDiscordUpdate,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<BenefitDiscordCreate>("BenefitDiscordCreate"),
    schema::sent::<BenefitDiscordCreateProperties>("BenefitDiscordCreateProperties"),
    schema::sent::<BenefitDiscordUpdate>("BenefitDiscordUpdate"),
];
