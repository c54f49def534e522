//! Models: benefit grant.

use std::collections::BTreeMap;
use std::fmt;

use uuid::Uuid;

use crate::models::{Benefit, Customer, GitHubPermission, Member, Pagination};
use crate::runtime::{debug_fields, string_enum};
use crate::runtime::json::{
    Decode, DecodeError, Encode, Nulls, RawJson, Reader, Timestamp, Unknown,
    UnknownValue, Wide, Writer,
};

#[cfg(feature = "serde")]
mod with_serde;

/// Benefit given to one customer, or to one member of a customer. It also records failed and
/// revoked grants.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrant {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Identifier of the grant.
    pub id: Uuid,
    /// Moment of the grant; null while the benefit is not granted.
    pub granted_at: Option<Timestamp>,
    /// Whether the customer has the benefit at present.
    pub is_granted: bool,
    /// When the access was taken away; null if it was not.
    pub revoked_at: Option<Timestamp>,
    /// Whether the benefit was taken away again.
    pub is_revoked: bool,
    /// Subscription that brought the benefit; null if something else did.
    pub subscription_id: Option<Uuid>,
    /// Order that brought the benefit; null if something else did.
    pub order_id: Option<Uuid>,
    /// Customer who holds the grant.
    pub customer_id: Uuid,
    /// Member of the customer who holds the grant; null if the customer as a whole does.
    pub member_id: Option<Uuid>,
    /// Benefit that is granted.
    pub benefit_id: Uuid,
    /// Error that made the grant fail for good; null without one.
    pub error: Option<BenefitGrantError>,
    /// Customer who holds the grant, as an object.
    pub customer: Customer,
    /// Member of the customer that is concerned, as an object; null where there is none.
    pub member: Option<Member>,
    /// Benefit that is granted.
    pub benefit: Benefit,
    /// Data of the grant. The type of the benefit decides which shape it has.
    pub properties: BenefitGrantProperties,
    nulls: Nulls,
}

impl fmt::Debug for BenefitGrant {
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

impl Decode for BenefitGrant {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let properties_tag = reader.tag(&["benefit", "type"])?;
        let Wide(
            (
                created_at, modified_at, id, granted_at, is_granted, revoked_at, is_revoked,
                subscription_id, order_id, customer_id, member_id, benefit_id, error, customer,
                member, benefit,
            ),
            (properties, nulls),
        ) = reader
            .record(&[
                "created_at", "modified_at", "id", "granted_at", "is_granted", "revoked_at",
                "is_revoked", "subscription_id", "order_id", "customer_id", "member_id",
                "benefit_id", "error", "customer", "member", "benefit", "properties",
            ])?;
        let properties = BenefitGrantProperties::decode_told(
            &mut reader.at(properties),
            properties_tag.as_deref(),
        )?;
        Ok(Self {
            created_at,
            modified_at,
            id,
            granted_at,
            is_granted,
            revoked_at,
            is_revoked,
            subscription_id,
            order_id,
            customer_id,
            member_id,
            benefit_id,
            error,
            customer,
            member,
            benefit,
            properties,
            nulls,
        })
    }
}

/// Data of a custom benefit's grant: none, the object is empty.
pub type BenefitGrantCustomProperties = BTreeMap<String, RawJson>;

/// Data of a Discord benefit's grant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantDiscordProperties {
    /// Discord account that the customer chose for the benefit; null while none is chosen.
    pub account_id: Option<String>,
    /// Server, by its identifier at Discord.
    pub guild_id: Option<String>,
    /// Role granted, by its identifier at Discord.
    pub role_id: Option<String>,
    /// Discord account that received the role.
    pub granted_account_id: Option<String>,
    nulls: Nulls,
}

impl fmt::Debug for BenefitGrantDiscordProperties {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (account_id, guild_id, role_id, granted_account_id, nulls) = reader
            .record(&["account_id", "guild_id", "role_id", "granted_account_id"])?;
        Ok(Self {
            account_id,
            guild_id,
            role_id,
            granted_account_id,
            nulls,
        })
    }
}

/// Data of a file download benefit's grant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantDownloadablesProperties {
    /// Identifiers of the files that the customer may download.
    pub files: Option<Vec<String>>,
}

impl Decode for BenefitGrantDownloadablesProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (files,) = reader.record(&["files"])?;
        Ok(Self { files })
    }
}

/// Why a grant failed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantError {
    /// What went wrong, for people to read.
    pub message: String,
    /// Class of the error.
    pub type_: String,
    /// When the error happened, as text.
    pub timestamp: String,
}

impl Decode for BenefitGrantError {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (message, type_, timestamp) = reader
            .record(&["message", "type", "timestamp"])?;
        Ok(Self { message, type_, timestamp })
    }
}

/// Data of a feature flag benefit's grant: none, the object is empty.
pub type BenefitGrantFeatureFlagProperties = BTreeMap<String, RawJson>;

/// Data of a GitHub repository benefit's grant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantGitHubRepositoryProperties {
    /// GitHub account that the customer chose for the benefit; null while none is chosen.
    pub account_id: Option<String>,
    /// GitHub user or organization that owns the repository.
    pub repository_owner: Option<String>,
    /// Name of the repository, without its owner.
    pub repository_name: Option<String>,
    /// Role granted on the repository, by its name at GitHub.
    pub permission: Option<GitHubPermission>,
    /// GitHub account that received access.
    pub granted_account_id: Option<String>,
    nulls: Nulls,
}

