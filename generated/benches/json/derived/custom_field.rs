//! Custom fields, with serde's derive.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::benefit::MetadataValue;

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct AttachedCustomField {
    pub(crate) custom_field_id: Uuid,
    pub(crate) custom_field: CustomField,
    pub(crate) order: i64,
    pub(crate) required: bool,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(crate) enum CustomField {
    Text(CustomFieldText),
    Number(CustomFieldNumber),
    Date(CustomFieldDate),
    Checkbox(CustomFieldCheckbox),
    Select(CustomFieldSelect),
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CustomFieldCheckbox {
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) id: Uuid,
    pub(crate) metadata: BTreeMap<String, MetadataValue>,
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) organization_id: Uuid,
    pub(crate) properties: CustomFieldCheckboxProperties,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CustomFieldCheckboxProperties {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) form_label: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) form_help_text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) form_placeholder: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CustomFieldDate {
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) id: Uuid,
    pub(crate) metadata: BTreeMap<String, MetadataValue>,
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) organization_id: Uuid,
    pub(crate) properties: CustomFieldDateProperties,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CustomFieldDateProperties {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) form_label: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) form_help_text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) form_placeholder: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ge: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) le: Option<i64>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CustomFieldNumber {
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) id: Uuid,
    pub(crate) metadata: BTreeMap<String, MetadataValue>,
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) organization_id: Uuid,
    pub(crate) properties: CustomFieldNumberProperties,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CustomFieldNumberProperties {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) form_label: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) form_help_text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) form_placeholder: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ge: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) le: Option<i64>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CustomFieldSelect {
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) id: Uuid,
    pub(crate) metadata: BTreeMap<String, MetadataValue>,
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) organization_id: Uuid,
    pub(crate) properties: CustomFieldSelectProperties,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CustomFieldSelectOption {
    pub(crate) value: String,
    pub(crate) label: String,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CustomFieldSelectProperties {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) form_label: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) form_help_text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) form_placeholder: Option<String>,
    pub(crate) options: Vec<CustomFieldSelectOption>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CustomFieldText {
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) id: Uuid,
    pub(crate) metadata: BTreeMap<String, MetadataValue>,
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) organization_id: Uuid,
    pub(crate) properties: CustomFieldTextProperties,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CustomFieldTextProperties {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) form_label: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) form_help_text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) form_placeholder: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) textarea: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) min_length: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) max_length: Option<i64>,
}
