//! Models: benefit slack. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitSlackSharedChannelCreate, BenefitSlackSharedChannelCreateProperties,
    BenefitSlackSharedChannelUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::decode_record;

decode_record! {
    BenefitSlackSharedChannelCreate;
    "metadata": metadata, "type" = string "slack_shared_channel", "description": description,
    "organization_id": organization_id, "visibility": visibility, "properties": properties,
}

decode_record! {
    BenefitSlackSharedChannelCreateProperties;
    "slack_integration_id": slack_integration_id, "channel_name_template": channel_name_template,
    "private": private, "welcome_message": welcome_message, "archive_on_revoke": archive_on_revoke,
    "team_invitees": team_invitees,
}

decode_record! {
    BenefitSlackSharedChannelUpdate;
    "metadata": metadata, "description": description, "type" = string "slack_shared_channel",
    "properties": properties,
}

serde_codecs!(
    BenefitSlackSharedChannelCreate, BenefitSlackSharedChannelCreateProperties,
    BenefitSlackSharedChannelUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    BenefitSlackSharedChannelCreate, BenefitSlackSharedChannelCreateProperties,
    BenefitSlackSharedChannelUpdate
);
