//! Models: benefit discord.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    BenefitDiscord, BenefitDiscordProperties, BenefitVisibility, MetadataValue,
};
use crate::runtime::debug_record;
use crate::runtime::json::{Patch, encode_record};

/// Request to create a Discord benefit.
///
/// Accepted by [`Benefits::create`](crate::services::benefits::Benefits::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitDiscordCreate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Human-readable description of what the customer gets, shown on products with the benefit. 3 to
    /// 42 characters.
    pub description: String,
    /// Organization that will own the benefit. Required unless an organization access token is used,
    /// and rejected if one is used.
    pub organization_id: Patch<Uuid>,
    /// Visibility of the benefit in the customer portal.
    pub visibility: Patch<BenefitVisibility>,
    /// Settings of the new benefit.
    pub properties: BenefitDiscordCreateProperties,
}

impl BenefitDiscordCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
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
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// Organization that will own the benefit. Required unless an organization access token is used,
    /// and rejected if one is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// Visibility of the benefit in the customer portal.
    #[must_use]
    #[inline]
    pub fn visibility(
        mut self,
        visibility: impl Into<Patch<BenefitVisibility>>,
    ) -> Self {
        self.visibility = visibility.into();
        self
    }
}

/// Repeats what a `BenefitDiscord` has.
impl From<&BenefitDiscord> for BenefitDiscordCreate {
    #[inline]
    fn from(value: &BenefitDiscord) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            description: value.description.clone(),
            organization_id: Patch::Value(value.organization_id),
            visibility: Patch::Value(value.visibility.clone()),
            properties: (&value.properties).into(),
        }
    }
}

encode_record! {
    BenefitDiscordCreate;
    "metadata": optional metadata, "type" = "discord", "description": field description,
    "organization_id": patch organization_id, "visibility": patch visibility,
    "properties": field properties,
}

/// Settings of a new or changed Discord benefit.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitDiscordCreateProperties {
    /// Token from connecting the Discord server with Polar. Rejected if invalid or expired.
    pub guild_token: String,
    /// Discord ID of the role that members receive.
    pub role_id: String,
    /// Whether a customer who loses the benefit is also removed from the Discord server.
    pub kick_member: bool,
}

impl BenefitDiscordCreateProperties {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
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

/// Repeats what a `BenefitDiscordProperties` has.
impl From<&BenefitDiscordProperties> for BenefitDiscordCreateProperties {
    #[inline]
    fn from(value: &BenefitDiscordProperties) -> Self {
        Self {
            guild_token: value.guild_token.clone(),
            role_id: value.role_id.clone(),
            kick_member: value.kick_member,
        }
    }
}

debug_record! {
    BenefitDiscordCreateProperties, "BenefitDiscordCreateProperties";
    "guild_token" = Redacted, "role_id": role_id, "kick_member": kick_member,
}

encode_record! {
    BenefitDiscordCreateProperties;
    "guild_token": field guild_token, "role_id": field role_id, "kick_member": field kick_member,
}

/// Request to update a Discord benefit. Omitted fields are unchanged.
///
/// Accepted by [`Benefits::update`](crate::services::benefits::Benefits::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BenefitDiscordUpdate {
    /// New metadata, of at most 50 pairs: keys of at most 40 characters, values strings of 1 to 500
    /// characters, numbers or booleans.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New text for the customer, 3 to 42 characters. Unchanged if omitted.
    pub description: Patch<String>,
    /// New settings, which replace all existing ones. Unchanged if omitted.
    pub properties: Patch<BenefitDiscordCreateProperties>,
}

impl BenefitDiscordUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// New metadata, of at most 50 pairs: keys of at most 40 characters, values strings of 1 to 500
    /// characters, numbers or booleans.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// New text for the customer, 3 to 42 characters. Unchanged if omitted.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// New settings, which replace all existing ones. Unchanged if omitted.
    #[must_use]
    #[inline]
    pub fn properties(
        mut self,
        properties: impl Into<Patch<BenefitDiscordCreateProperties>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }
}

/// Repeats what a `BenefitDiscord` has.
impl From<&BenefitDiscord> for BenefitDiscordUpdate {
    #[inline]
    fn from(value: &BenefitDiscord) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            description: Patch::Value(value.description.clone()),
            properties: Patch::Value((&value.properties).into()),
        }
    }
}

encode_record! {
    BenefitDiscordUpdate;
    "metadata": optional metadata, "description": patch description, "type" = "discord",
    "properties": patch properties,
}
