//! Models: customer benefit grant.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    BenefitCustomSubscriber, BenefitDiscordSubscriber, BenefitDownloadablesSubscriber,
    BenefitFeatureFlagSubscriber, BenefitGitHubRepositorySubscriber,
    BenefitGrantDiscordProperties, BenefitGrantDownloadablesProperties,
    BenefitGrantError, BenefitGrantGitHubRepositoryProperties,
    BenefitGrantLicenseKeysProperties, BenefitGrantMeterCreditProperties,
    BenefitGrantSlackSharedChannelProperties, BenefitLicenseKeysSubscriber,
    BenefitMeterCreditSubscriber, BenefitSlackSharedChannelSubscriber,
    CustomerPortalCustomer, Pagination,
};
use crate::runtime::{Page, debug_record, encode_string_enum, string_enum};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Nulls, RawJson, Reader, Timestamp, Unknown,
    UnknownValue, Writer, decode_record, encode_record, variant_methods,
};

/// Grant of a benefit, as shown to the customer. Discriminated by the `type` of its `benefit`.
///
/// Returned by
/// [`customer_portal::BenefitGrants::get`](crate::services::customer_portal::benefit_grants::BenefitGrants::get),
/// [`customer_portal::BenefitGrants::list`](crate::services::customer_portal::benefit_grants::BenefitGrants::list)
/// and
/// [`customer_portal::BenefitGrants::update`](crate::services::customer_portal::benefit_grants::BenefitGrants::update).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerBenefitGrant {
    /// Grant of a Discord benefit, as shown to the customer.
    Discord(CustomerBenefitGrantDiscord),
    /// Grant of a GitHub repository benefit, as shown to the customer.
    GithubRepository(CustomerBenefitGrantGitHubRepository),
    /// Grant of a file download benefit, as shown to the customer.
    Downloadables(CustomerBenefitGrantDownloadables),
    /// Grant of a license key benefit, as shown to the customer.
    LicenseKeys(CustomerBenefitGrantLicenseKeys),
    /// Grant of a custom benefit, as shown to the customer.
    Custom(CustomerBenefitGrantCustom),
    /// Grant of a meter credit benefit, as shown to the customer.
    MeterCredit(CustomerBenefitGrantMeterCredit),
    /// Grant of a feature flag benefit, as shown to the customer.
    FeatureFlag(CustomerBenefitGrantFeatureFlag),
    /// Grant of a Slack channel benefit, as shown to the customer.
    SlackSharedChannel(CustomerBenefitGrantSlackSharedChannel),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

macro_rules! of_each_customer_benefit_grant {
    ($self:ident, $value:ident => $given:expr, $raw:ident => $kept:expr) => {
        match $self {
            Self::Discord($value) => $given,
            Self::GithubRepository($value) => $given,
            Self::Downloadables($value) => $given,
            Self::LicenseKeys($value) => $given,
            Self::Custom($value) => $given,
            Self::MeterCredit($value) => $given,
            Self::FeatureFlag($value) => $given,
            Self::SlackSharedChannel($value) => $given,
            Self::Unknown($raw) => $kept,
        }
    };
}

impl CustomerBenefitGrant {
    /// When the object was created.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn created_at(&self) -> Option<Timestamp> {
        of_each_customer_benefit_grant!(
            self, value => Some(value.created_at), raw => raw.get("created_at")
        )
    }

    /// When the object was last updated; null if it was never updated.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn modified_at(&self) -> Option<Timestamp> {
        of_each_customer_benefit_grant!(
            self, value => value.modified_at, raw => raw.get("modified_at")
        )
    }

    /// Identifier assigned by Polar, unique among the objects of its kind.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<Uuid> {
        of_each_customer_benefit_grant!(self, value => Some(value.id), raw => raw.get("id"))
    }

    /// When the benefit was granted; null if it is not granted.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn granted_at(&self) -> Option<Timestamp> {
        of_each_customer_benefit_grant!(
            self, value => value.granted_at, raw => raw.get("granted_at")
        )
    }

    /// When the benefit was revoked; null if it was not.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn revoked_at(&self) -> Option<Timestamp> {
        of_each_customer_benefit_grant!(
            self, value => value.revoked_at, raw => raw.get("revoked_at")
        )
    }

    /// Customer who holds the grant.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn customer_id(&self) -> Option<Uuid> {
        of_each_customer_benefit_grant!(
            self, value => Some(value.customer_id), raw => raw.get("customer_id")
        )
    }

    /// ID of the member of the customer, or null if there is none.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn member_id(&self) -> Option<Uuid> {
        of_each_customer_benefit_grant!(self, value => value.member_id, raw => raw.get("member_id"))
    }

    /// The benefit.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn benefit_id(&self) -> Option<Uuid> {
        of_each_customer_benefit_grant!(
            self, value => Some(value.benefit_id), raw => raw.get("benefit_id")
        )
    }

    /// Subscription that the benefit was granted with; null if there is none.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn subscription_id(&self) -> Option<Uuid> {
        of_each_customer_benefit_grant!(
            self, value => value.subscription_id, raw => raw.get("subscription_id")
        )
    }

    /// Order that the benefit was granted with; null if there is none.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn order_id(&self) -> Option<Uuid> {
        of_each_customer_benefit_grant!(self, value => value.order_id, raw => raw.get("order_id"))
    }

    /// Whether the customer currently has the benefit.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn is_granted(&self) -> Option<bool> {
        of_each_customer_benefit_grant!(
            self, value => Some(value.is_granted), raw => raw.get("is_granted")
        )
    }

    /// Whether the benefit was revoked.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn is_revoked(&self) -> Option<bool> {
        of_each_customer_benefit_grant!(
            self, value => Some(value.is_revoked), raw => raw.get("is_revoked")
        )
    }

    /// Error that made the grant fail permanently; null if there is none.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn error(&self) -> Option<&BenefitGrantError> {
        of_each_customer_benefit_grant!(
            self, value => value.error.as_ref(), raw => raw.get_ref("error")
        )
    }

    /// The customer who holds the grant.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn customer(&self) -> Option<&CustomerPortalCustomer> {
        of_each_customer_benefit_grant!(
            self, value => Some(&value.customer), raw => raw.get_ref("customer")
        )
    }
}

