//! Models: support. The codecs that only the features `mock` and `serde` need.

use crate::models::{SupportCaseAttachmentFileCreate, SupportCaseAttachmentFileRead};
use crate::runtime::serde_codecs;
use crate::runtime::json::{decode_record, encode_record};

decode_record! {
    SupportCaseAttachmentFileCreate;
    "organization_id": organization_id, "name": name, "mime_type": mime_type, "size": size,
    "checksum_sha256_base64": checksum_sha256_base64, "upload": upload,
    "service" = string "support_case_attachment", "version": version,
}

encode_record! {
    SupportCaseAttachmentFileRead;
    "id": field id, "organization_id": field organization_id, "name": field name,
    "path": field path, "mime_type": field mime_type, "size": field size,
    "storage_version": field storage_version, "checksum_etag": field checksum_etag,
    "checksum_sha256_base64": field checksum_sha256_base64,
    "checksum_sha256_hex": field checksum_sha256_hex, "last_modified_at": field last_modified_at,
    "version": field version, "service" = "support_case_attachment",
    "is_uploaded": field is_uploaded, "created_at": field created_at,
    "size_readable": field size_readable,
}

serde_codecs!(SupportCaseAttachmentFileCreate, SupportCaseAttachmentFileRead);
#[cfg(feature = "mock")]
crate::mock::samples!(SupportCaseAttachmentFileCreate, SupportCaseAttachmentFileRead);
