//! Models: benefit discord.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{BenefitSubscriberOrganization, BenefitVisibility, MetadataValue};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Patch, Reader, Timestamp, Writer,
};

#[cfg(feature = "serde")]
mod with_serde;

/// Benefit that gives customers a role on a Discord server.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitDiscord {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Always `discord`.
    pub type_: String,
    /// What the customer gets, as text for people.
    pub description: String,
    /// Whether the benefit can be picked when a product is put together.
    pub selectable: bool,
    /// Whether the benefit can be deleted.
    pub deletable: bool,
    /// Whether the object has been deleted.
    pub is_deleted: bool,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// How visible the benefit is in the customer portal.
    pub visibility: BenefitVisibility,
    /// Settings that depend on the `type` of the object.
    pub properties: BenefitDiscordProperties,
    /// Whether `visibility` can be changed for this benefit.
    pub visibility_configurable: bool,
}

impl Decode for BenefitDiscord {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "created_at", "modified_at", "type", "description", "selectable", "deletable",
                "is_deleted", "organization_id", "metadata", "visibility", "properties",
                "visibility_configurable",
            ],
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at, &mut value.type_,
                &mut value.description, &mut value.selectable, &mut value.deletable,
                &mut value.is_deleted, &mut value.organization_id, &mut value.metadata,
                &mut value.visibility, &mut value.properties, &mut value.visibility_configurable,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitDiscord {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        type_: Blank::BLANK,
        description: Blank::BLANK,
        selectable: Blank::BLANK,
        deletable: Blank::BLANK,
        is_deleted: Blank::BLANK,
        organization_id: Blank::BLANK,
        metadata: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
        visibility_configurable: Blank::BLANK,
    };
}

/// Body that creates a Discord benefit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitDiscordCreate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// What the customer gets, as text for people; shown on the products that have the benefit. 3 to 42
    /// characters.
    pub description: String,
    /// Organization that will own the benefit. Needed unless the access token belongs to an
    /// organization; the server rejects it with such a token.
    pub organization_id: Patch<Uuid>,
    /// How visible the benefit is in the customer portal.
    pub visibility: Patch<BenefitVisibility>,
    /// Settings of the new benefit.
    pub properties: BenefitDiscordCreateProperties,
}

impl BenefitDiscordCreate {
    /// Creates a value with what must be given.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        properties: impl Into<BenefitDiscordCreateProperties>,
    ) -> Self {
        Self {
            metadata: None,
            description: description.into(),
            organization_id: Patch::Keep,
            visibility: Patch::Keep,
            properties: properties.into(),
        }
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Organization that will own the benefit. Needed unless the access token belongs to an
    /// organization; the server rejects it with such a token.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// How visible the benefit is in the customer portal.
    #[must_use]
    pub fn visibility(
        mut self,
        visibility: impl Into<Patch<BenefitVisibility>>,
    ) -> Self {
        self.visibility = visibility.into();
        self
    }
}

impl Encode for BenefitDiscordCreate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("metadata", &self.metadata);
        object.field("type", "discord");
        object.field("description", &self.description);
        object.patch("organization_id", &self.organization_id);
        object.patch("visibility", &self.visibility);
        object.field("properties", &self.properties);
        object.end();
    }
}

/// Settings of a new or changed Discord benefit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitDiscordCreateProperties {
    /// Token from connecting the Discord server with Polar; the server rejects one that is invalid or
    /// out of date.
    pub guild_token: String,
    /// Role that members receive, by its identifier at Discord.
    pub role_id: String,
    /// Whether a customer who loses the benefit is also removed from the Discord server.
    pub kick_member: bool,
}

impl BenefitDiscordCreateProperties {
    /// Creates a value with what must be given.
    #[must_use]
    pub fn new(
        guild_token: impl Into<String>,
        role_id: impl Into<String>,
        kick_member: bool,
    ) -> Self {
        Self {
            guild_token: guild_token.into(),
            role_id: role_id.into(),
            kick_member,
        }
    }
}

