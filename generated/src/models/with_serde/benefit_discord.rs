//! Models: benefit discord. The codecs that only the features `mock` and `serde` need.

use crate::models::{BenefitDiscord, BenefitDiscordProperties};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    BenefitDiscord;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "type": field type_, "description": field description, "selectable": field selectable,
    "deletable": field deletable, "is_deleted": field is_deleted,
    "organization_id": field organization_id, "metadata": field metadata,
    "visibility": field visibility, "properties": field properties,
    "visibility_configurable": field visibility_configurable,
}

encode_record! {
    BenefitDiscordProperties;
    "guild_id": field guild_id, "role_id": field role_id, "kick_member": field kick_member,
    "guild_token": field guild_token,
}

serde_codecs!(BenefitDiscord, BenefitDiscordProperties);
#[cfg(feature = "mock")]
crate::mock::samples!(BenefitDiscord, BenefitDiscordProperties);
