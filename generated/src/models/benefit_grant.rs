//! Models: benefit grant.

use std::fmt;

use crate::models::GitHubPermission;
use crate::runtime::{Redacted, debug_fields};
use crate::runtime::json::{Blank, Decode, DecodeError, Nulls, Reader};

#[cfg(any(feature = "benefit-grants", feature = "benefits"))]
use {
    uuid::Uuid, crate::models::{Benefit, Customer, Member, Pagination},
    crate::runtime::Page, crate::runtime::json::{By, Timestamp},
};
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customers", feature = "services",
    feature = "webhooks",
))]
use {std::collections::BTreeMap, crate::runtime::json::RawJson};

/// Benefit granted to a customer, or to a member of a customer. It also records failed and revoked
/// grants.
///
/// Returned by [`BenefitGrants::list`](crate::services::benefit_grants::BenefitGrants::list) and
/// [`Benefits::grants`](crate::services::benefits::Benefits::grants).
#[cfg(any(feature = "benefit-grants", feature = "benefits"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrant {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier of the grant.
    pub id: Uuid,
    /// When the benefit was granted; null if it is not granted.
    pub granted_at: Option<Timestamp>,
    /// Whether the customer currently has the benefit.
    pub is_granted: bool,
    /// When the benefit was revoked; null if it was not.
    pub revoked_at: Option<Timestamp>,
    /// Whether the benefit was revoked.
    pub is_revoked: bool,
    /// Subscription that the benefit was granted with; null if there is none.
    pub subscription_id: Option<Uuid>,
    /// Order that the benefit was granted with; null if there is none.
    pub order_id: Option<Uuid>,
    /// Customer who holds the grant.
    pub customer_id: Uuid,
    /// Member of the customer who holds the grant; null if the customer holds it.
    pub member_id: Option<Uuid>,
    /// Benefit that is granted.
    pub benefit_id: Uuid,
    /// Error that made the grant fail permanently; null if there is none.
    pub error: Option<BenefitGrantError>,
    /// The customer who holds the grant.
    pub customer: Customer,
    /// The member of the customer, or null if there is none.
    pub member: Option<Member>,
    /// Benefit that is granted.
    pub benefit: Benefit,
    /// Data of the grant. Its content depends on the type of the benefit.
    pub properties: BenefitGrantProperties,
    pub(crate) nulls: Nulls,
}

#[cfg(any(feature = "benefit-grants", feature = "benefits"))]
impl fmt::Debug for BenefitGrant {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BenefitGrant",
            &[
                ("created_at", &self.created_at),
                ("modified_at", &self.modified_at),
                ("id", &self.id),
                ("granted_at", &self.granted_at),
                ("is_granted", &self.is_granted),
                ("revoked_at", &self.revoked_at),
                ("is_revoked", &self.is_revoked),
                ("subscription_id", &self.subscription_id),
                ("order_id", &self.order_id),
                ("customer_id", &self.customer_id),
                ("member_id", &self.member_id),
                ("benefit_id", &self.benefit_id),
                ("error", &self.error),
                ("customer", &self.customer),
                ("member", &self.member),
                ("benefit", &self.benefit),
                ("properties", &self.properties),
            ],
        )
    }
}

#[cfg(any(feature = "benefit-grants", feature = "benefits"))]
impl Decode for BenefitGrant {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let properties_tag = reader.tag(&["benefit", "type"])?;
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "created_at", "modified_at", "id", "granted_at", "is_granted", "revoked_at",
                "is_revoked", "subscription_id", "order_id", "customer_id", "member_id",
                "benefit_id", "error", "customer", "member", "benefit", "properties",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.created_at,
                &mut value.modified_at,
                &mut value.id,
                &mut value.granted_at,
                &mut value.is_granted,
                &mut value.revoked_at,
                &mut value.is_revoked,
                &mut value.subscription_id,
                &mut value.order_id,
                &mut value.customer_id,
                &mut value.member_id,
                &mut value.benefit_id,
                &mut value.error,
                &mut value.customer,
                &mut value.member,
                &mut value.benefit,
                &mut By(
                    &mut value.properties,
                    |reader: &mut Reader<'_>| BenefitGrantProperties::decode_by_tag(
                        reader,
                        properties_tag.as_deref(),
                ),
                ),
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

