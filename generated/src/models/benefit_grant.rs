//! Models: benefit grant.

use crate::models::GitHubPermission;
use crate::runtime::debug_record;
use crate::runtime::json::{Nulls, decode_record};

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
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customers", feature = "webhooks",
))]
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Unknown, variant_methods};

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
debug_record! {
    BenefitGrant, "BenefitGrant";
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "is_granted": is_granted, "revoked_at": revoked_at, "is_revoked": is_revoked,
    "subscription_id": subscription_id, "order_id": order_id, "customer_id": customer_id,
    "member_id": member_id, "benefit_id": benefit_id, "error": error, "customer": customer,
    "member": member, "benefit": benefit, "properties": properties,
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

debug_record! {
    BenefitGrantDiscordProperties, "BenefitGrantDiscordProperties";
    "account_id": account_id, "guild_id": guild_id, "role_id": role_id,
    "granted_account_id": granted_account_id,
}

decode_record! {
    BenefitGrantDiscordProperties, fields, nulls;
    "account_id": account_id, "guild_id": guild_id, "role_id": role_id,
    "granted_account_id": granted_account_id,
}

/// Data of a file download benefit's grant.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitGrantDownloadablesProperties {
    /// Identifiers of the files that the customer may download.
    pub files: Option<Vec<String>>,
}

decode_record! {
    BenefitGrantDownloadablesProperties;
    "files": files,
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
decode_record! {
    BenefitGrantError;
    "message": message, "type": type_, "timestamp": timestamp,
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

debug_record! {
    BenefitGrantGitHubRepositoryProperties, "BenefitGrantGitHubRepositoryProperties";
    "account_id": account_id, "repository_owner": repository_owner,
    "repository_name": repository_name, "permission": permission,
    "granted_account_id": granted_account_id,
}

decode_record! {
    BenefitGrantGitHubRepositoryProperties, fields, nulls;
    "account_id": account_id, "repository_owner": repository_owner,
    "repository_name": repository_name, "permission": permission,
    "granted_account_id": granted_account_id,
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

debug_record! {
    BenefitGrantLicenseKeysProperties, "BenefitGrantLicenseKeysProperties";
    "user_provided_key" = Redacted, "license_key_id": license_key_id, "display_key": display_key,
}

decode_record! {
    BenefitGrantLicenseKeysProperties;
    "user_provided_key": user_provided_key, "license_key_id": license_key_id,
    "display_key": display_key,
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
decode_record! {
    BenefitGrantMeterCreditProperties;
    "last_credited_meter_id": last_credited_meter_id, "last_credited_units": last_credited_units,
    "last_credited_at": last_credited_at,
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
decode_record! {
    BenefitGrantPage;
    "items": items, "pagination": pagination,
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
    Unknown(Unknown),
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customers", feature = "webhooks",
))]
variant_methods! {
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
            Some(_) => Unknown::read(reader, &[]).map(Self::Unknown),
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

debug_record! {
    BenefitGrantSlackSharedChannelProperties, "BenefitGrantSlackSharedChannelProperties";
    "invited_email": invited_email, "channel_id": channel_id, "channel_name": channel_name,
    "invite_id": invite_id, "invite_url" = Redacted, "connected_team_id": connected_team_id,
}

decode_record! {
    BenefitGrantSlackSharedChannelProperties;
    "invited_email": invited_email, "channel_id": channel_id, "channel_name": channel_name,
    "invite_id": invite_id, "invite_url": invite_url, "connected_team_id": connected_team_id,
}