variant_methods! {
    CustomerBenefitGrant,
    Discord: is_discord, as_discord -> &CustomerBenefitGrantDiscord,
        into_discord -> CustomerBenefitGrantDiscord, TryFrom;
    GithubRepository: is_github_repository,
        as_github_repository -> &CustomerBenefitGrantGitHubRepository,
        into_github_repository -> CustomerBenefitGrantGitHubRepository, TryFrom;
    Downloadables: is_downloadables, as_downloadables -> &CustomerBenefitGrantDownloadables,
        into_downloadables -> CustomerBenefitGrantDownloadables, TryFrom;
    LicenseKeys: is_license_keys, as_license_keys -> &CustomerBenefitGrantLicenseKeys,
        into_license_keys -> CustomerBenefitGrantLicenseKeys, TryFrom;
    Custom: is_custom, as_custom -> &CustomerBenefitGrantCustom,
        into_custom -> CustomerBenefitGrantCustom, TryFrom;
    MeterCredit: is_meter_credit, as_meter_credit -> &CustomerBenefitGrantMeterCredit,
        into_meter_credit -> CustomerBenefitGrantMeterCredit, TryFrom;
    FeatureFlag: is_feature_flag, as_feature_flag -> &CustomerBenefitGrantFeatureFlag,
        into_feature_flag -> CustomerBenefitGrantFeatureFlag, TryFrom;
    SlackSharedChannel: is_slack_shared_channel,
        as_slack_shared_channel -> &CustomerBenefitGrantSlackSharedChannel,
        into_slack_shared_channel -> CustomerBenefitGrantSlackSharedChannel, TryFrom;
}

impl Decode for CustomerBenefitGrant {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["benefit", "type"])?.as_deref() {
            Some("discord") => reader.value().map(Self::Discord),
            Some("github_repository") => reader.value().map(Self::GithubRepository),
            Some("downloadables") => reader.value().map(Self::Downloadables),
            Some("license_keys") => reader.value().map(Self::LicenseKeys),
            Some("custom") => reader.value().map(Self::Custom),
            Some("meter_credit") => reader.value().map(Self::MeterCredit),
            Some("feature_flag") => reader.value().map(Self::FeatureFlag),
            Some("slack_shared_channel") => reader.value().map(Self::SlackSharedChannel),
            Some(_) => Unknown::read(reader, &["benefit", "type"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["benefit", "type"], "a string")),
        }
    }
}

impl Blank for CustomerBenefitGrant {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// Grant of a custom benefit, as shown to the customer.
///
/// Returned by
/// [`customer_portal::BenefitGrants::get`](crate::services::customer_portal::benefit_grants::BenefitGrants::get),
/// [`customer_portal::BenefitGrants::list`](crate::services::customer_portal::benefit_grants::BenefitGrants::list)
/// and
/// [`customer_portal::BenefitGrants::update`](crate::services::customer_portal::benefit_grants::BenefitGrants::update).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantCustom {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the benefit was granted; null if it is not granted.
    pub granted_at: Option<Timestamp>,
    /// When the benefit was revoked; null if it was not.
    pub revoked_at: Option<Timestamp>,
    /// Customer who holds the grant.
    pub customer_id: Uuid,
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// The benefit.
    pub benefit_id: Uuid,
    /// Subscription that the benefit was granted with; null if there is none.
    pub subscription_id: Option<Uuid>,
    /// Order that the benefit was granted with; null if there is none.
    pub order_id: Option<Uuid>,
    /// Whether the customer currently has the benefit.
    pub is_granted: bool,
    /// Whether the benefit was revoked.
    pub is_revoked: bool,
    /// Error that made the grant fail permanently; null if there is none.
    pub error: Option<BenefitGrantError>,
    /// The customer who holds the grant.
    pub customer: CustomerPortalCustomer,
    /// Benefit that is granted.
    pub benefit: BenefitCustomSubscriber,
    /// Data of the grant.
    pub properties: BTreeMap<String, RawJson>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    CustomerBenefitGrantCustom, "CustomerBenefitGrantCustom";
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "revoked_at": revoked_at, "customer_id": customer_id, "member_id": member_id,
    "benefit_id": benefit_id, "subscription_id": subscription_id, "order_id": order_id,
    "is_granted": is_granted, "is_revoked": is_revoked, "error": error, "customer": customer,
    "benefit": benefit, "properties": properties,
}

