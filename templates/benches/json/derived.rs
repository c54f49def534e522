//! The same models with serde's derive: what most generators emit.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    pub(crate) pagination: Pagination,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Pagination {
    pub(crate) total_count: i64,
    pub(crate) max_page: i64,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Visibility {
    Draft,
    Private,
    Public,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CustomProperties {
    pub(crate) note: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct DiscordProperties {
    pub(crate) guild_id: String,
    pub(crate) role_id: String,
    pub(crate) kick_member: bool,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct LicenseKeysProperties {
    pub(crate) prefix: Option<String>,
    pub(crate) limit_activations: Option<i64>,
    pub(crate) limit_usage: Option<i64>,
    pub(crate) ttl: i64,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct DownloadablesProperties {
    pub(crate) archived: BTreeMap<String, bool>,
    pub(crate) files: Vec<Uuid>,
}

/// One kind on its own: the tag is a field that has one value.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Custom {
    pub(crate) id: Uuid,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    #[serde(rename = "type")]
    pub(crate) type_: CustomTag,
    pub(crate) description: String,
    pub(crate) selectable: bool,
    pub(crate) deletable: bool,
    pub(crate) is_deleted: bool,
    pub(crate) organization_id: Uuid,
    pub(crate) metadata: BTreeMap<String, String>,
    pub(crate) visibility: Visibility,
    pub(crate) properties: CustomProperties,
    pub(crate) visibility_configurable: bool,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum CustomTag {
    Custom,
}

/// A kind within the union: serde takes the tag out.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Member<P> {
    pub(crate) id: Uuid,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) description: String,
    pub(crate) selectable: bool,
    pub(crate) deletable: bool,
    pub(crate) is_deleted: bool,
    pub(crate) organization_id: Uuid,
    pub(crate) metadata: BTreeMap<String, String>,
    pub(crate) visibility: Visibility,
    pub(crate) properties: P,
    pub(crate) visibility_configurable: bool,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(crate) enum Benefit {
    Custom(Member<CustomProperties>),
    Discord(Member<DiscordProperties>),
    LicenseKeys(Member<LicenseKeysProperties>),
    Downloadables(Member<DownloadablesProperties>),
}
