//! Models: benefit grant webhook.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    BenefitCustom, BenefitDiscord, BenefitDownloadables, BenefitFeatureFlag,
    BenefitGitHubRepository, BenefitGrantDiscordProperties,
    BenefitGrantDownloadablesProperties, BenefitGrantError,
    BenefitGrantGitHubRepositoryProperties, BenefitGrantLicenseKeysProperties,
    BenefitGrantMeterCreditProperties, BenefitGrantSlackSharedChannelProperties,
    BenefitLicenseKeys, BenefitMeterCredit, BenefitSlackSharedChannel, Customer, Member,
};
use crate::runtime::debug_record;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Nulls, RawJson, Reader, Timestamp, Unknown,
    decode_record, variant_methods,
};

/// Grant of a custom benefit, as sent in webhooks.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantCustomWebhook {
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
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// The benefit.
    pub benefit_id: Uuid,
    /// Error that made the grant fail permanently; null if there is none.
    pub error: Option<BenefitGrantError>,
    /// The customer who holds the grant.
    pub customer: Customer,
    /// The member of the customer, or null if there is none.
    pub member: Option<Member>,
    /// Benefit that is granted.
    pub benefit: BenefitCustom,
    /// Data of the grant.
    pub properties: BTreeMap<String, RawJson>,
    /// The `properties` of the grant before the change; null if there are none.
    pub previous_properties: Option<BTreeMap<String, RawJson>>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    BenefitGrantCustomWebhook, "BenefitGrantCustomWebhook";
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "is_granted": is_granted, "revoked_at": revoked_at, "is_revoked": is_revoked,
    "subscription_id": subscription_id, "order_id": order_id, "customer_id": customer_id,
    "member_id": member_id, "benefit_id": benefit_id, "error": error, "customer": customer,
    "member": member, "benefit": benefit, "properties": properties,
    "previous_properties": previous_properties,
}

decode_record! {
    BenefitGrantCustomWebhook, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "is_granted": is_granted, "revoked_at": revoked_at, "is_revoked": is_revoked,
    "subscription_id": subscription_id, "order_id": order_id, "customer_id": customer_id,
    "member_id": member_id, "benefit_id": benefit_id, "error": error, "customer": customer,
    "member": member, "benefit": benefit, "properties": properties,
    "previous_properties": previous_properties,
}

/// Grant of a Discord benefit, as sent in webhooks.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantDiscordWebhook {
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
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// The benefit.
    pub benefit_id: Uuid,
    /// Error that made the grant fail permanently; null if there is none.
    pub error: Option<BenefitGrantError>,
    /// The customer who holds the grant.
    pub customer: Customer,
    /// The member of the customer, or null if there is none.
    pub member: Option<Member>,
    /// Benefit that is granted.
    pub benefit: BenefitDiscord,
    /// Data of the grant.
    pub properties: BenefitGrantDiscordProperties,
    /// The `properties` of the grant before the change; null if there are none.
    pub previous_properties: Option<BenefitGrantDiscordProperties>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    BenefitGrantDiscordWebhook, "BenefitGrantDiscordWebhook";
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "is_granted": is_granted, "revoked_at": revoked_at, "is_revoked": is_revoked,
    "subscription_id": subscription_id, "order_id": order_id, "customer_id": customer_id,
    "member_id": member_id, "benefit_id": benefit_id, "error": error, "customer": customer,
    "member": member, "benefit": benefit, "properties": properties,
    "previous_properties": previous_properties,
}

decode_record! {
    BenefitGrantDiscordWebhook, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "is_granted": is_granted, "revoked_at": revoked_at, "is_revoked": is_revoked,
    "subscription_id": subscription_id, "order_id": order_id, "customer_id": customer_id,
    "member_id": member_id, "benefit_id": benefit_id, "error": error, "customer": customer,
    "member": member, "benefit": benefit, "properties": properties,
    "previous_properties": previous_properties,
}

