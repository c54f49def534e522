//! Models: organization file. The codecs that only the features `mock` and `serde` need.

use crate::models::{OrganizationAvatarFileCreate, OrganizationAvatarFileRead};
use crate::runtime::serde_codecs;
use crate::runtime::json::{decode_record, encode_record};

decode_record! {
    OrganizationAvatarFileCreate;
    "organization_id": organization_id, "name": name, "mime_type": mime_type, "size": size,
    "checksum_sha256_base64": checksum_sha256_base64, "upload": upload,
    "service" = string "organization_avatar", "version": version,
}

encode_record! {
    OrganizationAvatarFileRead;
    "id": field id, "organization_id": field organization_id, "name": field name,
    "path": field path, "mime_type": field mime_type, "size": field size,
    "storage_version": field storage_version, "checksum_etag": field checksum_etag,
    "checksum_sha256_base64": field checksum_sha256_base64,
    "checksum_sha256_hex": field checksum_sha256_hex, "last_modified_at": field last_modified_at,
    "version": field version, "service" = "organization_avatar", "is_uploaded": field is_uploaded,
    "created_at": field created_at, "size_readable": field size_readable,
    "public_url": field public_url,
}

serde_codecs!(OrganizationAvatarFileCreate, OrganizationAvatarFileRead);
#[cfg(feature = "mock")]
crate::mock::samples!(OrganizationAvatarFileCreate, OrganizationAvatarFileRead);