decode_record! {
    CustomerBenefitGrantCustom, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "revoked_at": revoked_at, "customer_id": customer_id, "member_id": member_id,
    "benefit_id": benefit_id, "subscription_id": subscription_id, "order_id": order_id,
    "is_granted": is_granted, "is_revoked": is_revoked, "error": error, "customer": customer,
    "benefit": benefit, "properties": properties,
}

/// Request to update the grant of a custom benefit. It has no settings.
///
/// Accepted by
/// [`customer_portal::BenefitGrants::update`](crate::services::customer_portal::benefit_grants::BenefitGrants::update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantCustomUpdate {}

impl CustomerBenefitGrantCustomUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

encode_record! {
    CustomerBenefitGrantCustomUpdate;
    "benefit_type" = "custom",
}

/// Grant of a Discord benefit, as shown to the customer.
///
/// Returned by
/// [`customer_portal::BenefitGrants::get`](crate::services::customer_portal::benefit_grants::BenefitGrants::get),
/// [`customer_portal::BenefitGrants::list`](crate::services::customer_portal::benefit_grants::BenefitGrants::list)
/// and
/// [`customer_portal::BenefitGrants::update`](crate::services::customer_portal::benefit_grants::BenefitGrants::update).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantDiscord {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the benefit was granted; null if it is not granted.
    pub granted_at: Option<Timestamp>,
    /// When the benefit was revoked; null if it was not.
    pub revoked_at: Option<Timestamp>,
    /// Customer who holds the grant.
    pub customer_id: Uuid,
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// The benefit.
    pub benefit_id: Uuid,
    /// Subscription that the benefit was granted with; null if there is none.
    pub subscription_id: Option<Uuid>,
    /// Order that the benefit was granted with; null if there is none.
    pub order_id: Option<Uuid>,
    /// Whether the customer currently has the benefit.
    pub is_granted: bool,
    /// Whether the benefit was revoked.
    pub is_revoked: bool,
    /// Error that made the grant fail permanently; null if there is none.
    pub error: Option<BenefitGrantError>,
    /// The customer who holds the grant.
    pub customer: CustomerPortalCustomer,
    /// Benefit that is granted.
    pub benefit: BenefitDiscordSubscriber,
    /// Data of the grant.
    pub properties: BenefitGrantDiscordProperties,
    pub(crate) nulls: Nulls,
}

debug_record! {
    CustomerBenefitGrantDiscord, "CustomerBenefitGrantDiscord";
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "revoked_at": revoked_at, "customer_id": customer_id, "member_id": member_id,
    "benefit_id": benefit_id, "subscription_id": subscription_id, "order_id": order_id,
    "is_granted": is_granted, "is_revoked": is_revoked, "error": error, "customer": customer,
    "benefit": benefit, "properties": properties,
}

decode_record! {
    CustomerBenefitGrantDiscord, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "revoked_at": revoked_at, "customer_id": customer_id, "member_id": member_id,
    "benefit_id": benefit_id, "subscription_id": subscription_id, "order_id": order_id,
    "is_granted": is_granted, "is_revoked": is_revoked, "error": error, "customer": customer,
    "benefit": benefit, "properties": properties,
}

/// Choice of a Discord account.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantDiscordPropertiesUpdate {
    /// Connected Discord account to receive the role; null for none.
    pub account_id: Option<String>,
}

impl CustomerBenefitGrantDiscordPropertiesUpdate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(account_id: impl Into<Option<String>>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

encode_record! {
    CustomerBenefitGrantDiscordPropertiesUpdate;
    "account_id": field account_id,
}

/// Request to choose the customer's Discord account for a grant.
///
/// Accepted by
/// [`customer_portal::BenefitGrants::update`](crate::services::customer_portal::benefit_grants::BenefitGrants::update).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantDiscordUpdate {
    /// What to change.
    pub properties: CustomerBenefitGrantDiscordPropertiesUpdate,
}

impl CustomerBenefitGrantDiscordUpdate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        properties: impl Into<CustomerBenefitGrantDiscordPropertiesUpdate>,
    ) -> Self {
        Self {
            properties: properties.into(),
        }
    }
}

