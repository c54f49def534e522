//! Models: benefit downloadables. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitDownloadableFile, BenefitDownloadableFilePage, BenefitDownloadablesCreate,
    BenefitDownloadablesCreateProperties, BenefitDownloadablesUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{decode_record, encode_record};

encode_record! {
    BenefitDownloadableFile;
    "id": field id, "organization_id": field organization_id, "name": field name,
    "path": field path, "mime_type": field mime_type, "size": field size,
    "storage_version": field storage_version, "checksum_etag": field checksum_etag,
    "checksum_sha256_base64": field checksum_sha256_base64,
    "checksum_sha256_hex": field checksum_sha256_hex, "last_modified_at": field last_modified_at,
    "version": field version, "service": field service, "is_uploaded": field is_uploaded,
    "created_at": field created_at, "flagged_malicious_at": field flagged_malicious_at,
    "downloaders": field downloaders, "downloads": field downloads,
    "size_readable": field size_readable,
}

encode_record! {
    BenefitDownloadableFilePage;
    "items": field items, "pagination": field pagination,
}

decode_record! {
    BenefitDownloadablesCreate;
    "metadata": metadata, "type" = string "downloadables", "description": description,
    "organization_id": organization_id, "visibility": visibility, "properties": properties,
}

decode_record! {
    BenefitDownloadablesCreateProperties;
    "archived": archived, "files": files,
}

decode_record! {
    BenefitDownloadablesUpdate;
    "metadata": metadata, "description": description, "type" = string "downloadables",
    "properties": properties,
}

serde_codecs!(
    BenefitDownloadableFile, BenefitDownloadableFilePage, BenefitDownloadablesCreate,
    BenefitDownloadablesCreateProperties, BenefitDownloadablesUpdate
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    BenefitDownloadableFile, BenefitDownloadableFilePage, BenefitDownloadablesCreate,
    BenefitDownloadablesCreateProperties, BenefitDownloadablesUpdate
);
