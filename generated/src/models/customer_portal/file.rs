//! Models: file.

use uuid::Uuid;

use crate::models::{FileServiceTypes, S3DownloadUrl};
use crate::runtime::json::{Timestamp, decode_record};

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

decode_record! {
    FileDownload;
    "id": id, "organization_id": organization_id, "name": name, "path": path,
    "mime_type": mime_type, "size": size, "storage_version": storage_version,
    "checksum_etag": checksum_etag, "checksum_sha256_base64": checksum_sha256_base64,
    "checksum_sha256_hex": checksum_sha256_hex, "last_modified_at": last_modified_at,
    "download": download, "version": version, "is_uploaded": is_uploaded, "service": service,
    "size_readable": size_readable,
}