encode_record! {
    CustomerBenefitGrantDiscordUpdate;
    "benefit_type" = "discord", "properties": field properties,
}

/// Grant of a file download benefit, as shown to the customer.
///
/// Returned by
/// [`customer_portal::BenefitGrants::get`](crate::services::customer_portal::benefit_grants::BenefitGrants::get),
/// [`customer_portal::BenefitGrants::list`](crate::services::customer_portal::benefit_grants::BenefitGrants::list)
/// and
/// [`customer_portal::BenefitGrants::update`](crate::services::customer_portal::benefit_grants::BenefitGrants::update).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantDownloadables {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the benefit was granted; null if it is not granted.
    pub granted_at: Option<Timestamp>,
    /// When the benefit was revoked; null if it was not.
    pub revoked_at: Option<Timestamp>,
    /// Customer who holds the grant.
    pub customer_id: Uuid,
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// The benefit.
    pub benefit_id: Uuid,
    /// Subscription that the benefit was granted with; null if there is none.
    pub subscription_id: Option<Uuid>,
    /// Order that the benefit was granted with; null if there is none.
    pub order_id: Option<Uuid>,
    /// Whether the customer currently has the benefit.
    pub is_granted: bool,
    /// Whether the benefit was revoked.
    pub is_revoked: bool,
    /// Error that made the grant fail permanently; null if there is none.
    pub error: Option<BenefitGrantError>,
    /// The customer who holds the grant.
    pub customer: CustomerPortalCustomer,
    /// Benefit that is granted.
    pub benefit: BenefitDownloadablesSubscriber,
    /// Data of the grant.
    pub properties: BenefitGrantDownloadablesProperties,
    pub(crate) nulls: Nulls,
}

debug_record! {
    CustomerBenefitGrantDownloadables, "CustomerBenefitGrantDownloadables";
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "revoked_at": revoked_at, "customer_id": customer_id, "member_id": member_id,
    "benefit_id": benefit_id, "subscription_id": subscription_id, "order_id": order_id,
    "is_granted": is_granted, "is_revoked": is_revoked, "error": error, "customer": customer,
    "benefit": benefit, "properties": properties,
}

decode_record! {
    CustomerBenefitGrantDownloadables, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "revoked_at": revoked_at, "customer_id": customer_id, "member_id": member_id,
    "benefit_id": benefit_id, "subscription_id": subscription_id, "order_id": order_id,
    "is_granted": is_granted, "is_revoked": is_revoked, "error": error, "customer": customer,
    "benefit": benefit, "properties": properties,
}

/// Request to update the grant of a file download benefit. It has no settings.
///
/// Accepted by
/// [`customer_portal::BenefitGrants::update`](crate::services::customer_portal::benefit_grants::BenefitGrants::update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantDownloadablesUpdate {}

impl CustomerBenefitGrantDownloadablesUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

encode_record! {
    CustomerBenefitGrantDownloadablesUpdate;
    "benefit_type" = "downloadables",
}

/// Grant of a feature flag benefit, as shown to the customer.
///
/// Returned by
/// [`customer_portal::BenefitGrants::get`](crate::services::customer_portal::benefit_grants::BenefitGrants::get),
/// [`customer_portal::BenefitGrants::list`](crate::services::customer_portal::benefit_grants::BenefitGrants::list)
/// and
/// [`customer_portal::BenefitGrants::update`](crate::services::customer_portal::benefit_grants::BenefitGrants::update).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantFeatureFlag {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the benefit was granted; null if it is not granted.
    pub granted_at: Option<Timestamp>,
    /// When the benefit was revoked; null if it was not.
    pub revoked_at: Option<Timestamp>,
    /// Customer who holds the grant.
    pub customer_id: Uuid,
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// The benefit.
    pub benefit_id: Uuid,
    /// Subscription that the benefit was granted with; null if there is none.
    pub subscription_id: Option<Uuid>,
    /// Order that the benefit was granted with; null if there is none.
    pub order_id: Option<Uuid>,
    /// Whether the customer currently has the benefit.
    pub is_granted: bool,
    /// Whether the benefit was revoked.
    pub is_revoked: bool,
    /// Error that made the grant fail permanently; null if there is none.
    pub error: Option<BenefitGrantError>,
    /// The customer who holds the grant.
    pub customer: CustomerPortalCustomer,
    /// Benefit that is granted.
    pub benefit: BenefitFeatureFlagSubscriber,
    /// Data of the grant.
    pub properties: BTreeMap<String, RawJson>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    CustomerBenefitGrantFeatureFlag, "CustomerBenefitGrantFeatureFlag";
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "revoked_at": revoked_at, "customer_id": customer_id, "member_id": member_id,
    "benefit_id": benefit_id, "subscription_id": subscription_id, "order_id": order_id,
    "is_granted": is_granted, "is_revoked": is_revoked, "error": error, "customer": customer,
    "benefit": benefit, "properties": properties,
}

