//! Models: benefit discord; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitDiscord, BenefitDiscordCreate, BenefitDiscordCreateProperties,
    BenefitDiscordProperties, BenefitDiscordSubscriber,
    BenefitDiscordSubscriberProperties, BenefitDiscordUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

impl Encode for BenefitDiscord {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("type", "discord");
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

impl Decode for BenefitDiscordCreate {
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
                1 => reader.constant("discord"),
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

impl Decode for BenefitDiscordCreateProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["guild_token", "role_id", "kick_member"];
        let mut guild_token = None;
        let mut role_id = None;
        let mut kick_member = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut guild_token),
                1 => reader.fill(&mut role_id),
                2 => reader.fill(&mut kick_member),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(guild_token), Some(role_id), Some(kick_member)) = (
            guild_token, role_id, kick_member,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2]));
        };
        Ok(Self {
            guild_token,
            role_id,
            kick_member,
        })
    }
}

impl Encode for BenefitDiscordProperties {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("guild_id", &self.guild_id);
        object.field("role_id", &self.role_id);
        object.field("kick_member", &self.kick_member);
        object.field("guild_token", &self.guild_token);
        object.end();
    }
}

impl Encode for BenefitDiscordSubscriber {
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

impl Encode for BenefitDiscordSubscriberProperties {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("guild_id", &self.guild_id);
        object.end();
    }
}

impl Decode for BenefitDiscordUpdate {
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
                2 => reader.constant("discord"),
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
    BenefitDiscord, BenefitDiscordCreate, BenefitDiscordCreateProperties,
    BenefitDiscordProperties, BenefitDiscordSubscriber,
    BenefitDiscordSubscriberProperties, BenefitDiscordUpdate
);
