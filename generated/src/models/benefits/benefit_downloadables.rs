//! Models: benefit downloadables.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    BenefitDownloadables, BenefitDownloadablesProperties, BenefitVisibility,
    MetadataValue, Pagination,
};
use crate::runtime::Page;
use crate::runtime::json::{Patch, Timestamp, decode_record, encode_record};

/// File of a file download benefit, with its download statistics.
///
/// Returned by [`Benefits::files`](crate::services::benefits::Benefits::files).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitDownloadableFile {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Name of the file, as customers see it.
    pub name: String,
    /// Key of the file in the storage. It does not change if the file is renamed.
    pub path: String,
    /// MIME type of the file, such as `text/plain`.
    pub mime_type: String,
    /// Size of the file in bytes.
    pub size: i64,
    /// Version ID in the storage; null until the upload is complete.
    pub storage_version: Option<String>,
    /// ETag from the storage, including quotes; null until the upload is complete.
    pub checksum_etag: Option<String>,
    /// SHA-256 digest of the content, in Base64; null if unknown.
    pub checksum_sha256_base64: Option<String>,
    /// SHA-256 digest of the content, in hexadecimal; null if unknown.
    pub checksum_sha256_hex: Option<String>,
    /// When the content was last modified in the storage; null until the upload is complete.
    pub last_modified_at: Option<Timestamp>,
    /// Your own version label of the file, such as `1.1`; null if there is none.
    pub version: Option<String>,
    /// Always `downloadable`.
    pub service: String,
    /// Whether the upload is complete.
    pub is_uploaded: bool,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the file was flagged as malicious; null if it was not.
    pub flagged_malicious_at: Option<Timestamp>,
    /// Number of distinct people, customers or members, who have downloaded the file.
    pub downloaders: i64,
    /// Total number of downloads of the file.
    pub downloads: i64,
    /// Human-readable size of the file, such as `18.0 B`.
    pub size_readable: String,
}

decode_record! {
    BenefitDownloadableFile;
    "id": id, "organization_id": organization_id, "name": name, "path": path,
    "mime_type": mime_type, "size": size, "storage_version": storage_version,
    "checksum_etag": checksum_etag, "checksum_sha256_base64": checksum_sha256_base64,
    "checksum_sha256_hex": checksum_sha256_hex, "last_modified_at": last_modified_at,
    "version": version, "service": service, "is_uploaded": is_uploaded, "created_at": created_at,
    "flagged_malicious_at": flagged_malicious_at, "downloaders": downloaders,
    "downloads": downloads, "size_readable": size_readable,
}

/// Page of files of a benefit.
///
/// Returned by [`Benefits::files`](crate::services::benefits::Benefits::files).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitDownloadableFilePage {
    /// Items of the page, in order.
    pub items: Vec<BenefitDownloadableFile>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    BenefitDownloadableFilePage;
    "items": items, "pagination": pagination,
}

impl Page for BenefitDownloadableFilePage {
    type Item = BenefitDownloadableFile;
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

/// Request to create a file download benefit.
///
/// Accepted by [`Benefits::create`](crate::services::benefits::Benefits::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitDownloadablesCreate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Human-readable description of what the customer gets, shown on products with the benefit. 3 to
    /// 42 characters.
    pub description: String,
    /// Organization that will own the benefit. Required unless an organization access token is used,
    /// and rejected if one is used.
    pub organization_id: Patch<Uuid>,
    /// Visibility of the benefit in the customer portal. Defaults to `public`.
    pub visibility: Patch<BenefitVisibility>,
    /// Settings of the new benefit.
    pub properties: BenefitDownloadablesCreateProperties,
}