/// Grant of a file download benefit, as sent in webhooks.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantDownloadablesWebhook {
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
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// The benefit.
    pub benefit_id: Uuid,
    /// Error that made the grant fail permanently; null if there is none.
    pub error: Option<BenefitGrantError>,
    /// The customer who holds the grant.
    pub customer: Customer,
    /// The member of the customer, or null if there is none.
    pub member: Option<Member>,
    /// Benefit that is granted.
    pub benefit: BenefitDownloadables,
    /// Data of the grant.
    pub properties: BenefitGrantDownloadablesProperties,
    /// The `properties` of the grant before the change; null if there are none.
    pub previous_properties: Option<BenefitGrantDownloadablesProperties>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    BenefitGrantDownloadablesWebhook, "BenefitGrantDownloadablesWebhook";
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "is_granted": is_granted, "revoked_at": revoked_at, "is_revoked": is_revoked,
    "subscription_id": subscription_id, "order_id": order_id, "customer_id": customer_id,
    "member_id": member_id, "benefit_id": benefit_id, "error": error, "customer": customer,
    "member": member, "benefit": benefit, "properties": properties,
    "previous_properties": previous_properties,
}

decode_record! {
    BenefitGrantDownloadablesWebhook, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "is_granted": is_granted, "revoked_at": revoked_at, "is_revoked": is_revoked,
    "subscription_id": subscription_id, "order_id": order_id, "customer_id": customer_id,
    "member_id": member_id, "benefit_id": benefit_id, "error": error, "customer": customer,
    "member": member, "benefit": benefit, "properties": properties,
    "previous_properties": previous_properties,
}

/// Grant of a feature flag benefit, as sent in webhooks.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantFeatureFlagWebhook {
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
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// The benefit.
    pub benefit_id: Uuid,
    /// Error that made the grant fail permanently; null if there is none.
    pub error: Option<BenefitGrantError>,
    /// The customer who holds the grant.
    pub customer: Customer,
    /// The member of the customer, or null if there is none.
    pub member: Option<Member>,
    /// Benefit that is granted.
    pub benefit: BenefitFeatureFlag,
    /// Data of the grant.
    pub properties: BTreeMap<String, RawJson>,
    /// The `properties` of the grant before the change; null if there are none.
    pub previous_properties: Option<BTreeMap<String, RawJson>>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    BenefitGrantFeatureFlagWebhook, "BenefitGrantFeatureFlagWebhook";
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "is_granted": is_granted, "revoked_at": revoked_at, "is_revoked": is_revoked,
    "subscription_id": subscription_id, "order_id": order_id, "customer_id": customer_id,
    "member_id": member_id, "benefit_id": benefit_id, "error": error, "customer": customer,
    "member": member, "benefit": benefit, "properties": properties,
    "previous_properties": previous_properties,
}

decode_record! {
    BenefitGrantFeatureFlagWebhook, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "is_granted": is_granted, "revoked_at": revoked_at, "is_revoked": is_revoked,
    "subscription_id": subscription_id, "order_id": order_id, "customer_id": customer_id,
    "member_id": member_id, "benefit_id": benefit_id, "error": error, "customer": customer,
    "member": member, "benefit": benefit, "properties": properties,
    "previous_properties": previous_properties,
}

/// Grant of a GitHub repository benefit, as sent in webhooks.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantGitHubRepositoryWebhook {
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
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// The benefit.
    pub benefit_id: Uuid,
    /// Error that made the grant fail permanently; null if there is none.
    pub error: Option<BenefitGrantError>,
    /// The customer who holds the grant.
    pub customer: Customer,
    /// The member of the customer, or null if there is none.
    pub member: Option<Member>,
    /// Benefit that is granted.
    pub benefit: BenefitGitHubRepository,
    /// Data of the grant.
    pub properties: BenefitGrantGitHubRepositoryProperties,
    /// The `properties` of the grant before the change; null if there are none.
    pub previous_properties: Option<BenefitGrantGitHubRepositoryProperties>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    BenefitGrantGitHubRepositoryWebhook, "BenefitGrantGitHubRepositoryWebhook";
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "is_granted": is_granted, "revoked_at": revoked_at, "is_revoked": is_revoked,
    "subscription_id": subscription_id, "order_id": order_id, "customer_id": customer_id,
    "member_id": member_id, "benefit_id": benefit_id, "error": error, "customer": customer,
    "member": member, "benefit": benefit, "properties": properties,
    "previous_properties": previous_properties,
}

