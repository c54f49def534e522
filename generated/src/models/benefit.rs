//! Models: benefit.

use crate::runtime::{decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::UnknownValue;

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "checkout-links",
    feature = "checkouts", feature = "customer-portal", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
use {uuid::Uuid, crate::runtime::json::Timestamp};
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
use {
    std::collections::BTreeMap,
    crate::models::{
        BenefitCustom, BenefitDiscord, BenefitDownloadables, BenefitFeatureFlag,
        BenefitGitHubRepository, BenefitLicenseKeys, BenefitMeterCredit,
        BenefitSlackSharedChannel, MetadataValue,
    },
    crate::runtime::json::{Blank, Decode, DecodeError, Reader, Unknown, variant_methods},
};

/// Something that a product grants to its customers. Discriminated by `type`, which determines the
/// content of `properties`.
///
/// Returned by [`Benefits::create`](crate::services::benefits::Benefits::create),
/// [`Benefits::get`](crate::services::benefits::Benefits::get),
/// [`Benefits::list`](crate::services::benefits::Benefits::list) and
/// [`Benefits::update`](crate::services::benefits::Benefits::update).
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Benefit {
    /// Benefit that the organization delivers itself, for everything that the other types do not cover.
    Custom(BenefitCustom),
    /// Benefit that gives customers a role on a Discord server.
    Discord(BenefitDiscord),
    /// Benefit that gives customers access to a private GitHub repository.
    GithubRepository(BenefitGitHubRepository),
    /// Benefit that lets customers download files.
    Downloadables(BenefitDownloadables),
    /// Benefit that issues a license key to each customer.
    LicenseKeys(BenefitLicenseKeys),
    /// Benefit that credits units to a meter of the customer.
    MeterCredit(BenefitMeterCredit),
    /// Benefit that enables a feature for customers. Your software reads the grant and the `metadata`
    /// through the API or from webhooks.
    FeatureFlag(BenefitFeatureFlag),
    /// Benefit that creates a Slack channel shared between the organization and the customer.
    SlackSharedChannel(BenefitSlackSharedChannel),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
macro_rules! of_each_benefit {
    ($self:ident, $value:ident => $given:expr, $raw:ident => $kept:expr) => {
        match $self {
            Self::Custom($value) => $given,
            Self::Discord($value) => $given,
            Self::GithubRepository($value) => $given,
            Self::Downloadables($value) => $given,
            Self::LicenseKeys($value) => $given,
            Self::MeterCredit($value) => $given,
            Self::FeatureFlag($value) => $given,
            Self::SlackSharedChannel($value) => $given,
            Self::Unknown($raw) => $kept,
        }
    };
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
impl Benefit {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<Uuid> {
        of_each_benefit!(self, value => Some(value.id), raw => raw.get("id"))
    }

    /// When the object was created.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn created_at(&self) -> Option<Timestamp> {
        of_each_benefit!(self, value => Some(value.created_at), raw => raw.get("created_at"))
    }

    /// When the object was last updated; null if it was never updated.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn modified_at(&self) -> Option<Timestamp> {
        of_each_benefit!(self, value => value.modified_at, raw => raw.get("modified_at"))
    }

    /// The discriminator, `type`.
    ///
    /// For `Unknown`, the value as received.
    #[must_use]
    #[inline]
    pub fn type_(&self) -> Option<&str> {
        of_each_benefit!(self, value => Some(&value.type_), raw => raw.tag())
    }

    /// Human-readable description of what the customer gets.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn description(&self) -> Option<&str> {
        of_each_benefit!(self, value => Some(&value.description), raw => raw.get_str("description"))
    }

    /// Whether the benefit can be selected when a product is created.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn selectable(&self) -> Option<bool> {
        of_each_benefit!(self, value => Some(value.selectable), raw => raw.get("selectable"))
    }

    /// Whether the benefit can be deleted.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn deletable(&self) -> Option<bool> {
        of_each_benefit!(self, value => Some(value.deletable), raw => raw.get("deletable"))
    }

    /// Whether the object has been deleted.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn is_deleted(&self) -> Option<bool> {
        of_each_benefit!(self, value => Some(value.is_deleted), raw => raw.get("is_deleted"))
    }

    /// Organization that owns the object.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn organization_id(&self) -> Option<Uuid> {
        of_each_benefit!(
            self, value => Some(value.organization_id), raw => raw.get("organization_id")
        )
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn metadata(&self) -> Option<&BTreeMap<String, MetadataValue>> {
        of_each_benefit!(self, value => Some(&value.metadata), raw => raw.get_ref("metadata"))
    }

    /// Visibility of the benefit in the customer portal.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn visibility(&self) -> Option<&BenefitVisibility> {
        of_each_benefit!(self, value => Some(&value.visibility), raw => raw.get_ref("visibility"))
    }

    /// Whether `visibility` can be changed for this benefit.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn visibility_configurable(&self) -> Option<bool> {
        of_each_benefit!(
            self, value => Some(value.visibility_configurable), raw => raw .get("visibility_configurable")
        )
    }
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
variant_methods! {
    Benefit,
    Custom: is_custom, as_custom -> &BenefitCustom, into_custom -> BenefitCustom, TryFrom;
    Discord: is_discord, as_discord -> &BenefitDiscord, into_discord -> BenefitDiscord, TryFrom;
    GithubRepository: is_github_repository, as_github_repository -> &BenefitGitHubRepository,
        into_github_repository -> BenefitGitHubRepository, TryFrom;
    Downloadables: is_downloadables, as_downloadables -> &BenefitDownloadables,
        into_downloadables -> BenefitDownloadables, TryFrom;
    LicenseKeys: is_license_keys, as_license_keys -> &BenefitLicenseKeys,
        into_license_keys -> BenefitLicenseKeys, TryFrom;
    MeterCredit: is_meter_credit, as_meter_credit -> &BenefitMeterCredit,
        into_meter_credit -> BenefitMeterCredit, TryFrom;
    FeatureFlag: is_feature_flag, as_feature_flag -> &BenefitFeatureFlag,
        into_feature_flag -> BenefitFeatureFlag, TryFrom;
    SlackSharedChannel: is_slack_shared_channel,
        as_slack_shared_channel -> &BenefitSlackSharedChannel,
        into_slack_shared_channel -> BenefitSlackSharedChannel, TryFrom;
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
impl Decode for Benefit {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["type"])?.as_deref() {
            Some("custom") => reader.value().map(Self::Custom),
            Some("discord") => reader.value().map(Self::Discord),
            Some("github_repository") => reader.value().map(Self::GithubRepository),
            Some("downloadables") => reader.value().map(Self::Downloadables),
            Some("license_keys") => reader.value().map(Self::LicenseKeys),
            Some("meter_credit") => reader.value().map(Self::MeterCredit),
            Some("feature_flag") => reader.value().map(Self::FeatureFlag),
            Some("slack_shared_channel") => reader.value().map(Self::SlackSharedChannel),
            Some(_) => Unknown::read(reader, &["type"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["type"], "a string")),
        }
    }
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
impl Blank for Benefit {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// Public view of a benefit, as shown with a product: without settings and metadata.
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "webhooks",
))]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitPublic {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Type of the benefit.
    pub type_: BenefitType,
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
}

