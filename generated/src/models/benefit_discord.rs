//! Models: benefit discord.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{BenefitVisibility, MetadataValue};
use crate::runtime::debug_record;
use crate::runtime::json::{Timestamp, decode_record};

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

decode_record! {
    BenefitDiscord;
    "id": id, "created_at": created_at, "modified_at": modified_at, "type": type_,
    "description": description, "selectable": selectable, "deletable": deletable,
    "is_deleted": is_deleted, "organization_id": organization_id, "metadata": metadata,
    "visibility": visibility, "properties": properties,
    "visibility_configurable": visibility_configurable,
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

debug_record! {
    BenefitDiscordProperties, "BenefitDiscordProperties";
    "guild_id": guild_id, "role_id": role_id, "kick_member": kick_member, "guild_token" = Redacted,
}

decode_record! {
    BenefitDiscordProperties;
    "guild_id": guild_id, "role_id": role_id, "kick_member": kick_member,
    "guild_token": guild_token,
}
