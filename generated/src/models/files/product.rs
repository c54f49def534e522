//! Models: product.

use uuid::Uuid;

use crate::models::S3FileCreateMultipart;
use crate::runtime::json::{Patch, encode_record};

/// Request to register a product image before its upload.
///
/// Accepted by [`Files::create`](crate::services::files::Files::create).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProductMediaFileCreate {
    /// Organization that owns the file.
    pub organization_id: Patch<Uuid>,
    /// File name.
    pub name: String,
    /// Type of the image: `image/jpeg`, `image/png`, `image/gif`, `image/webp` or `image/svg+xml`. Must
    /// match `^image\/(jpeg|png|gif|webp|svg\+xml)$`.
    pub mime_type: String,
    /// Size in bytes, at most 10 MiB (10,485,760).
    pub size: i64,
    /// SHA-256 of the whole file, in base64.
    pub checksum_sha256_base64: Patch<String>,
    /// Parts in which the file will be uploaded.
    pub upload: S3FileCreateMultipart,
    /// Your own version label of the file.
    pub version: Patch<String>,
}

impl ProductMediaFileCreate {
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

    /// Organization that owns the file.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// SHA-256 of the whole file, in base64.
    #[must_use]
    #[inline]
    pub fn checksum_sha256_base64(
        mut self,
        checksum_sha256_base64: impl Into<Patch<String>>,
    ) -> Self {
        self.checksum_sha256_base64 = checksum_sha256_base64.into();
        self
    }

    /// Your own version label of the file.
    #[must_use]
    #[inline]
    pub fn version(mut self, version: impl Into<Patch<String>>) -> Self {
        self.version = version.into();
        self
    }
}

encode_record! {
    ProductMediaFileCreate;
    "organization_id": patch organization_id, "name": field name, "mime_type": field mime_type,
    "size": field size, "checksum_sha256_base64": patch checksum_sha256_base64,
    "upload": field upload, "service" = "product_media", "version": patch version,
}
