//! Models: file. The codecs that only the features `mock` and `serde` need.

use crate::models::FileDownload;
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    FileDownload;
    "id": field id, "organization_id": field organization_id, "name": field name,
    "path": field path, "mime_type": field mime_type, "size": field size,
    "storage_version": field storage_version, "checksum_etag": field checksum_etag,
    "checksum_sha256_base64": field checksum_sha256_base64,
    "checksum_sha256_hex": field checksum_sha256_hex, "last_modified_at": field last_modified_at,
    "download": field download, "version": field version, "is_uploaded": field is_uploaded,
    "service": field service, "size_readable": field size_readable,
}

serde_codecs!(FileDownload);
#[cfg(feature = "mock")]
crate::mock::samples!(FileDownload);
