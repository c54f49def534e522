//! Models: benefit slack; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitSlackSharedChannel, BenefitSlackSharedChannelCreate,
    BenefitSlackSharedChannelCreateProperties, BenefitSlackSharedChannelProperties,
    BenefitSlackSharedChannelSubscriber, BenefitSlackSharedChannelUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for BenefitSlackSharedChannel {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, type_, description, organization_id, visibility, properties) = reader
            .record(&[
                "metadata", "type", "description", "organization_id", "visibility", "properties",
            ])?;
        reader.at(type_).constant("slack_shared_channel")?;
        Ok(Self {
            metadata,
            description,
            organization_id,
            visibility,
            properties,
        })
    }
}

impl Decode for BenefitSlackSharedChannelCreateProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            slack_integration_id, channel_name_template, private, welcome_message,
            archive_on_revoke, team_invitees,
        ) = reader
            .record(&[
                "slack_integration_id", "channel_name_template", "private", "welcome_message",
                "archive_on_revoke", "team_invitees",
            ])?;
        Ok(Self {
            slack_integration_id,
            channel_name_template,
            private,
            welcome_message,
            archive_on_revoke,
            team_invitees,
        })
    }
}

impl Encode for BenefitSlackSharedChannelProperties {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("slack_integration_id", &self.slack_integration_id);
        object.field("channel_name_template", &self.channel_name_template);
        object.optional("private", &self.private);
        object
            .optional_or_null(
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, description, type_, properties) = reader
            .record(&["metadata", "description", "type", "properties"])?;
        reader.at(type_).constant("slack_shared_channel")?;
        Ok(Self {
            metadata,
            description,
            properties,
        })
    }
}

serde_codecs!(
    BenefitSlackSharedChannel, BenefitSlackSharedChannelCreate,
    BenefitSlackSharedChannelCreateProperties, BenefitSlackSharedChannelProperties,
    BenefitSlackSharedChannelSubscriber, BenefitSlackSharedChannelUpdate
);
