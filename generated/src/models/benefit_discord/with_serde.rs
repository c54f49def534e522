//! Models: benefit discord; the codecs that only the feature `serde` needs.

use crate::models::{
    BenefitDiscord, BenefitDiscordCreate, BenefitDiscordCreateProperties,
    BenefitDiscordProperties, BenefitDiscordSubscriber,
    BenefitDiscordSubscriberProperties, BenefitDiscordUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for BenefitDiscord {
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

impl Decode for BenefitDiscordCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "type", "description", "organization_id", "visibility", "properties"],
            &mut [
                &mut value.metadata,
                &mut Constant::string("discord"),
                &mut value.description,
                &mut value.organization_id,
                &mut value.visibility,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitDiscordCreate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        organization_id: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

impl Decode for BenefitDiscordCreateProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["guild_token", "role_id", "kick_member"],
            &mut [&mut value.guild_token, &mut value.role_id, &mut value.kick_member],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitDiscordCreateProperties {
    const BLANK: Self = Self {
        guild_token: Blank::BLANK,
        role_id: Blank::BLANK,
        kick_member: Blank::BLANK,
    };
}

impl Encode for BenefitDiscordProperties {
    #[inline]
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

impl Encode for BenefitDiscordSubscriberProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("guild_id", &self.guild_id);
        object.end();
    }
}

impl Decode for BenefitDiscordUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "description", "type", "properties"],
            &mut [
                &mut value.metadata,
                &mut value.description,
                &mut Constant::string("discord"),
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitDiscordUpdate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

serde_codecs!(
    BenefitDiscord, BenefitDiscordCreate, BenefitDiscordCreateProperties,
    BenefitDiscordProperties, BenefitDiscordSubscriber,
    BenefitDiscordSubscriberProperties, BenefitDiscordUpdate
);