impl BenefitDownloadablesCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        description: impl Into<String>,
        properties: impl Into<BenefitDownloadablesCreateProperties>,
    ) -> Self {
        Self {
            metadata: None,
            description: description.into(),
            organization_id: Patch::Keep,
            visibility: Patch::Keep,
            properties: properties.into(),
        }
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// Organization that will own the benefit. Required unless an organization access token is used,
    /// and rejected if one is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// Visibility of the benefit in the customer portal. Defaults to `public`.
    #[must_use]
    #[inline]
    pub fn visibility(
        mut self,
        visibility: impl Into<Patch<BenefitVisibility>>,
    ) -> Self {
        self.visibility = visibility.into();
        self
    }
}

/// Repeats what a `BenefitDownloadables` has.
impl From<&BenefitDownloadables> for BenefitDownloadablesCreate {
    #[inline]
    fn from(value: &BenefitDownloadables) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            description: value.description.clone(),
            organization_id: Patch::Value(value.organization_id),
            visibility: Patch::Value(value.visibility.clone()),
            properties: (&value.properties).into(),
        }
    }
}

encode_record! {
    BenefitDownloadablesCreate;
    "metadata": optional metadata, "type" = "downloadables", "description": field description,
    "organization_id": patch organization_id, "visibility": patch visibility,
    "properties": field properties,
}

/// Settings of a new or changed file download benefit.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitDownloadablesCreateProperties {
    /// Map from file ID to whether the file is archived and no longer offered. Empty by default.
    pub archived: Option<BTreeMap<String, bool>>,
    /// Identifiers of the files. Files that do not exist are rejected. At least 1 item.
    pub files: Vec<Uuid>,
}

impl BenefitDownloadablesCreateProperties {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(files: impl IntoIterator<Item = Uuid>) -> Self {
        Self {
            archived: None,
            files: files.into_iter().collect(),
        }
    }

    /// Map from file ID to whether the file is archived and no longer offered. Empty by default.
    #[must_use]
    #[inline]
    pub fn archived(
        mut self,
        archived: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        self.archived = Some(
            archived.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn archived_entry(mut self, key: impl Into<String>, value: bool) -> Self {
        self.archived.get_or_insert_with(Default::default).insert(key.into(), value);
        self
    }
}

/// Repeats what a `BenefitDownloadablesProperties` has.
impl From<&BenefitDownloadablesProperties> for BenefitDownloadablesCreateProperties {
    #[inline]
    fn from(value: &BenefitDownloadablesProperties) -> Self {
        Self {
            archived: Some(value.archived.clone()),
            files: value.files.clone(),
        }
    }
}

encode_record! {
    BenefitDownloadablesCreateProperties;
    "archived": optional archived, "files": field files,
}

/// Request to update a file download benefit. Omitted fields are unchanged.
///
/// Accepted by [`Benefits::update`](crate::services::benefits::Benefits::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BenefitDownloadablesUpdate {
    /// New metadata, of at most 50 pairs: keys of at most 40 characters, values strings of 1 to 500
    /// characters, numbers or booleans.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New text for the customer, 3 to 42 characters. Unchanged if omitted.
    pub description: Patch<String>,
    /// New settings, which replace all existing ones. Unchanged if omitted.
    pub properties: Patch<BenefitDownloadablesCreateProperties>,
}

impl BenefitDownloadablesUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// New metadata, of at most 50 pairs: keys of at most 40 characters, values strings of 1 to 500
    /// characters, numbers or booleans.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// New text for the customer, 3 to 42 characters. Unchanged if omitted.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// New settings, which replace all existing ones. Unchanged if omitted.
    #[must_use]
    #[inline]
    pub fn properties(
        mut self,
        properties: impl Into<Patch<BenefitDownloadablesCreateProperties>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }
}

/// Repeats what a `BenefitDownloadables` has.
impl From<&BenefitDownloadables> for BenefitDownloadablesUpdate {
    #[inline]
    fn from(value: &BenefitDownloadables) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            description: Patch::Value(value.description.clone()),
            properties: Patch::Value((&value.properties).into()),
        }
    }
}

encode_record! {
    BenefitDownloadablesUpdate;
    "metadata": optional metadata, "description": patch description, "type" = "downloadables",
    "properties": patch properties,
}