#[cfg(any(feature = "benefit-grants", feature = "benefits"))]
impl Blank for BenefitGrant {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        granted_at: Blank::BLANK,
        is_granted: Blank::BLANK,
        revoked_at: Blank::BLANK,
        is_revoked: Blank::BLANK,
        subscription_id: Blank::BLANK,
        order_id: Blank::BLANK,
        customer_id: Blank::BLANK,
        member_id: Blank::BLANK,
        benefit_id: Blank::BLANK,
        error: Blank::BLANK,
        customer: Blank::BLANK,
        member: Blank::BLANK,
        benefit: Blank::BLANK,
        properties: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// Data of a custom benefit's grant, an empty object.
#[cfg(feature = "services")]
pub type BenefitGrantCustomProperties = BTreeMap<String, RawJson>;

/// Data of a Discord benefit's grant.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitGrantDiscordProperties {
    /// Discord account that the customer chose for the benefit; null while none is chosen.
    pub account_id: Option<String>,
    /// Discord ID of the server.
    pub guild_id: Option<String>,
    /// Discord ID of the granted role.
    pub role_id: Option<String>,
    /// Discord account that received the role.
    pub granted_account_id: Option<String>,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for BenefitGrantDiscordProperties {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BenefitGrantDiscordProperties",
            &[
                ("account_id", &self.account_id),
                ("guild_id", &self.guild_id),
                ("role_id", &self.role_id),
                ("granted_account_id", &self.granted_account_id),
            ],
        )
    }
}

impl Decode for BenefitGrantDiscordProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&["account_id", "guild_id", "role_id", "granted_account_id"])?;
        fields.read(
            reader,
            &mut [
                &mut value.account_id, &mut value.guild_id, &mut value.role_id,
                &mut value.granted_account_id,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for BenefitGrantDiscordProperties {
    const BLANK: Self = Self {
        account_id: Blank::BLANK,
        guild_id: Blank::BLANK,
        role_id: Blank::BLANK,
        granted_account_id: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// Data of a file download benefit's grant.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitGrantDownloadablesProperties {
    /// Identifiers of the files that the customer may download.
    pub files: Option<Vec<String>>,
}

impl Decode for BenefitGrantDownloadablesProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["files"], &mut [&mut value.files])?;
        Ok(value)
    }
}

impl Blank for BenefitGrantDownloadablesProperties {
    const BLANK: Self = Self { files: Blank::BLANK };
}

/// Why a grant failed.
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-portal",
    feature = "webhooks",
))]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitGrantError {
    /// Human-readable error message.
    pub message: String,
    /// Class of the error.
    pub type_: String,
    /// When the error occurred.
    pub timestamp: String,
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-portal",
    feature = "webhooks",
))]
impl Decode for BenefitGrantError {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["message", "type", "timestamp"],
            &mut [&mut value.message, &mut value.type_, &mut value.timestamp],
        )?;
        Ok(value)
    }
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-portal",
    feature = "webhooks",
))]
impl Blank for BenefitGrantError {
    const BLANK: Self = Self {
        message: Blank::BLANK,
        type_: Blank::BLANK,
        timestamp: Blank::BLANK,
    };
}

/// Data of a feature flag benefit's grant, an empty object.
#[cfg(feature = "services")]
pub type BenefitGrantFeatureFlagProperties = BTreeMap<String, RawJson>;

/// Data of a GitHub repository benefit's grant.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitGrantGitHubRepositoryProperties {
    /// GitHub account that the customer chose for the benefit; null while none is chosen.
    pub account_id: Option<String>,
    /// GitHub user or organization that owns the repository.
    pub repository_owner: Option<String>,
    /// Name of the repository, without its owner.
    pub repository_name: Option<String>,
    /// GitHub name of the role granted on the repository.
    pub permission: Option<GitHubPermission>,
    /// GitHub account that received access.
    pub granted_account_id: Option<String>,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for BenefitGrantGitHubRepositoryProperties {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BenefitGrantGitHubRepositoryProperties",
            &[
                ("account_id", &self.account_id),
                ("repository_owner", &self.repository_owner),
                ("repository_name", &self.repository_name),
                ("permission", &self.permission),
                ("granted_account_id", &self.granted_account_id),
            ],
        )
    }
}

impl Decode for BenefitGrantGitHubRepositoryProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "account_id", "repository_owner", "repository_name", "permission",
                "granted_account_id",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.account_id, &mut value.repository_owner, &mut value.repository_name,
                &mut value.permission, &mut value.granted_account_id,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for BenefitGrantGitHubRepositoryProperties {
    const BLANK: Self = Self {
        account_id: Blank::BLANK,
        repository_owner: Blank::BLANK,
        repository_name: Blank::BLANK,
        permission: Blank::BLANK,
        granted_account_id: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// Data of a license key benefit's grant.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitGrantLicenseKeysProperties {
    /// Custom key that is used instead of a generated one; absent otherwise.
    pub user_provided_key: Option<String>,
    /// Identifier of the license key issued.
    pub license_key_id: Option<String>,
    /// Masked license key that shows only the last characters, such as `****-C8CB0F`.
    pub display_key: Option<String>,
}

impl fmt::Debug for BenefitGrantLicenseKeysProperties {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BenefitGrantLicenseKeysProperties",
            &[
                ("user_provided_key", &Redacted),
                ("license_key_id", &self.license_key_id),
                ("display_key", &self.display_key),
            ],
        )
    }
}

impl Decode for BenefitGrantLicenseKeysProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["user_provided_key", "license_key_id", "display_key"],
            &mut [&mut value.user_provided_key, &mut value.license_key_id, &mut value.display_key],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitGrantLicenseKeysProperties {
    const BLANK: Self = Self {
        user_provided_key: Blank::BLANK,
        license_key_id: Blank::BLANK,
        display_key: Blank::BLANK,
    };
}

/// Data of a meter credit benefit's grant, about the latest credit. All fields are optional.
#[cfg(any(feature = "customer-portal", feature = "webhooks"))]
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitGrantMeterCreditProperties {
    /// Meter that was credited.
    pub last_credited_meter_id: Option<String>,
    /// Number of units credited.
    pub last_credited_units: Option<i64>,
    /// When the units were credited.
    pub last_credited_at: Option<String>,
}

#[cfg(any(feature = "customer-portal", feature = "webhooks"))]
impl Decode for BenefitGrantMeterCreditProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["last_credited_meter_id", "last_credited_units", "last_credited_at"],
            &mut [
                &mut value.last_credited_meter_id, &mut value.last_credited_units,
                &mut value.last_credited_at,
            ],
        )?;
        Ok(value)
    }
}

#[cfg(any(feature = "customer-portal", feature = "webhooks"))]
impl Blank for BenefitGrantMeterCreditProperties {
    const BLANK: Self = Self {
        last_credited_meter_id: Blank::BLANK,
        last_credited_units: Blank::BLANK,
        last_credited_at: Blank::BLANK,
    };
}

/// Page of grants.
///
/// Returned by [`BenefitGrants::list`](crate::services::benefit_grants::BenefitGrants::list) and
/// [`Benefits::grants`](crate::services::benefits::Benefits::grants).
#[cfg(any(feature = "benefit-grants", feature = "benefits"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantPage {
    /// Items of the page, in order.
    pub items: Vec<BenefitGrant>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

#[cfg(any(feature = "benefit-grants", feature = "benefits"))]
impl Decode for BenefitGrantPage {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["items", "pagination"],
            &mut [&mut value.items, &mut value.pagination],
        )?;
        Ok(value)
    }
}

#[cfg(any(feature = "benefit-grants", feature = "benefits"))]
impl Blank for BenefitGrantPage {
    const BLANK: Self = Self {
        items: Blank::BLANK,
        pagination: Blank::BLANK,
    };
}

