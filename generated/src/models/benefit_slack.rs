//! Models: benefit slack.

use std::collections::BTreeMap;
use std::fmt;

use uuid::Uuid;

use crate::models::{BenefitVisibility, MetadataValue};
use crate::runtime::debug_fields;
use crate::runtime::json::{Blank, Decode, DecodeError, Nulls, Reader, Timestamp};

/// Benefit that creates a Slack channel shared between the organization and the customer.
///
/// Returned by [`Benefits::create`](crate::services::benefits::Benefits::create),
/// [`Benefits::get`](crate::services::benefits::Benefits::get),
/// [`Benefits::list`](crate::services::benefits::Benefits::list) and
/// [`Benefits::update`](crate::services::benefits::Benefits::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitSlackSharedChannel {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Always `slack_shared_channel`.
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
    pub properties: BenefitSlackSharedChannelProperties,
    /// Whether `visibility` can be changed for this benefit.
    pub visibility_configurable: bool,
}

impl Decode for BenefitSlackSharedChannel {
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

impl Blank for BenefitSlackSharedChannel {
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

/// Settings of a Slack channel benefit.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitSlackSharedChannelProperties {
    /// Slack integration, set up in Polar, that creates the channels.
    pub slack_integration_id: Uuid,
    /// Pattern for the name of a channel, 1 to 80 characters. `{customer_name}`,
    /// `{customer_email_local}` and `{metadata.<key>}` (any value from the customer's metadata) are
    /// filled in.
    pub channel_name_template: String,
    /// Whether the channel is private, which is recommended.
    pub private: Option<bool>,
    /// Message posted after the channel is created, at most 4,000 characters; null for none.
    pub welcome_message: Option<String>,
    /// Whether revoking the benefit also archives the channel. Defaults to true.
    pub archive_on_revoke: Option<bool>,
    /// Slack user IDs of the organization's team, who are invited to each channel.
    pub team_invitees: Option<Vec<String>>,
    pub(crate) nulls: Nulls,
}

/// Repeats what a `BenefitSlackSharedChannelCreateProperties` has.
#[cfg(feature = "benefits")]
impl From<&crate::models::BenefitSlackSharedChannelCreateProperties>
for BenefitSlackSharedChannelProperties {
    #[inline]
    fn from(value: &crate::models::BenefitSlackSharedChannelCreateProperties) -> Self {
        Self {
            slack_integration_id: value.slack_integration_id,
            channel_name_template: value.channel_name_template.clone(),
            private: value.private,
            welcome_message: value.welcome_message.value().cloned(),
            archive_on_revoke: value.archive_on_revoke,
            team_invitees: value.team_invitees.clone(),
            nulls: Nulls::default(),
        }
    }
}

impl fmt::Debug for BenefitSlackSharedChannelProperties {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BenefitSlackSharedChannelProperties",
            &[
                ("slack_integration_id", &self.slack_integration_id),
                ("channel_name_template", &self.channel_name_template),
                ("private", &self.private),
                ("welcome_message", &self.welcome_message),
                ("archive_on_revoke", &self.archive_on_revoke),
                ("team_invitees", &self.team_invitees),
            ],
        )
    }
}

impl Decode for BenefitSlackSharedChannelProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "slack_integration_id", "channel_name_template", "private", "welcome_message",
                "archive_on_revoke", "team_invitees",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.slack_integration_id, &mut value.channel_name_template,
                &mut value.private, &mut value.welcome_message, &mut value.archive_on_revoke,
                &mut value.team_invitees,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for BenefitSlackSharedChannelProperties {
    const BLANK: Self = Self {
        slack_integration_id: Blank::BLANK,
        channel_name_template: Blank::BLANK,
        private: Blank::BLANK,
        welcome_message: Blank::BLANK,
        archive_on_revoke: Blank::BLANK,
        team_invitees: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// Public settings of a Slack channel benefit, an empty object.
#[cfg(feature = "services")]
pub type BenefitSlackSharedChannelSubscriberProperties = BTreeMap<
    String,
    crate::runtime::json::RawJson,
>;