decode_record! {
    BenefitGrantGitHubRepositoryWebhook, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "is_granted": is_granted, "revoked_at": revoked_at, "is_revoked": is_revoked,
    "subscription_id": subscription_id, "order_id": order_id, "customer_id": customer_id,
    "member_id": member_id, "benefit_id": benefit_id, "error": error, "customer": customer,
    "member": member, "benefit": benefit, "properties": properties,
    "previous_properties": previous_properties,
}

/// Grant of a license key benefit, as sent in webhooks.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantLicenseKeysWebhook {
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
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// The benefit.
    pub benefit_id: Uuid,
    /// Error that made the grant fail permanently; null if there is none.
    pub error: Option<BenefitGrantError>,
    /// The customer who holds the grant.
    pub customer: Customer,
    /// The member of the customer, or null if there is none.
    pub member: Option<Member>,
    /// Benefit that is granted.
    pub benefit: BenefitLicenseKeys,
    /// Data of the grant.
    pub properties: BenefitGrantLicenseKeysProperties,
    /// The `properties` of the grant before the change; null if there are none.
    pub previous_properties: Option<BenefitGrantLicenseKeysProperties>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    BenefitGrantLicenseKeysWebhook, "BenefitGrantLicenseKeysWebhook";
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "is_granted": is_granted, "revoked_at": revoked_at, "is_revoked": is_revoked,
    "subscription_id": subscription_id, "order_id": order_id, "customer_id": customer_id,
    "member_id": member_id, "benefit_id": benefit_id, "error": error, "customer": customer,
    "member": member, "benefit": benefit, "properties": properties,
    "previous_properties": previous_properties,
}

decode_record! {
    BenefitGrantLicenseKeysWebhook, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "is_granted": is_granted, "revoked_at": revoked_at, "is_revoked": is_revoked,
    "subscription_id": subscription_id, "order_id": order_id, "customer_id": customer_id,
    "member_id": member_id, "benefit_id": benefit_id, "error": error, "customer": customer,
    "member": member, "benefit": benefit, "properties": properties,
    "previous_properties": previous_properties,
}

/// Grant of a meter credit benefit, as sent in webhooks.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantMeterCreditWebhook {
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
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// The benefit.
    pub benefit_id: Uuid,
    /// Error that made the grant fail permanently; null if there is none.
    pub error: Option<BenefitGrantError>,
    /// The customer who holds the grant.
    pub customer: Customer,
    /// The member of the customer, or null if there is none.
    pub member: Option<Member>,
    /// Benefit that is granted.
    pub benefit: BenefitMeterCredit,
    /// Data of the grant.
    pub properties: BenefitGrantMeterCreditProperties,
    /// The `properties` of the grant before the change; null if there are none.
    pub previous_properties: Option<BenefitGrantMeterCreditProperties>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    BenefitGrantMeterCreditWebhook, "BenefitGrantMeterCreditWebhook";
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "is_granted": is_granted, "revoked_at": revoked_at, "is_revoked": is_revoked,
    "subscription_id": subscription_id, "order_id": order_id, "customer_id": customer_id,
    "member_id": member_id, "benefit_id": benefit_id, "error": error, "customer": customer,
    "member": member, "benefit": benefit, "properties": properties,
    "previous_properties": previous_properties,
}

decode_record! {
    BenefitGrantMeterCreditWebhook, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "is_granted": is_granted, "revoked_at": revoked_at, "is_revoked": is_revoked,
    "subscription_id": subscription_id, "order_id": order_id, "customer_id": customer_id,
    "member_id": member_id, "benefit_id": benefit_id, "error": error, "customer": customer,
    "member": member, "benefit": benefit, "properties": properties,
    "previous_properties": previous_properties,
}

