//! Models: product. The codecs that only the features `mock` and `serde` need.

use crate::models::ProductMediaFileCreate;
use crate::runtime::serde_codecs;
use crate::runtime::json::decode_record;

decode_record! {
    ProductMediaFileCreate;
    "organization_id": organization_id, "name": name, "mime_type": mime_type, "size": size,
    "checksum_sha256_base64": checksum_sha256_base64, "upload": upload,
    "service" = string "product_media", "version": version,
}

serde_codecs!(ProductMediaFileCreate);
#[cfg(feature = "mock")]
crate::mock::samples!(ProductMediaFileCreate);
