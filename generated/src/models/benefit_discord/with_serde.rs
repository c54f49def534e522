//! Models: benefit discord; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitDiscord, BenefitDiscordCreate, BenefitDiscordCreateProperties,
    BenefitDiscordProperties, BenefitDiscordSubscriber,
    BenefitDiscordSubscriberProperties, BenefitDiscordUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for BenefitDiscord {
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

impl Decode for BenefitDiscordCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, type_, description, organization_id, visibility, properties) = reader
            .record(&[
                "metadata", "type", "description", "organization_id", "visibility", "properties",
            ])?;
        reader.at(type_).constant("discord")?;
        Ok(Self {
            metadata,
            description,
            organization_id,
            visibility,
            properties,
        })
    }
}

impl Decode for BenefitDiscordCreateProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (guild_token, role_id, kick_member) = reader
            .record(&["guild_token", "role_id", "kick_member"])?;
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
        let (metadata, description, type_, properties) = reader
            .record(&["metadata", "description", "type", "properties"])?;
        reader.at(type_).constant("discord")?;
        Ok(Self {
            metadata,
            description,
            properties,
        })
    }
}

serde_codecs!(
    BenefitDiscord, BenefitDiscordCreate, BenefitDiscordCreateProperties,
    BenefitDiscordProperties, BenefitDiscordSubscriber,
    BenefitDiscordSubscriberProperties, BenefitDiscordUpdate
);
