//! Benefits, with serde's derive.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Debug, Deserialize, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(crate) enum Benefit {
    Custom(BenefitCustom),
    Discord(BenefitDiscord),
    GithubRepository(BenefitGitHubRepository),
    Downloadables(BenefitDownloadables),
    LicenseKeys(BenefitLicenseKeys),
    MeterCredit(BenefitMeterCredit),
    FeatureFlag(BenefitFeatureFlag),
    SlackSharedChannel(BenefitSlackSharedChannel),
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitCustom {
    pub(crate) id: Uuid,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) description: String,
    pub(crate) selectable: bool,
    pub(crate) deletable: bool,
    pub(crate) is_deleted: bool,
    pub(crate) organization_id: Uuid,
    pub(crate) metadata: BTreeMap<String, MetadataValue>,
    pub(crate) visibility: BenefitVisibility,
    pub(crate) properties: BenefitCustomProperties,
    pub(crate) visibility_configurable: bool,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitCustomProperties {
    pub(crate) note: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitDiscord {
    pub(crate) id: Uuid,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) description: String,
    pub(crate) selectable: bool,
    pub(crate) deletable: bool,
    pub(crate) is_deleted: bool,
    pub(crate) organization_id: Uuid,
    pub(crate) metadata: BTreeMap<String, MetadataValue>,
    pub(crate) visibility: BenefitVisibility,
    pub(crate) properties: BenefitDiscordProperties,
    pub(crate) visibility_configurable: bool,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitDiscordProperties {
    pub(crate) guild_id: String,
    pub(crate) role_id: String,
    pub(crate) kick_member: bool,
    pub(crate) guild_token: String,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitDownloadables {
    pub(crate) id: Uuid,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) description: String,
    pub(crate) selectable: bool,
    pub(crate) deletable: bool,
    pub(crate) is_deleted: bool,
    pub(crate) organization_id: Uuid,
    pub(crate) metadata: BTreeMap<String, MetadataValue>,
    pub(crate) visibility: BenefitVisibility,
    pub(crate) properties: BenefitDownloadablesProperties,
    pub(crate) visibility_configurable: bool,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitDownloadablesProperties {
    pub(crate) archived: BTreeMap<String, bool>,
    pub(crate) files: Vec<Uuid>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitFeatureFlag {
    pub(crate) id: Uuid,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) description: String,
    pub(crate) selectable: bool,
    pub(crate) deletable: bool,
    pub(crate) is_deleted: bool,
    pub(crate) organization_id: Uuid,
    pub(crate) metadata: BTreeMap<String, MetadataValue>,
    pub(crate) visibility: BenefitVisibility,
    pub(crate) properties: BTreeMap<String, serde_json::Value>,
    pub(crate) visibility_configurable: bool,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitGitHubRepository {
    pub(crate) id: Uuid,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) description: String,
    pub(crate) selectable: bool,
    pub(crate) deletable: bool,
    pub(crate) is_deleted: bool,
    pub(crate) organization_id: Uuid,
    pub(crate) metadata: BTreeMap<String, MetadataValue>,
    pub(crate) visibility: BenefitVisibility,
    pub(crate) properties: BenefitGitHubRepositoryProperties,
    pub(crate) visibility_configurable: bool,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitGitHubRepositoryProperties {
    pub(crate) repository_owner: String,
    pub(crate) repository_name: String,
    pub(crate) permission: GitHubPermission,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitLicenseKeyActivationProperties {
    pub(crate) limit: i64,
    pub(crate) enable_customer_admin: bool,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitLicenseKeyExpirationProperties {
    pub(crate) ttl: i64,
    pub(crate) timeframe: BenefitLicenseKeyExpirationPropertiesTimeframe,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum BenefitLicenseKeyExpirationPropertiesTimeframe {
    Year,
    Month,
    Day,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitLicenseKeys {
    pub(crate) id: Uuid,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) description: String,
    pub(crate) selectable: bool,
    pub(crate) deletable: bool,
    pub(crate) is_deleted: bool,
    pub(crate) organization_id: Uuid,
    pub(crate) metadata: BTreeMap<String, MetadataValue>,
    pub(crate) visibility: BenefitVisibility,
    pub(crate) properties: BenefitLicenseKeysProperties,
    pub(crate) visibility_configurable: bool,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitLicenseKeysProperties {
    pub(crate) prefix: Option<String>,
    pub(crate) expires: Option<BenefitLicenseKeyExpirationProperties>,
    pub(crate) activations: Option<BenefitLicenseKeyActivationProperties>,
    pub(crate) limit_usage: Option<i64>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitMeterCredit {
    pub(crate) id: Uuid,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) description: String,
    pub(crate) selectable: bool,
    pub(crate) deletable: bool,
    pub(crate) is_deleted: bool,
    pub(crate) organization_id: Uuid,
    pub(crate) metadata: BTreeMap<String, MetadataValue>,
    pub(crate) visibility: BenefitVisibility,
    pub(crate) properties: BenefitMeterCreditProperties,
    pub(crate) visibility_configurable: bool,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitMeterCreditProperties {
    pub(crate) units: i64,
    pub(crate) rollover: bool,
    pub(crate) meter_id: Uuid,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitPage {
    pub(crate) items: Vec<Benefit>,
    pub(crate) pagination: Pagination,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitSlackSharedChannel {
    pub(crate) id: Uuid,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) description: String,
    pub(crate) selectable: bool,
    pub(crate) deletable: bool,
    pub(crate) is_deleted: bool,
    pub(crate) organization_id: Uuid,
    pub(crate) metadata: BTreeMap<String, MetadataValue>,
    pub(crate) visibility: BenefitVisibility,
    pub(crate) properties: BenefitSlackSharedChannelProperties,
    pub(crate) visibility_configurable: bool,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitSlackSharedChannelProperties {
    pub(crate) slack_integration_id: Uuid,
    pub(crate) channel_name_template: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) private: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) welcome_message: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) archive_on_revoke: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) team_invitees: Option<Vec<String>>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum BenefitVisibility {
    Draft,
    Private,
    Public,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum GitHubPermission {
    Pull,
    Triage,
    Push,
    Maintain,
    Admin,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(untagged)]
pub(crate) enum MetadataValue {
    String(String),
    Integer(i64),
    Number(f64),
    Boolean(bool),
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Pagination {
    pub(crate) total_count: i64,
    pub(crate) max_page: i64,
}