#[cfg(any(feature = "benefit-grants", feature = "benefits"))]
impl Page for BenefitGrantPage {
    type Item = BenefitGrant;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    #[inline]
    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// Data of a benefit grant, by type of benefit.
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customers", feature = "webhooks",
))]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BenefitGrantProperties {
    /// Data of a Discord benefit's grant.
    Discord(BenefitGrantDiscordProperties),
    /// Data of a GitHub repository benefit's grant.
    GitHubRepository(BenefitGrantGitHubRepositoryProperties),
    /// Data of a file download benefit's grant.
    Downloadables(BenefitGrantDownloadablesProperties),
    /// Data of a license key benefit's grant.
    LicenseKeys(BenefitGrantLicenseKeysProperties),
    /// Data of a custom benefit's grant, an empty object.
    Custom(BTreeMap<String, RawJson>),
    /// Data of a feature flag benefit's grant, an empty object.
    FeatureFlag(BTreeMap<String, RawJson>),
    /// Data of a Slack channel benefit's grant.
    SlackSharedChannel(BenefitGrantSlackSharedChannelProperties),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(crate::runtime::json::Unknown),
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customers", feature = "webhooks",
))]
crate::runtime::json::variant_methods! {
    BenefitGrantProperties,
    Discord: is_discord, as_discord -> &BenefitGrantDiscordProperties,
        into_discord -> BenefitGrantDiscordProperties, TryFrom;
    GitHubRepository: is_git_hub_repository,
        as_git_hub_repository -> &BenefitGrantGitHubRepositoryProperties,
        into_git_hub_repository -> BenefitGrantGitHubRepositoryProperties, TryFrom;
    Downloadables: is_downloadables, as_downloadables -> &BenefitGrantDownloadablesProperties,
        into_downloadables -> BenefitGrantDownloadablesProperties, TryFrom;
    LicenseKeys: is_license_keys, as_license_keys -> &BenefitGrantLicenseKeysProperties,
        into_license_keys -> BenefitGrantLicenseKeysProperties, TryFrom;
    Custom: is_custom, as_custom -> &BTreeMap<String, RawJson>, into_custom -> BTreeMap<String,
        RawJson>;
    FeatureFlag: is_feature_flag, as_feature_flag -> &BTreeMap<String, RawJson>,
        into_feature_flag -> BTreeMap<String, RawJson>;
    SlackSharedChannel: is_slack_shared_channel,
        as_slack_shared_channel -> &BenefitGrantSlackSharedChannelProperties,
        into_slack_shared_channel -> BenefitGrantSlackSharedChannelProperties, TryFrom;
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customers", feature = "webhooks",
))]
impl Decode for BenefitGrantProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.closest(
            &[
                &["account_id", "guild_id", "role_id", "granted_account_id"],
                &[
                    "account_id", "repository_owner", "repository_name", "permission",
                    "granted_account_id",
                ],
                &["files"],
                &["user_provided_key", "license_key_id", "display_key"],
                &[],
                &[
                    "invited_email", "channel_id", "channel_name", "invite_id", "invite_url",
                    "connected_team_id",
                ],
            ],
            |reader, place| match place {
                0 => reader.value().map(Self::Discord),
                1 => reader.value().map(Self::GitHubRepository),
                2 => reader.value().map(Self::Downloadables),
                3 => reader.value().map(Self::LicenseKeys),
                4 => reader.value().map(Self::Custom),
                _ => reader.value().map(Self::SlackSharedChannel),
            },
        )
    }

    #[inline]
    fn decode_by_tag(
        reader: &mut Reader<'_>,
        tag: Option<&str>,
    ) -> Result<Self, DecodeError> {
        match tag {
            Some("custom") => reader.value().map(Self::Custom),
            Some("discord") => reader.value().map(Self::Discord),
            Some("downloadables") => reader.value().map(Self::Downloadables),
            Some("feature_flag") => reader.value().map(Self::FeatureFlag),
            Some("github_repository") => reader.value().map(Self::GitHubRepository),
            Some("license_keys") => reader.value().map(Self::LicenseKeys),
            Some("slack_shared_channel") => reader.value().map(Self::SlackSharedChannel),
            Some(_) => {
                crate::runtime::json::Unknown::read(reader, &[]).map(Self::Unknown)
            }
            None => Self::decode(reader),
        }
    }
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customers", feature = "webhooks",
))]
impl Blank for BenefitGrantProperties {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// Data of a Slack channel benefit's grant.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitGrantSlackSharedChannelProperties {
    /// Email address that the invitation is sent to.
    pub invited_email: Option<String>,
    /// Slack identifier of the channel.
    pub channel_id: Option<String>,
    /// Name of the channel.
    pub channel_name: Option<String>,
    /// Slack identifier of the invitation.
    pub invite_id: Option<String>,
    /// URL at which the customer accepts the invitation.
    pub invite_url: Option<String>,
    /// Slack identifier of the customer's workspace once it is connected.
    pub connected_team_id: Option<String>,
}

impl fmt::Debug for BenefitGrantSlackSharedChannelProperties {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "BenefitGrantSlackSharedChannelProperties",
            &[
                ("invited_email", &self.invited_email),
                ("channel_id", &self.channel_id),
                ("channel_name", &self.channel_name),
                ("invite_id", &self.invite_id),
                ("invite_url", &Redacted),
                ("connected_team_id", &self.connected_team_id),
            ],
        )
    }
}

impl Decode for BenefitGrantSlackSharedChannelProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "invited_email", "channel_id", "channel_name", "invite_id", "invite_url",
                "connected_team_id",
            ],
            &mut [
                &mut value.invited_email, &mut value.channel_id, &mut value.channel_name,
                &mut value.invite_id, &mut value.invite_url, &mut value.connected_team_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitGrantSlackSharedChannelProperties {
    const BLANK: Self = Self {
        invited_email: Blank::BLANK,
        channel_id: Blank::BLANK,
        channel_name: Blank::BLANK,
        invite_id: Blank::BLANK,
        invite_url: Blank::BLANK,
        connected_team_id: Blank::BLANK,
    };
}