impl Encode for BenefitDiscordCreateProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("guild_token", &self.guild_token);
        object.field("role_id", &self.role_id);
        object.field("kick_member", &self.kick_member);
        object.end();
    }
}

/// Settings of a Discord benefit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitDiscordProperties {
    /// Server, by its identifier at Discord.
    pub guild_id: String,
    /// Role that members receive, by its identifier at Discord.
    pub role_id: String,
    /// Whether a customer who loses the benefit is also removed from the Discord server.
    pub kick_member: bool,
    /// Token that stands for the Discord server; an update asks for it.
    pub guild_token: String,
}

impl Decode for BenefitDiscordProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["guild_id", "role_id", "kick_member", "guild_token"],
            &mut [
                &mut value.guild_id, &mut value.role_id, &mut value.kick_member,
                &mut value.guild_token,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitDiscordProperties {
    const BLANK: Self = Self {
        guild_id: Blank::BLANK,
        role_id: Blank::BLANK,
        kick_member: Blank::BLANK,
        guild_token: Blank::BLANK,
    };
}

/// Discord benefit as its customers see it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitDiscordSubscriber {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Always `discord`.
    pub type_: String,
    /// What the customer gets, as text for people.
    pub description: String,
    /// Whether the benefit can be picked when a product is put together.
    pub selectable: bool,
    /// Whether the benefit can be deleted.
    pub deletable: bool,
    /// Whether the object has been deleted.
    pub is_deleted: bool,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Organization that owns the object, in short form.
    pub organization: BenefitSubscriberOrganization,
    /// Those settings of the benefit that customers may see.
    pub properties: BenefitDiscordSubscriberProperties,
}

impl Decode for BenefitDiscordSubscriber {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "created_at", "modified_at", "type", "description", "selectable", "deletable",
                "is_deleted", "organization_id", "organization", "properties",
            ],
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at, &mut value.type_,
                &mut value.description, &mut value.selectable, &mut value.deletable,
                &mut value.is_deleted, &mut value.organization_id, &mut value.organization,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitDiscordSubscriber {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        type_: Blank::BLANK,
        description: Blank::BLANK,
        selectable: Blank::BLANK,
        deletable: Blank::BLANK,
        is_deleted: Blank::BLANK,
        organization_id: Blank::BLANK,
        organization: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

/// Settings of a Discord benefit that customers may see.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitDiscordSubscriberProperties {
    /// Server, by its identifier at Discord.
    pub guild_id: String,
}

impl Decode for BenefitDiscordSubscriberProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["guild_id"], &mut [&mut value.guild_id])?;
        Ok(value)
    }
}

impl Blank for BenefitDiscordSubscriberProperties {
    const BLANK: Self = Self { guild_id: Blank::BLANK };
}

/// Body that changes a Discord benefit. What is left out stays as it is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BenefitDiscordUpdate {
    /// New metadata, of at most 50 pairs: keys of at most 40 characters, values strings of 1 to 500
    /// characters, numbers or booleans.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New text for the customer, 3 to 42 characters. Left out, it stays as it is.
    pub description: Patch<String>,
    /// New settings, as a whole. Left out, they stay as they are.
    pub properties: Patch<BenefitDiscordCreateProperties>,
}

impl BenefitDiscordUpdate {
    /// Creates a value in which nothing is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// New metadata, of at most 50 pairs: keys of at most 40 characters, values strings of 1 to 500
    /// characters, numbers or booleans.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// New text for the customer, 3 to 42 characters. Left out, it stays as it is.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// New settings, as a whole. Left out, they stay as they are.
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl Into<Patch<BenefitDiscordCreateProperties>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }
}

impl Encode for BenefitDiscordUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("metadata", &self.metadata);
        object.patch("description", &self.description);
        object.field("type", "discord");
        object.patch("properties", &self.properties);
        object.end();
    }
}
