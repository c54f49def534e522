//! Models: organization file.

use uuid::Uuid;

use crate::models::S3FileCreateMultipart;
use crate::runtime::json::{Patch, Timestamp, decode_record, encode_record};

/// Request to register the avatar of an organization.
///
/// Accepted by [`Files::create`](crate::services::files::Files::create).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationAvatarFileCreate {
    /// Organization that will own the file. Omit it if an organization access token is used.
    pub organization_id: Patch<Uuid>,
    /// Name of the file, with its extension.
    pub name: String,
    /// MIME type of the image: JPEG, PNG, GIF, WebP or SVG. Must match
    /// `^image\/(jpeg|png|gif|webp|svg\+xml)$`.
    pub mime_type: String,
    /// Size of the file in bytes, at most 1048576 (1 MiB).
    pub size: i64,
    /// SHA-256 digest of the whole content, in Base64; null if not given.
    pub checksum_sha256_base64: Patch<String>,
    /// Parts in which the content will be uploaded.
    pub upload: S3FileCreateMultipart,
    /// Version label of your own choice; null for none.
    pub version: Patch<String>,
}

impl OrganizationAvatarFileCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        mime_type: impl Into<String>,
        size: impl Into<i64>,
        upload: impl Into<S3FileCreateMultipart>,
    ) -> Self {
        Self {
            organization_id: Patch::Keep,
            name: name.into(),
            mime_type: mime_type.into(),
            size: size.into(),
            checksum_sha256_base64: Patch::Keep,
            upload: upload.into(),
            version: Patch::Keep,
        }
    }

    /// Organization that will own the file. Omit it if an organization access token is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// SHA-256 digest of the whole content, in Base64; null if not given.
    #[must_use]
    #[inline]
    pub fn checksum_sha256_base64(
        mut self,
        checksum_sha256_base64: impl Into<Patch<String>>,
    ) -> Self {
        self.checksum_sha256_base64 = checksum_sha256_base64.into();
        self
    }

    /// Version label of your own choice; null for none.
    #[must_use]
    #[inline]
    pub fn version(mut self, version: impl Into<Patch<String>>) -> Self {
        self.version = version.into();
        self
    }
}

encode_record! {
    OrganizationAvatarFileCreate;
    "organization_id": patch organization_id, "name": field name, "mime_type": field mime_type,
    "size": field size, "checksum_sha256_base64": patch checksum_sha256_base64,
    "upload": field upload, "service" = "organization_avatar", "version": patch version,
}

/// Avatar of an organization.
///
/// Returned by [`Files::list`](crate::services::files::Files::list),
/// [`Files::update`](crate::services::files::Files::update) and
/// [`Files::uploaded`](crate::services::files::Files::uploaded).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationAvatarFileRead {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Name of the file, with its extension.
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
    /// Whether the upload is complete.
    pub is_uploaded: bool,
    /// When the object was created.
    pub created_at: Timestamp,
    /// Human-readable size of the file, such as `18.0 B`.
    pub size_readable: String,
    /// Public URL of the file.
    pub public_url: String,
}

decode_record! {
    OrganizationAvatarFileRead;
    "id": id, "organization_id": organization_id, "name": name, "path": path,
    "mime_type": mime_type, "size": size, "storage_version": storage_version,
    "checksum_etag": checksum_etag, "checksum_sha256_base64": checksum_sha256_base64,
    "checksum_sha256_hex": checksum_sha256_hex, "last_modified_at": last_modified_at,
    "version": version, "service" = string "organization_avatar", "is_uploaded": is_uploaded,
    "created_at": created_at, "size_readable": size_readable, "public_url": public_url,
}
