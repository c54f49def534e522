//! Models: benefit slack; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitSlackSharedChannel, BenefitSlackSharedChannelCreate,
    BenefitSlackSharedChannelCreateProperties, BenefitSlackSharedChannelProperties,
    BenefitSlackSharedChannelSubscriber, BenefitSlackSharedChannelUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

impl Encode for BenefitSlackSharedChannel {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("type", "slack_shared_channel");
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
        const FIELDS: &[&str] = &[
            "metadata", "type", "description", "organization_id", "visibility", "properties",
        ];
        let mut metadata = None;
        let mut description = None;
        let mut organization_id = None;
        let mut visibility = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.constant("slack_shared_channel"),
                2 => reader.fill(&mut description),
                3 => reader.fill(&mut organization_id),
                4 => reader.fill(&mut visibility),
                5 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        let (true, Some(description), Some(properties)) = (
            fields.has(1), description, properties,
        ) else {
            return Err(fields.missing(reader, &[1, 2, 5]));
        };
        Ok(Self {
            metadata,
            description,
            organization_id: Patch::new(organization_id, fields.is_null(3)),
            visibility: Patch::new(visibility, fields.is_null(4)),
            properties,
        })
    }
}

impl Decode for BenefitSlackSharedChannelCreateProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "slack_integration_id", "channel_name_template", "private", "welcome_message",
            "archive_on_revoke", "team_invitees",
        ];
        let mut slack_integration_id = None;
        let mut channel_name_template = None;
        let mut private = None;
        let mut welcome_message = None;
        let mut archive_on_revoke = None;
        let mut team_invitees = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut slack_integration_id),
                1 => reader.fill(&mut channel_name_template),
                2 => reader.fill(&mut private),
                3 => reader.fill(&mut welcome_message),
                4 => reader.fill(&mut archive_on_revoke),
                5 => reader.fill(&mut team_invitees),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(slack_integration_id), Some(channel_name_template)) = (
            slack_integration_id, channel_name_template,
        ) else {
            return Err(fields.missing(reader, &[0, 1]));
        };
        Ok(Self {
            slack_integration_id,
            channel_name_template,
            private,
            welcome_message: Patch::new(welcome_message, fields.is_null(3)),
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
        const FIELDS: &[&str] = &["metadata", "description", "type", "properties"];
        let mut metadata = None;
        let mut description = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut description),
                2 => reader.constant("slack_shared_channel"),
                3 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(2) {
            return Err(fields.missing(reader, &[2]));
        }
        Ok(Self {
            metadata,
            description: Patch::new(description, fields.is_null(1)),
            properties: Patch::new(properties, fields.is_null(3)),
        })
    }
}

serde_codecs!(
    BenefitSlackSharedChannel, BenefitSlackSharedChannelCreate,
    BenefitSlackSharedChannelCreateProperties, BenefitSlackSharedChannelProperties,
    BenefitSlackSharedChannelSubscriber, BenefitSlackSharedChannelUpdate
);
