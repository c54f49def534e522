//! Models: benefit discord. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitDiscordCreate, BenefitDiscordCreateProperties, BenefitDiscordUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::decode_record;

decode_record! {
    BenefitDiscordCreate;
    "metadata": metadata, "type" = string "discord", "description": description,
    "organization_id": organization_id, "visibility": visibility, "properties": properties,
}

decode_record! {
    BenefitDiscordCreateProperties;
    "guild_token": guild_token, "role_id": role_id, "kick_member": kick_member,
}

decode_record! {
    BenefitDiscordUpdate;
    "metadata": metadata, "description": description, "type" = string "discord",
    "properties": properties,
}

serde_codecs!(
    BenefitDiscordCreate, BenefitDiscordCreateProperties, BenefitDiscordUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    BenefitDiscordCreate, BenefitDiscordCreateProperties, BenefitDiscordUpdate
);
