//! Models: benefit.

use crate::models::{
    Benefit, BenefitCustomCreate, BenefitCustomUpdate, BenefitDiscordCreate,
    BenefitDiscordUpdate, BenefitDownloadablesCreate, BenefitDownloadablesUpdate,
    BenefitFeatureFlagCreate, BenefitFeatureFlagUpdate, BenefitGitHubRepositoryCreate,
    BenefitGitHubRepositoryUpdate, BenefitLicenseKeysCreate, BenefitLicenseKeysUpdate,
    BenefitMeterCreditCreate, BenefitMeterCreditUpdate, BenefitSlackSharedChannelCreate,
    BenefitSlackSharedChannelUpdate, Pagination,
};
use crate::runtime::{Page, string_enum};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Reader, Unknown, UnknownValue, Writer,
};

/// Body that creates a benefit. The `type` tells the members apart and cannot be changed later.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BenefitCreate {
    /// Body that creates a custom benefit.
    Custom(BenefitCustomCreate),
    /// Body that creates a Discord benefit.
    Discord(BenefitDiscordCreate),
    /// Body that creates a GitHub repository benefit. The server rejects it for an access token that
    /// belongs to an organization.
    GithubRepository(BenefitGitHubRepositoryCreate),
    /// Body that creates a file download benefit.
    Downloadables(BenefitDownloadablesCreate),
    /// Body that creates a license key benefit.
    LicenseKeys(BenefitLicenseKeysCreate),
    /// Body that creates a meter credit benefit.
    MeterCredit(BenefitMeterCreditCreate),
    /// Body that creates a feature flag benefit.
    FeatureFlag(BenefitFeatureFlagCreate),
    /// Body that creates a Slack channel benefit.
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitPage {
    /// Elements of the list, in its order.
    pub items: Vec<Benefit>,
    /// Position of this page in the whole list.
    pub pagination: Pagination,
}

impl Decode for BenefitPage {
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

impl Blank for BenefitPage {
    const BLANK: Self = Self {
        items: Blank::BLANK,
        pagination: Blank::BLANK,
    };
}

impl Page for BenefitPage {
    type Item = Benefit;
    #[inline]
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

/// Orders for a list of benefits. A leading `-` reverses the order.
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

impl BenefitSortProperty {
    /// Returns the value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::CreatedAtDesc => "-created_at",
            Self::Description => "description",
            Self::DescriptionDesc => "-description",
            Self::Type => "type",
            Self::TypeDesc => "-type",
            Self::UserOrder => "user_order",
            Self::UserOrderDesc => "-user_order",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for BenefitSortProperty {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "created_at" => Self::CreatedAt,
            "-created_at" => Self::CreatedAtDesc,
            "description" => Self::Description,
            "-description" => Self::DescriptionDesc,
            "type" => Self::Type,
            "-type" => Self::TypeDesc,
            "user_order" => Self::UserOrder,
            "-user_order" => Self::UserOrderDesc,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(BenefitSortProperty);

impl Encode for BenefitSortProperty {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

/// Changes of a benefit; the kind must be the benefit's own, for it cannot be changed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BenefitUpdate {
    /// Body that changes a custom benefit. What is left out stays as it is.
    Custom(BenefitCustomUpdate),
    /// Body that changes a Discord benefit. What is left out stays as it is.
    Discord(BenefitDiscordUpdate),
    /// Body that changes a GitHub repository benefit. What is left out stays as it is.
    GithubRepository(BenefitGitHubRepositoryUpdate),
    /// Body that changes a file download benefit. What is left out stays as it is.
    Downloadables(BenefitDownloadablesUpdate),
    /// Body that changes a license key benefit. What is left out stays as it is.
    LicenseKeys(BenefitLicenseKeysUpdate),
    /// Body that changes a meter credit benefit. What is left out stays as it is.
    MeterCredit(BenefitMeterCreditUpdate),
    /// Body that changes a feature flag benefit. What is left out stays as it is.
    FeatureFlag(BenefitFeatureFlagUpdate),
    /// Body that changes a Slack channel benefit. What is left out stays as it is.
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
