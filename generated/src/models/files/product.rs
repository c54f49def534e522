//! Models: product.

use uuid::Uuid;

use crate::models::S3FileCreateMultipart;
use crate::runtime::json::{Encode, Patch, Writer};

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

impl Encode for ProductMediaFileCreate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.patch("organization_id", &self.organization_id);
        object.field("name", &self.name);
        object.field("mime_type", &self.mime_type);
        object.field("size", &self.size);
        object.patch("checksum_sha256_base64", &self.checksum_sha256_base64);
        object.field("upload", &self.upload);
        object.field("service", "product_media");
        object.patch("version", &self.version);
        object.end();
    }
}
