//! Models: benefit.

use crate::models::{
    Benefit, BenefitCustomCreate, BenefitCustomUpdate, BenefitDiscordCreate,
    BenefitDiscordUpdate, BenefitDownloadablesCreate, BenefitDownloadablesUpdate,
    BenefitFeatureFlagCreate, BenefitFeatureFlagUpdate, BenefitGitHubRepositoryCreate,
    BenefitGitHubRepositoryUpdate, BenefitLicenseKeysCreate, BenefitLicenseKeysUpdate,
    BenefitMeterCreditCreate, BenefitMeterCreditUpdate, BenefitSlackSharedChannelCreate,
    BenefitSlackSharedChannelUpdate, Pagination,
};
use crate::runtime::{Page, encode_string_enum, string_enum};
use crate::runtime::json::{Encode, Unknown, UnknownValue, Writer, decode_record};

/// Request to create a benefit. Discriminated by `type`, which cannot be changed later.
///
/// Accepted by [`Benefits::create`](crate::services::benefits::Benefits::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BenefitCreate {
    /// Request to create a custom benefit.
    Custom(BenefitCustomCreate),
    /// Request to create a Discord benefit.
    Discord(BenefitDiscordCreate),
    /// Request to create a GitHub repository benefit. Rejected if an organization access token is used.
    GithubRepository(BenefitGitHubRepositoryCreate),
    /// Request to create a file download benefit.
    Downloadables(BenefitDownloadablesCreate),
    /// Request to create a license key benefit.
    LicenseKeys(BenefitLicenseKeysCreate),
    /// Request to create a meter credit benefit.
    MeterCredit(BenefitMeterCreditCreate),
    /// Request to create a feature flag benefit.
    FeatureFlag(BenefitFeatureFlagCreate),
    /// Request to create a Slack channel benefit.
    SlackSharedChannel(BenefitSlackSharedChannelCreate),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<BenefitCustomCreate> for BenefitCreate {
    #[inline]
    fn from(value: BenefitCustomCreate) -> Self {
        Self::Custom(value)
    }
}

impl From<BenefitDiscordCreate> for BenefitCreate {
    #[inline]
    fn from(value: BenefitDiscordCreate) -> Self {
        Self::Discord(value)
    }
}

impl From<BenefitGitHubRepositoryCreate> for BenefitCreate {
    #[inline]
    fn from(value: BenefitGitHubRepositoryCreate) -> Self {
        Self::GithubRepository(value)
    }
}

impl From<BenefitDownloadablesCreate> for BenefitCreate {
    #[inline]
    fn from(value: BenefitDownloadablesCreate) -> Self {
        Self::Downloadables(value)
    }
}

impl From<BenefitLicenseKeysCreate> for BenefitCreate {
    #[inline]
    fn from(value: BenefitLicenseKeysCreate) -> Self {
        Self::LicenseKeys(value)
    }
}

impl From<BenefitMeterCreditCreate> for BenefitCreate {
    #[inline]
    fn from(value: BenefitMeterCreditCreate) -> Self {
        Self::MeterCredit(value)
    }
}

impl From<BenefitFeatureFlagCreate> for BenefitCreate {
    #[inline]
    fn from(value: BenefitFeatureFlagCreate) -> Self {
        Self::FeatureFlag(value)
    }
}

impl From<BenefitSlackSharedChannelCreate> for BenefitCreate {
    #[inline]
    fn from(value: BenefitSlackSharedChannelCreate) -> Self {
        Self::SlackSharedChannel(value)
    }
}

/// Repeats what a `Benefit` has.
impl From<&Benefit> for BenefitCreate {
    #[inline]
    fn from(value: &Benefit) -> Self {
        match value {
            Benefit::Custom(value) => Self::Custom(value.into()),
            Benefit::Discord(value) => Self::Discord(value.into()),
            Benefit::GithubRepository(value) => Self::GithubRepository(value.into()),
            Benefit::Downloadables(value) => Self::Downloadables(value.into()),
            Benefit::LicenseKeys(value) => Self::LicenseKeys(value.into()),
            Benefit::MeterCredit(value) => Self::MeterCredit(value.into()),
            Benefit::FeatureFlag(value) => Self::FeatureFlag(value.into()),
            Benefit::SlackSharedChannel(value) => Self::SlackSharedChannel(value.into()),
            Benefit::Unknown(value) => Self::Unknown(value.clone()),
        }
    }
}

impl Encode for BenefitCreate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Custom(value) => value.encode(writer),
            Self::Discord(value) => value.encode(writer),
            Self::GithubRepository(value) => value.encode(writer),
            Self::Downloadables(value) => value.encode(writer),
            Self::LicenseKeys(value) => value.encode(writer),
            Self::MeterCredit(value) => value.encode(writer),
            Self::FeatureFlag(value) => value.encode(writer),
            Self::SlackSharedChannel(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

/// Page of benefits.
///
/// Returned by [`Benefits::list`](crate::services::benefits::Benefits::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitPage {
    /// Items of the page, in order.
    pub items: Vec<Benefit>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    BenefitPage;
    "items": items, "pagination": pagination,
}

