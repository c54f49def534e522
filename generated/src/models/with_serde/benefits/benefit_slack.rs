//! Models: benefit slack. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitSlackSharedChannelCreate, BenefitSlackSharedChannelCreateProperties,
    BenefitSlackSharedChannelUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Reader};

impl Decode for BenefitSlackSharedChannelCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "type", "description", "organization_id", "visibility", "properties"],
            &mut [
                &mut value.metadata,
                &mut Constant::string("slack_shared_channel"),
                &mut value.description,
                &mut value.organization_id,
                &mut value.visibility,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitSlackSharedChannelCreate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        organization_id: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

impl Decode for BenefitSlackSharedChannelCreateProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "slack_integration_id", "channel_name_template", "private", "welcome_message",
                "archive_on_revoke", "team_invitees",
            ],
            &mut [
                &mut value.slack_integration_id, &mut value.channel_name_template,
                &mut value.private, &mut value.welcome_message, &mut value.archive_on_revoke,
                &mut value.team_invitees,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitSlackSharedChannelCreateProperties {
    const BLANK: Self = Self {
        slack_integration_id: Blank::BLANK,
        channel_name_template: Blank::BLANK,
        private: Blank::BLANK,
        welcome_message: Blank::BLANK,
        archive_on_revoke: Blank::BLANK,
        team_invitees: Blank::BLANK,
    };
}

impl Decode for BenefitSlackSharedChannelUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "description", "type", "properties"],
            &mut [
                &mut value.metadata,
                &mut value.description,
                &mut Constant::string("slack_shared_channel"),
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitSlackSharedChannelUpdate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        properties: Blank::BLANK,
    };
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