/// Grant of a Slack channel benefit, as sent in webhooks.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitGrantSlackSharedChannelWebhook {
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
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// The benefit.
    pub benefit_id: Uuid,
    /// Error that made the grant fail permanently; null if there is none.
    pub error: Option<BenefitGrantError>,
    /// The customer who holds the grant.
    pub customer: Customer,
    /// The member of the customer, or null if there is none.
    pub member: Option<Member>,
    /// Benefit that is granted.
    pub benefit: BenefitSlackSharedChannel,
    /// Data of the grant.
    pub properties: BenefitGrantSlackSharedChannelProperties,
    /// The `properties` of the grant before the change; null if there are none.
    pub previous_properties: Option<BenefitGrantSlackSharedChannelProperties>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    BenefitGrantSlackSharedChannelWebhook, "BenefitGrantSlackSharedChannelWebhook";
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "is_granted": is_granted, "revoked_at": revoked_at, "is_revoked": is_revoked,
    "subscription_id": subscription_id, "order_id": order_id, "customer_id": customer_id,
    "member_id": member_id, "benefit_id": benefit_id, "error": error, "customer": customer,
    "member": member, "benefit": benefit, "properties": properties,
    "previous_properties": previous_properties,
}

decode_record! {
    BenefitGrantSlackSharedChannelWebhook, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "granted_at": granted_at,
    "is_granted": is_granted, "revoked_at": revoked_at, "is_revoked": is_revoked,
    "subscription_id": subscription_id, "order_id": order_id, "customer_id": customer_id,
    "member_id": member_id, "benefit_id": benefit_id, "error": error, "customer": customer,
    "member": member, "benefit": benefit, "properties": properties,
    "previous_properties": previous_properties,
}

/// Grant of a benefit, as sent in webhooks. Discriminated by the `type` of its `benefit`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BenefitGrantWebhook {
    /// Grant of a Discord benefit, as sent in webhooks.
    Discord(BenefitGrantDiscordWebhook),
    /// Grant of a custom benefit, as sent in webhooks.
    Custom(BenefitGrantCustomWebhook),
    /// Grant of a GitHub repository benefit, as sent in webhooks.
    GithubRepository(BenefitGrantGitHubRepositoryWebhook),
    /// Grant of a file download benefit, as sent in webhooks.
    Downloadables(BenefitGrantDownloadablesWebhook),
    /// Grant of a license key benefit, as sent in webhooks.
    LicenseKeys(BenefitGrantLicenseKeysWebhook),
    /// Grant of a meter credit benefit, as sent in webhooks.
    MeterCredit(BenefitGrantMeterCreditWebhook),
    /// Grant of a feature flag benefit, as sent in webhooks.
    FeatureFlag(BenefitGrantFeatureFlagWebhook),
    /// Grant of a Slack channel benefit, as sent in webhooks.
    SlackSharedChannel(BenefitGrantSlackSharedChannelWebhook),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

macro_rules! of_each_benefit_grant_webhook {
    ($self:ident, $value:ident => $given:expr, $raw:ident => $kept:expr) => {
        match $self {
            Self::Discord($value) => $given,
            Self::Custom($value) => $given,
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

impl BenefitGrantWebhook {
    /// When the object was created.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn created_at(&self) -> Option<Timestamp> {
        of_each_benefit_grant_webhook!(
            self, value => Some(value.created_at), raw => raw.get("created_at")
        )
    }

    /// When the object was last updated; null if it was never updated.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn modified_at(&self) -> Option<Timestamp> {
        of_each_benefit_grant_webhook!(
            self, value => value.modified_at, raw => raw.get("modified_at")
        )
    }

    /// Identifier of the grant.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<Uuid> {
        of_each_benefit_grant_webhook!(self, value => Some(value.id), raw => raw.get("id"))
    }

    /// When the benefit was granted; null if it is not granted.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn granted_at(&self) -> Option<Timestamp> {
        of_each_benefit_grant_webhook!(
            self, value => value.granted_at, raw => raw.get("granted_at")
        )
    }

    /// Whether the customer currently has the benefit.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn is_granted(&self) -> Option<bool> {
        of_each_benefit_grant_webhook!(
            self, value => Some(value.is_granted), raw => raw.get("is_granted")
        )
    }

    /// When the benefit was revoked; null if it was not.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn revoked_at(&self) -> Option<Timestamp> {
        of_each_benefit_grant_webhook!(
            self, value => value.revoked_at, raw => raw.get("revoked_at")
        )
    }

    /// Whether the benefit was revoked.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn is_revoked(&self) -> Option<bool> {
        of_each_benefit_grant_webhook!(
            self, value => Some(value.is_revoked), raw => raw.get("is_revoked")
        )
    }

    /// Subscription that the benefit was granted with; null if there is none.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn subscription_id(&self) -> Option<Uuid> {
        of_each_benefit_grant_webhook!(
            self, value => value.subscription_id, raw => raw.get("subscription_id")
        )
    }

    /// Order that the benefit was granted with; null if there is none.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn order_id(&self) -> Option<Uuid> {
        of_each_benefit_grant_webhook!(self, value => value.order_id, raw => raw.get("order_id"))
    }

    /// Customer who holds the grant.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn customer_id(&self) -> Option<Uuid> {
        of_each_benefit_grant_webhook!(
            self, value => Some(value.customer_id), raw => raw.get("customer_id")
        )
    }

    /// ID of the member of the customer, or null if there is none.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn member_id(&self) -> Option<Uuid> {
        of_each_benefit_grant_webhook!(self, value => value.member_id, raw => raw.get("member_id"))
    }

    /// The benefit.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn benefit_id(&self) -> Option<Uuid> {
        of_each_benefit_grant_webhook!(
            self, value => Some(value.benefit_id), raw => raw.get("benefit_id")
        )
    }

    /// Error that made the grant fail permanently; null if there is none.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn error(&self) -> Option<&BenefitGrantError> {
        of_each_benefit_grant_webhook!(
            self, value => value.error.as_ref(), raw => raw.get_ref("error")
        )
    }

    /// The customer who holds the grant.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn customer(&self) -> Option<&Customer> {
        of_each_benefit_grant_webhook!(
            self, value => Some(&value.customer), raw => raw.get_ref("customer")
        )
    }

    /// The member of the customer, or null if there is none.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn member(&self) -> Option<&Member> {
        of_each_benefit_grant_webhook!(
            self, value => value.member.as_ref(), raw => raw.get_ref("member")
        )
    }
}