impl Page for BenefitPage {
    type Item = Benefit;
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

/// Sort keys of a list of benefits. A leading `-` reverses the order.
///
/// Accepted by [`Benefits::list`](crate::services::benefits::Benefits::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum BenefitSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `description`
    Description,
    /// `-description`
    DescriptionDesc,
    /// `type`
    Type,
    /// `-type`
    TypeDesc,
    /// `user_order`
    UserOrder,
    /// `-user_order`
    UserOrderDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    BenefitSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at", Description = "description",
    DescriptionDesc = "-description", Type = "type", TypeDesc = "-type", UserOrder = "user_order",
    UserOrderDesc = "-user_order",
}

encode_string_enum!(BenefitSortProperty);

/// Changes to a benefit. The type must be that of the benefit and cannot be changed.
///
/// Accepted by [`Benefits::update`](crate::services::benefits::Benefits::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BenefitUpdate {
    /// Request to update a custom benefit. Omitted fields are unchanged.
    Custom(BenefitCustomUpdate),
    /// Request to update a Discord benefit. Omitted fields are unchanged.
    Discord(BenefitDiscordUpdate),
    /// Request to update a GitHub repository benefit. Omitted fields are unchanged.
    GithubRepository(BenefitGitHubRepositoryUpdate),
    /// Request to update a file download benefit. Omitted fields are unchanged.
    Downloadables(BenefitDownloadablesUpdate),
    /// Request to update a license key benefit. Omitted fields are unchanged.
    LicenseKeys(BenefitLicenseKeysUpdate),
    /// Request to update a meter credit benefit. Omitted fields are unchanged.
    MeterCredit(BenefitMeterCreditUpdate),
    /// Request to update a feature flag benefit. Omitted fields are unchanged.
    FeatureFlag(BenefitFeatureFlagUpdate),
    /// Request to update a Slack channel benefit. Omitted fields are unchanged.
    SlackSharedChannel(BenefitSlackSharedChannelUpdate),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<BenefitCustomUpdate> for BenefitUpdate {
    #[inline]
    fn from(value: BenefitCustomUpdate) -> Self {
        Self::Custom(value)
    }
}

impl From<BenefitDiscordUpdate> for BenefitUpdate {
    #[inline]
    fn from(value: BenefitDiscordUpdate) -> Self {
        Self::Discord(value)
    }
}

impl From<BenefitGitHubRepositoryUpdate> for BenefitUpdate {
    #[inline]
    fn from(value: BenefitGitHubRepositoryUpdate) -> Self {
        Self::GithubRepository(value)
    }
}

impl From<BenefitDownloadablesUpdate> for BenefitUpdate {
    #[inline]
    fn from(value: BenefitDownloadablesUpdate) -> Self {
        Self::Downloadables(value)
    }
}

impl From<BenefitLicenseKeysUpdate> for BenefitUpdate {
    #[inline]
    fn from(value: BenefitLicenseKeysUpdate) -> Self {
        Self::LicenseKeys(value)
    }
}

impl From<BenefitMeterCreditUpdate> for BenefitUpdate {
    #[inline]
    fn from(value: BenefitMeterCreditUpdate) -> Self {
        Self::MeterCredit(value)
    }
}

impl From<BenefitFeatureFlagUpdate> for BenefitUpdate {
    #[inline]
    fn from(value: BenefitFeatureFlagUpdate) -> Self {
        Self::FeatureFlag(value)
    }
}

impl From<BenefitSlackSharedChannelUpdate> for BenefitUpdate {
    #[inline]
    fn from(value: BenefitSlackSharedChannelUpdate) -> Self {
        Self::SlackSharedChannel(value)
    }
}

/// Repeats what a `Benefit` has.
impl From<&Benefit> for BenefitUpdate {
    #[inline]
    fn from(value: &Benefit) -> Self {
        match value {
            Benefit::Custom(value) => Self::Custom(value.into()),
            Benefit::Discord(value) => Self::Discord(value.into()),
            Benefit::GithubRepository(value) => Self::GithubRepository(value.into()),
            Benefit::Downloadables(value) => Self::Downloadables(value.into()),
            Benefit::LicenseKeys(value) => Self::LicenseKeys(value.into()),
            Benefit::MeterCredit(value) => Self::MeterCredit(value.into()),
            Benefit::FeatureFlag(value) => Self::FeatureFlag(value.into()),
            Benefit::SlackSharedChannel(value) => Self::SlackSharedChannel(value.into()),
            Benefit::Unknown(value) => Self::Unknown(value.clone()),
        }
    }
}

impl Encode for BenefitUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Custom(value) => value.encode(writer),
            Self::Discord(value) => value.encode(writer),
            Self::GithubRepository(value) => value.encode(writer),
            Self::Downloadables(value) => value.encode(writer),
            Self::LicenseKeys(value) => value.encode(writer),
            Self::MeterCredit(value) => value.encode(writer),
            Self::FeatureFlag(value) => value.encode(writer),
            Self::SlackSharedChannel(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}
