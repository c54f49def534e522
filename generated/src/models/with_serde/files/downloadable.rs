//! Models: downloadable. The codecs that only the features `mock` and `serde` need.

use crate::models::{DownloadableFileCreate, DownloadableFileRead};
use crate::runtime::serde_codecs;
use crate::runtime::json::{decode_record, encode_record};

decode_record! {
    DownloadableFileCreate;
    "organization_id": organization_id, "name": name, "mime_type": mime_type, "size": size,
    "checksum_sha256_base64": checksum_sha256_base64, "upload": upload,
    "service" = string "downloadable", "version": version,
}

encode_record! {
    DownloadableFileRead;
    "id": field id, "organization_id": field organization_id, "name": field name,
    "path": field path, "mime_type": field mime_type, "size": field size,
    "storage_version": field storage_version, "checksum_etag": field checksum_etag,
    "checksum_sha256_base64": field checksum_sha256_base64,
    "checksum_sha256_hex": field checksum_sha256_hex, "last_modified_at": field last_modified_at,
    "version": field version, "service" = "downloadable", "is_uploaded": field is_uploaded,
    "created_at": field created_at, "flagged_malicious_at": field flagged_malicious_at,
    "size_readable": field size_readable,
}

serde_codecs!(DownloadableFileCreate, DownloadableFileRead);
#[cfg(feature = "mock")]
crate::mock::samples!(DownloadableFileCreate, DownloadableFileRead);
