//! Models: benefit slack.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{BenefitVisibility, MetadataValue};
use crate::runtime::debug_record;
use crate::runtime::json::{Nulls, Timestamp, decode_record};

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

decode_record! {
    BenefitSlackSharedChannel;
    "id": id, "created_at": created_at, "modified_at": modified_at, "type": type_,
    "description": description, "selectable": selectable, "deletable": deletable,
    "is_deleted": is_deleted, "organization_id": organization_id, "metadata": metadata,
    "visibility": visibility, "properties": properties,
    "visibility_configurable": visibility_configurable,
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

debug_record! {
    BenefitSlackSharedChannelProperties, "BenefitSlackSharedChannelProperties";
    "slack_integration_id": slack_integration_id, "channel_name_template": channel_name_template,
    "private": private, "welcome_message": welcome_message, "archive_on_revoke": archive_on_revoke,
    "team_invitees": team_invitees,
}

decode_record! {
    BenefitSlackSharedChannelProperties, fields, nulls;
    "slack_integration_id": slack_integration_id, "channel_name_template": channel_name_template,
    "private": private, "welcome_message": welcome_message, "archive_on_revoke": archive_on_revoke,
    "team_invitees": team_invitees,
}

/// Public settings of a Slack channel benefit, an empty object.
#[cfg(feature = "services")]
pub type BenefitSlackSharedChannelSubscriberProperties = BTreeMap<
    String,
    crate::runtime::json::RawJson,
>;
