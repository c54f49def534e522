//! Models: benefit slack. The codecs that only the features `mock` and `serde` need.

use crate::models::{BenefitSlackSharedChannel, BenefitSlackSharedChannelProperties};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    BenefitSlackSharedChannel;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "type": field type_, "description": field description, "selectable": field selectable,
    "deletable": field deletable, "is_deleted": field is_deleted,
    "organization_id": field organization_id, "metadata": field metadata,
    "visibility": field visibility, "properties": field properties,
    "visibility_configurable": field visibility_configurable,
}

encode_record! {
    BenefitSlackSharedChannelProperties;
    "slack_integration_id": field slack_integration_id,
    "channel_name_template": field channel_name_template, "private": optional private,
    "welcome_message": optional_or_null welcome_message 3,
    "archive_on_revoke": optional archive_on_revoke, "team_invitees": optional team_invitees,
}

serde_codecs!(BenefitSlackSharedChannel, BenefitSlackSharedChannelProperties);
#[cfg(feature = "mock")]
crate::mock::samples!(BenefitSlackSharedChannel, BenefitSlackSharedChannelProperties);