variant_methods! {
    BenefitGrantWebhook,
    Discord: is_discord, as_discord -> &BenefitGrantDiscordWebhook,
        into_discord -> BenefitGrantDiscordWebhook, TryFrom;
    Custom: is_custom, as_custom -> &BenefitGrantCustomWebhook,
        into_custom -> BenefitGrantCustomWebhook, TryFrom;
    GithubRepository: is_github_repository,
        as_github_repository -> &BenefitGrantGitHubRepositoryWebhook,
        into_github_repository -> BenefitGrantGitHubRepositoryWebhook, TryFrom;
    Downloadables: is_downloadables, as_downloadables -> &BenefitGrantDownloadablesWebhook,
        into_downloadables -> BenefitGrantDownloadablesWebhook, TryFrom;
    LicenseKeys: is_license_keys, as_license_keys -> &BenefitGrantLicenseKeysWebhook,
        into_license_keys -> BenefitGrantLicenseKeysWebhook, TryFrom;
    MeterCredit: is_meter_credit, as_meter_credit -> &BenefitGrantMeterCreditWebhook,
        into_meter_credit -> BenefitGrantMeterCreditWebhook, TryFrom;
    FeatureFlag: is_feature_flag, as_feature_flag -> &BenefitGrantFeatureFlagWebhook,
        into_feature_flag -> BenefitGrantFeatureFlagWebhook, TryFrom;
    SlackSharedChannel: is_slack_shared_channel,
        as_slack_shared_channel -> &BenefitGrantSlackSharedChannelWebhook,
        into_slack_shared_channel -> BenefitGrantSlackSharedChannelWebhook, TryFrom;
}

impl Decode for BenefitGrantWebhook {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["benefit", "type"])?.as_deref() {
            Some("discord") => reader.value().map(Self::Discord),
            Some("custom") => reader.value().map(Self::Custom),
            Some("github_repository") => reader.value().map(Self::GithubRepository),
            Some("downloadables") => reader.value().map(Self::Downloadables),
            Some("license_keys") => reader.value().map(Self::LicenseKeys),
            Some("meter_credit") => reader.value().map(Self::MeterCredit),
            Some("feature_flag") => reader.value().map(Self::FeatureFlag),
            Some("slack_shared_channel") => reader.value().map(Self::SlackSharedChannel),
            Some(_) => Unknown::read(reader, &["benefit", "type"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["benefit", "type"], "a string")),
        }
    }
}

impl Blank for BenefitGrantWebhook {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}