impl fmt::Debug for BenefitGrantGitHubRepositoryProperties {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            account_id, repository_owner, repository_name, permission, granted_account_id, nulls,
        ) = reader
            .record(&[
                "account_id", "repository_owner", "repository_name", "permission",
                "granted_account_id",
            ])?;
        Ok(Self {
            account_id,
            repository_owner,
            repository_name,
            permission,
            granted_account_id,
            nulls,
        })
    }
}

/// Data of a license key benefit's grant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantLicenseKeysProperties {
    /// Key text supplied from outside instead of a generated one; absent otherwise.
    pub user_provided_key: Option<String>,
    /// Identifier of the license key issued.
    pub license_key_id: Option<String>,
    /// License key with all but its last characters masked, such as `****-C8CB0F`.
    pub display_key: Option<String>,
}

impl Decode for BenefitGrantLicenseKeysProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (user_provided_key, license_key_id, display_key) = reader
            .record(&["user_provided_key", "license_key_id", "display_key"])?;
        Ok(Self {
            user_provided_key,
            license_key_id,
            display_key,
        })
    }
}

/// Data of a meter credit benefit's grant, about the latest credit. Any of it may be absent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantMeterCreditProperties {
    /// Meter that was credited.
    pub last_credited_meter_id: Option<String>,
    /// Number of units credited.
    pub last_credited_units: Option<i64>,
    /// When the units were credited, as text.
    pub last_credited_at: Option<String>,
}

impl Decode for BenefitGrantMeterCreditProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (last_credited_meter_id, last_credited_units, last_credited_at) = reader
            .record(
                &["last_credited_meter_id", "last_credited_units", "last_credited_at"],
            )?;
        Ok(Self {
            last_credited_meter_id,
            last_credited_units,
            last_credited_at,
        })
    }
}

/// Page of grants.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantPage {
    /// Elements of the list, in its order.
    pub items: Vec<BenefitGrant>,
    /// Position of this page in the whole list.
    pub pagination: Pagination,
}

impl Decode for BenefitGrantPage {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (items, pagination) = reader.record(&["items", "pagination"])?;
        Ok(Self { items, pagination })
    }
}

impl crate::runtime::Page for BenefitGrantPage {
    type Item = BenefitGrant;
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// What was given with a benefit, by the kind of the benefit.
#[derive(Debug, Clone, PartialEq)]
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
    /// Data of a custom benefit's grant: none, the object is empty.
    Custom(BTreeMap<String, RawJson>),
    /// Data of a feature flag benefit's grant: none, the object is empty.
    FeatureFlag(BTreeMap<String, RawJson>),
    /// Data of a Slack channel benefit's grant.
    SlackSharedChannel(BenefitGrantSlackSharedChannelProperties),
    /// Something that this version does not know, kept whole.
    Unknown(Unknown),
}

impl Decode for BenefitGrantProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader
            .closest(
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
}

impl BenefitGrantProperties {
    /// Decodes what the string beside it says, or else what its own properties say.
    pub(crate) fn decode_told(
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
            Some(_) => reader.value().map(Self::Unknown),
            None => Self::decode(reader),
        }
    }
}

/// Data of a Slack channel benefit's grant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantSlackSharedChannelProperties {
    /// Email address that the invitation goes to.
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

impl Decode for BenefitGrantSlackSharedChannelProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            invited_email, channel_id, channel_name, invite_id, invite_url, connected_team_id,
        ) = reader
            .record(&[
                "invited_email", "channel_id", "channel_name", "invite_id", "invite_url",
                "connected_team_id",
            ])?;
        Ok(Self {
            invited_email,
            channel_id,
            channel_name,
            invite_id,
            invite_url,
            connected_team_id,
        })
    }
}

/// Orders for a list of grants. A leading `-` reverses the order.
#[derive(Clone)]
#[non_exhaustive]
pub enum BenefitGrantSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `granted_at`
    GrantedAt,
    /// `-granted_at`
    GrantedAtDesc,
    /// `revoked_at`
    RevokedAt,
    /// `-revoked_at`
    RevokedAtDesc,
    /// A value that this version does not know, kept as it came.
    Unknown(UnknownValue),
}

impl BenefitGrantSortProperty {
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::CreatedAtDesc => "-created_at",
            Self::GrantedAt => "granted_at",
            Self::GrantedAtDesc => "-granted_at",
            Self::RevokedAt => "revoked_at",
            Self::RevokedAtDesc => "-revoked_at",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for BenefitGrantSortProperty {
    fn from(text: &str) -> Self {
        match text {
            "created_at" => Self::CreatedAt,
            "-created_at" => Self::CreatedAtDesc,
            "granted_at" => Self::GrantedAt,
            "-granted_at" => Self::GrantedAtDesc,
            "revoked_at" => Self::RevokedAt,
            "-revoked_at" => Self::RevokedAtDesc,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(BenefitGrantSortProperty);

impl Encode for BenefitGrantSortProperty {
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
