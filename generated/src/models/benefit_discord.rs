//! Models: benefit discord.

use std::collections::BTreeMap;
use std::fmt;

use uuid::Uuid;

use crate::models::{BenefitVisibility, MetadataValue};
use crate::runtime::{Redacted, debug_fields};
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Timestamp};

/// Benefit that gives customers a role on a Discord server.
///
/// Returned by [`Benefits::create`](crate::services::benefits::Benefits::create),
/// [`Benefits::get`](crate::services::benefits::Benefits::get),
/// [`Benefits::list`](crate::services::benefits::Benefits::list) and
/// [`Benefits::update`](crate::services::benefits::Benefits::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitDiscord {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Always `discord`.
    pub type_: String,
    /// Human-readable description of what the customer gets.
    pub description: String,
    /// Whether the benefit can be selected when a product is created.
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
    /// Visibility of the benefit in the customer portal.
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

/// Settings of a Discord benefit.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitDiscordProperties {
    /// Discord ID of the server.
    pub guild_id: String,
    /// Discord ID of the role that members receive.
    pub role_id: String,
    /// Whether a customer who loses the benefit is also removed from the Discord server.
    pub kick_member: bool,
    /// Token of the Discord server, which is required in updates.
    pub guild_token: String,
}

impl fmt::Debug for BenefitDiscordProperties {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BenefitDiscordProperties",
            &[
                ("guild_id", &self.guild_id),
                ("role_id", &self.role_id),
                ("kick_member", &self.kick_member),
                ("guild_token", &Redacted),
            ],
        )
    }
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