decode_record! {
    CustomerBenefitGrantFeatureFlag, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "revoked_at": revoked_at, "customer_id": customer_id, "member_id": member_id,
    "benefit_id": benefit_id, "subscription_id": subscription_id, "order_id": order_id,
    "is_granted": is_granted, "is_revoked": is_revoked, "error": error, "customer": customer,
    "benefit": benefit, "properties": properties,
}

/// Request to update the grant of a feature flag benefit. It has no settings.
///
/// Accepted by
/// [`customer_portal::BenefitGrants::update`](crate::services::customer_portal::benefit_grants::BenefitGrants::update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantFeatureFlagUpdate {}

impl CustomerBenefitGrantFeatureFlagUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

encode_record! {
    CustomerBenefitGrantFeatureFlagUpdate;
    "benefit_type" = "feature_flag",
}

/// Grant of a GitHub repository benefit, as shown to the customer.
///
/// Returned by
/// [`customer_portal::BenefitGrants::get`](crate::services::customer_portal::benefit_grants::BenefitGrants::get),
/// [`customer_portal::BenefitGrants::list`](crate::services::customer_portal::benefit_grants::BenefitGrants::list)
/// and
/// [`customer_portal::BenefitGrants::update`](crate::services::customer_portal::benefit_grants::BenefitGrants::update).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantGitHubRepository {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the benefit was granted; null if it is not granted.
    pub granted_at: Option<Timestamp>,
    /// When the benefit was revoked; null if it was not.
    pub revoked_at: Option<Timestamp>,
    /// Customer who holds the grant.
    pub customer_id: Uuid,
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// The benefit.
    pub benefit_id: Uuid,
    /// Subscription that the benefit was granted with; null if there is none.
    pub subscription_id: Option<Uuid>,
    /// Order that the benefit was granted with; null if there is none.
    pub order_id: Option<Uuid>,
    /// Whether the customer currently has the benefit.
    pub is_granted: bool,
    /// Whether the benefit was revoked.
    pub is_revoked: bool,
    /// Error that made the grant fail permanently; null if there is none.
    pub error: Option<BenefitGrantError>,
    /// The customer who holds the grant.
    pub customer: CustomerPortalCustomer,
    /// Benefit that is granted.
    pub benefit: BenefitGitHubRepositorySubscriber,
    /// Data of the grant.
    pub properties: BenefitGrantGitHubRepositoryProperties,
    pub(crate) nulls: Nulls,
}

debug_record! {
    CustomerBenefitGrantGitHubRepository, "CustomerBenefitGrantGitHubRepository";
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "revoked_at": revoked_at, "customer_id": customer_id, "member_id": member_id,
    "benefit_id": benefit_id, "subscription_id": subscription_id, "order_id": order_id,
    "is_granted": is_granted, "is_revoked": is_revoked, "error": error, "customer": customer,
    "benefit": benefit, "properties": properties,
}

decode_record! {
    CustomerBenefitGrantGitHubRepository, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "revoked_at": revoked_at, "customer_id": customer_id, "member_id": member_id,
    "benefit_id": benefit_id, "subscription_id": subscription_id, "order_id": order_id,
    "is_granted": is_granted, "is_revoked": is_revoked, "error": error, "customer": customer,
    "benefit": benefit, "properties": properties,
}

/// Choice of a GitHub account.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantGitHubRepositoryPropertiesUpdate {
    /// Connected GitHub account to receive access; null for none.
    pub account_id: Option<String>,
}

impl CustomerBenefitGrantGitHubRepositoryPropertiesUpdate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(account_id: impl Into<Option<String>>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

encode_record! {
    CustomerBenefitGrantGitHubRepositoryPropertiesUpdate;
    "account_id": field account_id,
}

/// Request to choose the customer's GitHub account for a grant.
///
/// Accepted by
/// [`customer_portal::BenefitGrants::update`](crate::services::customer_portal::benefit_grants::BenefitGrants::update).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantGitHubRepositoryUpdate {
    /// What to change.
    pub properties: CustomerBenefitGrantGitHubRepositoryPropertiesUpdate,
}

impl CustomerBenefitGrantGitHubRepositoryUpdate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        properties: impl Into<CustomerBenefitGrantGitHubRepositoryPropertiesUpdate>,
    ) -> Self {
        Self {
            properties: properties.into(),
        }
    }
}

encode_record! {
    CustomerBenefitGrantGitHubRepositoryUpdate;
    "benefit_type" = "github_repository", "properties": field properties,
}

