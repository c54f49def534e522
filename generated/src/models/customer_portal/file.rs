//! Models: file.

use uuid::Uuid;

use crate::models::{FileServiceTypes, S3DownloadUrl};
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Timestamp};

/// File with a URL to download it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FileDownload {
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
    /// The URL to download the content from.
    pub download: S3DownloadUrl,
    /// Your own version label of the file, such as `1.1`; null if there is none.
    pub version: Option<String>,
    /// Whether the upload is complete.
    pub is_uploaded: bool,
    /// Purpose of the file.
    pub service: FileServiceTypes,
    /// Human-readable size of the file, such as `18.0 B`.
    pub size_readable: String,
}

impl Decode for FileDownload {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "organization_id", "name", "path", "mime_type", "size", "storage_version",
                "checksum_etag", "checksum_sha256_base64", "checksum_sha256_hex",
                "last_modified_at", "download", "version", "is_uploaded", "service",
                "size_readable",
            ],
            &mut [
                &mut value.id, &mut value.organization_id, &mut value.name, &mut value.path,
                &mut value.mime_type, &mut value.size, &mut value.storage_version,
                &mut value.checksum_etag, &mut value.checksum_sha256_base64,
                &mut value.checksum_sha256_hex, &mut value.last_modified_at, &mut value.download,
                &mut value.version, &mut value.is_uploaded, &mut value.service,
                &mut value.size_readable,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for FileDownload {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        organization_id: Blank::BLANK,
        name: Blank::BLANK,
        path: Blank::BLANK,
        mime_type: Blank::BLANK,
        size: Blank::BLANK,
        storage_version: Blank::BLANK,
        checksum_etag: Blank::BLANK,
        checksum_sha256_base64: Blank::BLANK,
        checksum_sha256_hex: Blank::BLANK,
        last_modified_at: Blank::BLANK,
        download: Blank::BLANK,
        version: Blank::BLANK,
        is_uploaded: Blank::BLANK,
        service: Blank::BLANK,
        size_readable: Blank::BLANK,
    };
}
