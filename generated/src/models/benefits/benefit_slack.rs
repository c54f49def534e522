//! Models: benefit slack.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    BenefitSlackSharedChannel, BenefitSlackSharedChannelProperties, BenefitVisibility,
    MetadataValue,
};
use crate::runtime::json::{Patch, encode_record};

/// Request to create a Slack channel benefit.
///
/// Accepted by [`Benefits::create`](crate::services::benefits::Benefits::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitSlackSharedChannelCreate {
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
    pub properties: BenefitSlackSharedChannelCreateProperties,
}

impl BenefitSlackSharedChannelCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        description: impl Into<String>,
        properties: impl Into<BenefitSlackSharedChannelCreateProperties>,
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

/// Repeats what a `BenefitSlackSharedChannel` has.
impl From<&BenefitSlackSharedChannel> for BenefitSlackSharedChannelCreate {
    #[inline]
    fn from(value: &BenefitSlackSharedChannel) -> Self {
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
    BenefitSlackSharedChannelCreate;
    "metadata": optional metadata, "type" = "slack_shared_channel",
    "description": field description, "organization_id": patch organization_id,
    "visibility": patch visibility, "properties": field properties,
}

/// Settings of a new or changed Slack channel benefit.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitSlackSharedChannelCreateProperties {
    /// Slack integration, set up in Polar, that creates the channels.
    pub slack_integration_id: Uuid,
    /// Pattern for the name of a channel, 1 to 80 characters. `{customer_name}`,
    /// `{customer_email_local}` and `{metadata.<key>}` (any value from the customer's metadata) are
    /// filled in.
    pub channel_name_template: String,
    /// Whether the channel is private, which is recommended. Defaults to `true`.
    pub private: Option<bool>,
    /// Message posted after the channel is created, at most 4,000 characters; null for none.
    pub welcome_message: Patch<String>,
    /// Whether revoking the benefit also archives the channel. Defaults to true.
    pub archive_on_revoke: Option<bool>,
    /// Slack user IDs of the organization's team, who are invited to each channel.
    pub team_invitees: Option<Vec<String>>,
}

impl BenefitSlackSharedChannelCreateProperties {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        slack_integration_id: Uuid,
        channel_name_template: impl Into<String>,
    ) -> Self {
        Self {
            slack_integration_id,
            channel_name_template: channel_name_template.into(),
            private: None,
            welcome_message: Patch::Keep,
            archive_on_revoke: None,
            team_invitees: None,
        }
    }

    /// Whether the channel is private, which is recommended. Defaults to `true`.
    #[must_use]
    #[inline]
    pub fn private(mut self, private: bool) -> Self {
        self.private = Some(private);
        self
    }

    /// Message posted after the channel is created, at most 4,000 characters; null for none.
    #[must_use]
    #[inline]
    pub fn welcome_message(mut self, welcome_message: impl Into<Patch<String>>) -> Self {
        self.welcome_message = welcome_message.into();
        self
    }

    /// Whether revoking the benefit also archives the channel. Defaults to true.
    #[must_use]
    #[inline]
    pub fn archive_on_revoke(mut self, archive_on_revoke: bool) -> Self {
        self.archive_on_revoke = Some(archive_on_revoke);
        self
    }

    /// Slack user IDs of the organization's team, who are invited to each channel.
    #[must_use]
    #[inline]
    pub fn team_invitees(
        mut self,
        team_invitees: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.team_invitees = Some(team_invitees.into_iter().map(Into::into).collect());
        self
    }
}

/// Repeats what a `BenefitSlackSharedChannelProperties` has.
impl From<&BenefitSlackSharedChannelProperties>
for BenefitSlackSharedChannelCreateProperties {
    #[inline]
    fn from(value: &BenefitSlackSharedChannelProperties) -> Self {
        Self {
            slack_integration_id: value.slack_integration_id,
            channel_name_template: value.channel_name_template.clone(),
            private: value.private,
            welcome_message: Patch::new(value.welcome_message.clone(), false),
            archive_on_revoke: value.archive_on_revoke,
            team_invitees: value.team_invitees.clone(),
        }
    }
}

encode_record! {
    BenefitSlackSharedChannelCreateProperties;
    "slack_integration_id": field slack_integration_id,
    "channel_name_template": field channel_name_template, "private": optional private,
    "welcome_message": patch welcome_message, "archive_on_revoke": optional archive_on_revoke,
    "team_invitees": optional team_invitees,
}

/// Request to update a Slack channel benefit. Omitted fields are unchanged.
///
/// Accepted by [`Benefits::update`](crate::services::benefits::Benefits::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BenefitSlackSharedChannelUpdate {
    /// New metadata, of at most 50 pairs: keys of at most 40 characters, values strings of 1 to 500
    /// characters, numbers or booleans.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New text for the customer, 3 to 42 characters. Unchanged if omitted.
    pub description: Patch<String>,
    /// New settings, which replace all existing ones. Unchanged if omitted.
    pub properties: Patch<BenefitSlackSharedChannelCreateProperties>,
}

impl BenefitSlackSharedChannelUpdate {
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
        properties: impl Into<Patch<BenefitSlackSharedChannelCreateProperties>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }
}

/// Repeats what a `BenefitSlackSharedChannel` has.
impl From<&BenefitSlackSharedChannel> for BenefitSlackSharedChannelUpdate {
    #[inline]
    fn from(value: &BenefitSlackSharedChannel) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            description: Patch::Value(value.description.clone()),
            properties: Patch::Value((&value.properties).into()),
        }
    }
}

encode_record! {
    BenefitSlackSharedChannelUpdate;
    "metadata": optional metadata, "description": patch description,
    "type" = "slack_shared_channel", "properties": patch properties,
}