/// Grant of a license key benefit, as shown to the customer.
///
/// Returned by
/// [`customer_portal::BenefitGrants::get`](crate::services::customer_portal::benefit_grants::BenefitGrants::get),
/// [`customer_portal::BenefitGrants::list`](crate::services::customer_portal::benefit_grants::BenefitGrants::list)
/// and
/// [`customer_portal::BenefitGrants::update`](crate::services::customer_portal::benefit_grants::BenefitGrants::update).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantLicenseKeys {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the benefit was granted; null if it is not granted.
    pub granted_at: Option<Timestamp>,
    /// When the benefit was revoked; null if it was not.
    pub revoked_at: Option<Timestamp>,
    /// Customer who holds the grant.
    pub customer_id: Uuid,
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// The benefit.
    pub benefit_id: Uuid,
    /// Subscription that the benefit was granted with; null if there is none.
    pub subscription_id: Option<Uuid>,
    /// Order that the benefit was granted with; null if there is none.
    pub order_id: Option<Uuid>,
    /// Whether the customer currently has the benefit.
    pub is_granted: bool,
    /// Whether the benefit was revoked.
    pub is_revoked: bool,
    /// Error that made the grant fail permanently; null if there is none.
    pub error: Option<BenefitGrantError>,
    /// The customer who holds the grant.
    pub customer: CustomerPortalCustomer,
    /// Benefit that is granted.
    pub benefit: BenefitLicenseKeysSubscriber,
    /// Data of the grant.
    pub properties: BenefitGrantLicenseKeysProperties,
    pub(crate) nulls: Nulls,
}

debug_record! {
    CustomerBenefitGrantLicenseKeys, "CustomerBenefitGrantLicenseKeys";
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "revoked_at": revoked_at, "customer_id": customer_id, "member_id": member_id,
    "benefit_id": benefit_id, "subscription_id": subscription_id, "order_id": order_id,
    "is_granted": is_granted, "is_revoked": is_revoked, "error": error, "customer": customer,
    "benefit": benefit, "properties": properties,
}

decode_record! {
    CustomerBenefitGrantLicenseKeys, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "revoked_at": revoked_at, "customer_id": customer_id, "member_id": member_id,
    "benefit_id": benefit_id, "subscription_id": subscription_id, "order_id": order_id,
    "is_granted": is_granted, "is_revoked": is_revoked, "error": error, "customer": customer,
    "benefit": benefit, "properties": properties,
}

/// Request to update the grant of a license key benefit. It has no settings.
///
/// Accepted by
/// [`customer_portal::BenefitGrants::update`](crate::services::customer_portal::benefit_grants::BenefitGrants::update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantLicenseKeysUpdate {}

impl CustomerBenefitGrantLicenseKeysUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

encode_record! {
    CustomerBenefitGrantLicenseKeysUpdate;
    "benefit_type" = "license_keys",
}

/// Grant of a meter credit benefit, as shown to the customer.
///
/// Returned by
/// [`customer_portal::BenefitGrants::get`](crate::services::customer_portal::benefit_grants::BenefitGrants::get),
/// [`customer_portal::BenefitGrants::list`](crate::services::customer_portal::benefit_grants::BenefitGrants::list)
/// and
/// [`customer_portal::BenefitGrants::update`](crate::services::customer_portal::benefit_grants::BenefitGrants::update).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantMeterCredit {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the benefit was granted; null if it is not granted.
    pub granted_at: Option<Timestamp>,
    /// When the benefit was revoked; null if it was not.
    pub revoked_at: Option<Timestamp>,
    /// Customer who holds the grant.
    pub customer_id: Uuid,
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// The benefit.
    pub benefit_id: Uuid,
    /// Subscription that the benefit was granted with; null if there is none.
    pub subscription_id: Option<Uuid>,
    /// Order that the benefit was granted with; null if there is none.
    pub order_id: Option<Uuid>,
    /// Whether the customer currently has the benefit.
    pub is_granted: bool,
    /// Whether the benefit was revoked.
    pub is_revoked: bool,
    /// Error that made the grant fail permanently; null if there is none.
    pub error: Option<BenefitGrantError>,
    /// The customer who holds the grant.
    pub customer: CustomerPortalCustomer,
    /// Benefit that is granted.
    pub benefit: BenefitMeterCreditSubscriber,
    /// Data of the grant.
    pub properties: BenefitGrantMeterCreditProperties,
    pub(crate) nulls: Nulls,
}

debug_record! {
    CustomerBenefitGrantMeterCredit, "CustomerBenefitGrantMeterCredit";
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "revoked_at": revoked_at, "customer_id": customer_id, "member_id": member_id,
    "benefit_id": benefit_id, "subscription_id": subscription_id, "order_id": order_id,
    "is_granted": is_granted, "is_revoked": is_revoked, "error": error, "customer": customer,
    "benefit": benefit, "properties": properties,
}

decode_record! {
    CustomerBenefitGrantMeterCredit, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "revoked_at": revoked_at, "customer_id": customer_id, "member_id": member_id,
    "benefit_id": benefit_id, "subscription_id": subscription_id, "order_id": order_id,
    "is_granted": is_granted, "is_revoked": is_revoked, "error": error, "customer": customer,
    "benefit": benefit, "properties": properties,
}

