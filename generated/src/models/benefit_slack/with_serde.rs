//! Models: benefit slack; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitSlackSharedChannel, BenefitSlackSharedChannelCreate,
    BenefitSlackSharedChannelCreateProperties, BenefitSlackSharedChannelProperties,
    BenefitSlackSharedChannelSubscriber, BenefitSlackSharedChannelUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for BenefitSlackSharedChannel {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("type", &self.type_);
        object.field("description", &self.description);
        object.field("selectable", &self.selectable);
        object.field("deletable", &self.deletable);
        object.field("is_deleted", &self.is_deleted);
        object.field("organization_id", &self.organization_id);
        object.field("metadata", &self.metadata);
        object.field("visibility", &self.visibility);
        object.field("properties", &self.properties);
        object.field("visibility_configurable", &self.visibility_configurable);
        object.end();
    }
}

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

impl Encode for BenefitSlackSharedChannelProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("slack_integration_id", &self.slack_integration_id);
        object.field("channel_name_template", &self.channel_name_template);
        object.optional("private", &self.private);
        object.optional_or_null(
            "welcome_message",
            &self.welcome_message,
            self.nulls.has(3),
        );
        object.optional("archive_on_revoke", &self.archive_on_revoke);
        object.optional("team_invitees", &self.team_invitees);
        object.end();
    }
}

impl Encode for BenefitSlackSharedChannelSubscriber {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("type", &self.type_);
        object.field("description", &self.description);
        object.field("selectable", &self.selectable);
        object.field("deletable", &self.deletable);
        object.field("is_deleted", &self.is_deleted);
        object.field("organization_id", &self.organization_id);
        object.field("organization", &self.organization);
        object.field("properties", &self.properties);
        object.end();
    }
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
    BenefitSlackSharedChannel, BenefitSlackSharedChannelCreate,
    BenefitSlackSharedChannelCreateProperties, BenefitSlackSharedChannelProperties,
    BenefitSlackSharedChannelSubscriber, BenefitSlackSharedChannelUpdate
);