#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "webhooks",
))]
crate::runtime::json::decode_record! {
    BenefitPublic;
    "id": id, "created_at": created_at, "modified_at": modified_at, "type": type_,
    "description": description, "selectable": selectable, "deletable": deletable,
    "is_deleted": is_deleted, "organization_id": organization_id,
}

/// Types of benefits.
///
/// - `custom`: anything that you deliver yourself, with an optional note to the customer.
/// - `discord`: a role on a Discord server.
/// - `github_repository`: access to a GitHub repository.
/// - `downloadables`: files to download.
/// - `license_keys`: a license key for software.
/// - `meter_credit`: units credited to a meter.
/// - `feature_flag`: a flag that your software reads through the API or from webhooks.
/// - `slack_shared_channel`: a Slack channel shared with the customer.
///
/// Accepted by [`Benefits::list`](crate::services::benefits::Benefits::list) and
/// [`customer_portal::BenefitGrants::list`](crate::services::customer_portal::benefit_grants::BenefitGrants::list).
#[cfg(any(
    feature = "benefits", feature = "checkout-links", feature = "checkouts",
    feature = "customer-portal", feature = "customers", feature = "events", feature = "webhooks",
))]
#[derive(Clone)]
#[non_exhaustive]
pub enum BenefitType {
    /// `custom`
    Custom,
    /// `discord`
    Discord,
    /// `github_repository`
    GithubRepository,
    /// `downloadables`
    Downloadables,
    /// `license_keys`
    LicenseKeys,
    /// `meter_credit`
    MeterCredit,
    /// `feature_flag`
    FeatureFlag,
    /// `slack_shared_channel`
    SlackSharedChannel,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

#[cfg(any(
    feature = "benefits", feature = "checkout-links", feature = "checkouts",
    feature = "customer-portal", feature = "customers", feature = "events", feature = "webhooks",
))]
string_enum! {
    BenefitType;
    Custom = "custom", Discord = "discord", GithubRepository = "github_repository",
    Downloadables = "downloadables", LicenseKeys = "license_keys", MeterCredit = "meter_credit",
    FeatureFlag = "feature_flag", SlackSharedChannel = "slack_shared_channel",
}

#[cfg(any(
    feature = "benefits", feature = "checkout-links", feature = "checkouts",
    feature = "customer-portal", feature = "customers", feature = "events", feature = "webhooks",
))]
decode_string_enum!(BenefitType, Self::Custom);

#[cfg(any(
    feature = "benefits", feature = "checkout-links", feature = "checkouts",
    feature = "customer-portal", feature = "customers", feature = "events", feature = "webhooks",
))]
encode_string_enum!(BenefitType);

/// Visibility of a benefit in the customer portal.
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
#[derive(Clone)]
#[non_exhaustive]
pub enum BenefitVisibility {
    /// `draft`
    Draft,
    /// `private`
    Private,
    /// `public`
    Public,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
string_enum! {
    BenefitVisibility;
    Draft = "draft", Private = "private", Public = "public",
}

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
decode_string_enum!(BenefitVisibility, Self::Draft);

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
encode_string_enum!(BenefitVisibility);