/// Request to update the grant of a meter credit benefit. It has no settings.
///
/// Accepted by
/// [`customer_portal::BenefitGrants::update`](crate::services::customer_portal::benefit_grants::BenefitGrants::update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantMeterCreditUpdate {}

impl CustomerBenefitGrantMeterCreditUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

encode_record! {
    CustomerBenefitGrantMeterCreditUpdate;
    "benefit_type" = "meter_credit",
}

/// Page of grants of a customer.
///
/// Returned by
/// [`customer_portal::BenefitGrants::list`](crate::services::customer_portal::benefit_grants::BenefitGrants::list).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantPage {
    /// Items of the page, in order.
    pub items: Vec<CustomerBenefitGrant>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    CustomerBenefitGrantPage;
    "items": items, "pagination": pagination,
}

impl Page for CustomerBenefitGrantPage {
    type Item = CustomerBenefitGrant;
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

/// Grant of a Slack channel benefit, as shown to the customer.
///
/// Returned by
/// [`customer_portal::BenefitGrants::get`](crate::services::customer_portal::benefit_grants::BenefitGrants::get),
/// [`customer_portal::BenefitGrants::list`](crate::services::customer_portal::benefit_grants::BenefitGrants::list)
/// and
/// [`customer_portal::BenefitGrants::update`](crate::services::customer_portal::benefit_grants::BenefitGrants::update).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantSlackSharedChannel {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the benefit was granted; null if it is not granted.
    pub granted_at: Option<Timestamp>,
    /// When the benefit was revoked; null if it was not.
    pub revoked_at: Option<Timestamp>,
    /// Customer who holds the grant.
    pub customer_id: Uuid,
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// The benefit.
    pub benefit_id: Uuid,
    /// Subscription that the benefit was granted with; null if there is none.
    pub subscription_id: Option<Uuid>,
    /// Order that the benefit was granted with; null if there is none.
    pub order_id: Option<Uuid>,
    /// Whether the customer currently has the benefit.
    pub is_granted: bool,
    /// Whether the benefit was revoked.
    pub is_revoked: bool,
    /// Error that made the grant fail permanently; null if there is none.
    pub error: Option<BenefitGrantError>,
    /// The customer who holds the grant.
    pub customer: CustomerPortalCustomer,
    /// Benefit that is granted.
    pub benefit: BenefitSlackSharedChannelSubscriber,
    /// Data of the grant.
    pub properties: BenefitGrantSlackSharedChannelProperties,
    pub(crate) nulls: Nulls,
}

debug_record! {
    CustomerBenefitGrantSlackSharedChannel, "CustomerBenefitGrantSlackSharedChannel";
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "revoked_at": revoked_at, "customer_id": customer_id, "member_id": member_id,
    "benefit_id": benefit_id, "subscription_id": subscription_id, "order_id": order_id,
    "is_granted": is_granted, "is_revoked": is_revoked, "error": error, "customer": customer,
    "benefit": benefit, "properties": properties,
}

decode_record! {
    CustomerBenefitGrantSlackSharedChannel, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "revoked_at": revoked_at, "customer_id": customer_id, "member_id": member_id,
    "benefit_id": benefit_id, "subscription_id": subscription_id, "order_id": order_id,
    "is_granted": is_granted, "is_revoked": is_revoked, "error": error, "customer": customer,
    "benefit": benefit, "properties": properties,
}

/// Choice of an email address for Slack.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantSlackSharedChannelPropertiesUpdate {
    /// Email address that the invitation is sent to.
    pub invited_email: String,
}

impl CustomerBenefitGrantSlackSharedChannelPropertiesUpdate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(invited_email: impl Into<String>) -> Self {
        Self {
            invited_email: invited_email.into(),
        }
    }
}

encode_record! {
    CustomerBenefitGrantSlackSharedChannelPropertiesUpdate;
    "invited_email": field invited_email,
}

/// Request to set the email address for the invitation to a Slack channel.
///
/// Accepted by
/// [`customer_portal::BenefitGrants::update`](crate::services::customer_portal::benefit_grants::BenefitGrants::update).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerBenefitGrantSlackSharedChannelUpdate {
    /// What to change.
    pub properties: CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
}

impl CustomerBenefitGrantSlackSharedChannelUpdate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        properties: impl Into<CustomerBenefitGrantSlackSharedChannelPropertiesUpdate>,
    ) -> Self {
        Self {
            properties: properties.into(),
        }
    }
}

encode_record! {
    CustomerBenefitGrantSlackSharedChannelUpdate;
    "benefit_type" = "slack_shared_channel", "properties": field properties,
}

