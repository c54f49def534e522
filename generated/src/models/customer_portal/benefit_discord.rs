//! Models: benefit discord.

use uuid::Uuid;

use crate::models::BenefitSubscriberOrganization;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Timestamp};

/// Discord benefit, as shown to customers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitDiscordSubscriber {
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
    /// Organization that owns the object, in short form.
    pub organization: BenefitSubscriberOrganization,
    /// Public settings of the benefit.
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
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitDiscordSubscriberProperties {
    /// Discord ID of the server.
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
