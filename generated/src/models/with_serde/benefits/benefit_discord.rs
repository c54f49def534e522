//! Models: benefit discord. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitDiscordCreate, BenefitDiscordCreateProperties, BenefitDiscordUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Reader};

impl Decode for BenefitDiscordCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "type", "description", "organization_id", "visibility", "properties"],
            &mut [
                &mut value.metadata,
                &mut Constant::string("discord"),
                &mut value.description,
                &mut value.organization_id,
                &mut value.visibility,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitDiscordCreate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        organization_id: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

impl Decode for BenefitDiscordCreateProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["guild_token", "role_id", "kick_member"],
            &mut [&mut value.guild_token, &mut value.role_id, &mut value.kick_member],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitDiscordCreateProperties {
    const BLANK: Self = Self {
        guild_token: Blank::BLANK,
        role_id: Blank::BLANK,
        kick_member: Blank::BLANK,
    };
}

impl Decode for BenefitDiscordUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "description", "type", "properties"],
            &mut [
                &mut value.metadata,
                &mut value.description,
                &mut Constant::string("discord"),
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitDiscordUpdate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

serde_codecs!(
    BenefitDiscordCreate, BenefitDiscordCreateProperties, BenefitDiscordUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    BenefitDiscordCreate, BenefitDiscordCreateProperties, BenefitDiscordUpdate
);