/// Sort keys of a customer's list of grants. A leading `-` reverses the order.
///
/// - `type`: by type of benefit.
/// - `organization`: by the organization behind the benefit.
/// - `product_benefit`: by the order of the benefits in the product.
///
/// Accepted by
/// [`customer_portal::BenefitGrants::list`](crate::services::customer_portal::benefit_grants::BenefitGrants::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerBenefitGrantSortProperty {
    /// `granted_at`
    GrantedAt,
    /// `-granted_at`
    GrantedAtDesc,
    /// `type`
    Type,
    /// `-type`
    TypeDesc,
    /// `organization`
    Organization,
    /// `-organization`
    OrganizationDesc,
    /// `product_benefit`
    ProductBenefit,
    /// `-product_benefit`
    ProductBenefitDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    CustomerBenefitGrantSortProperty;
    GrantedAt = "granted_at", GrantedAtDesc = "-granted_at", Type = "type", TypeDesc = "-type",
    Organization = "organization", OrganizationDesc = "-organization",
    ProductBenefit = "product_benefit", ProductBenefitDesc = "-product_benefit",
}

encode_string_enum!(CustomerBenefitGrantSortProperty);

/// Request by a customer to update a grant. Discriminated by `benefit_type`, the type of the
/// benefit.
///
/// Accepted by
/// [`customer_portal::BenefitGrants::update`](crate::services::customer_portal::benefit_grants::BenefitGrants::update).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerBenefitGrantUpdate {
    /// Request to choose the customer's Discord account for a grant.
    Discord(CustomerBenefitGrantDiscordUpdate),
    /// Request to choose the customer's GitHub account for a grant.
    GithubRepository(CustomerBenefitGrantGitHubRepositoryUpdate),
    /// Request to update the grant of a file download benefit. It has no settings.
    Downloadables(CustomerBenefitGrantDownloadablesUpdate),
    /// Request to update the grant of a license key benefit. It has no settings.
    LicenseKeys(CustomerBenefitGrantLicenseKeysUpdate),
    /// Request to update the grant of a custom benefit. It has no settings.
    Custom(CustomerBenefitGrantCustomUpdate),
    /// Request to update the grant of a meter credit benefit. It has no settings.
    MeterCredit(CustomerBenefitGrantMeterCreditUpdate),
    /// Request to update the grant of a feature flag benefit. It has no settings.
    FeatureFlag(CustomerBenefitGrantFeatureFlagUpdate),
    /// Request to set the email address for the invitation to a Slack channel.
    SlackSharedChannel(CustomerBenefitGrantSlackSharedChannelUpdate),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<CustomerBenefitGrantDiscordUpdate> for CustomerBenefitGrantUpdate {
    #[inline]
    fn from(value: CustomerBenefitGrantDiscordUpdate) -> Self {
        Self::Discord(value)
    }
}

impl From<CustomerBenefitGrantGitHubRepositoryUpdate> for CustomerBenefitGrantUpdate {
    #[inline]
    fn from(value: CustomerBenefitGrantGitHubRepositoryUpdate) -> Self {
        Self::GithubRepository(value)
    }
}

impl From<CustomerBenefitGrantDownloadablesUpdate> for CustomerBenefitGrantUpdate {
    #[inline]
    fn from(value: CustomerBenefitGrantDownloadablesUpdate) -> Self {
        Self::Downloadables(value)
    }
}

impl From<CustomerBenefitGrantLicenseKeysUpdate> for CustomerBenefitGrantUpdate {
    #[inline]
    fn from(value: CustomerBenefitGrantLicenseKeysUpdate) -> Self {
        Self::LicenseKeys(value)
    }
}

impl From<CustomerBenefitGrantCustomUpdate> for CustomerBenefitGrantUpdate {
    #[inline]
    fn from(value: CustomerBenefitGrantCustomUpdate) -> Self {
        Self::Custom(value)
    }
}

impl From<CustomerBenefitGrantMeterCreditUpdate> for CustomerBenefitGrantUpdate {
    #[inline]
    fn from(value: CustomerBenefitGrantMeterCreditUpdate) -> Self {
        Self::MeterCredit(value)
    }
}

impl From<CustomerBenefitGrantFeatureFlagUpdate> for CustomerBenefitGrantUpdate {
    #[inline]
    fn from(value: CustomerBenefitGrantFeatureFlagUpdate) -> Self {
        Self::FeatureFlag(value)
    }
}

impl From<CustomerBenefitGrantSlackSharedChannelUpdate> for CustomerBenefitGrantUpdate {
    #[inline]
    fn from(value: CustomerBenefitGrantSlackSharedChannelUpdate) -> Self {
        Self::SlackSharedChannel(value)
    }
}

impl Encode for CustomerBenefitGrantUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Discord(value) => value.encode(writer),
            Self::GithubRepository(value) => value.encode(writer),
            Self::Downloadables(value) => value.encode(writer),
            Self::LicenseKeys(value) => value.encode(writer),
            Self::Custom(value) => value.encode(writer),
            Self::MeterCredit(value) => value.encode(writer),
            Self::FeatureFlag(value) => value.encode(writer),
            Self::SlackSharedChannel(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}
