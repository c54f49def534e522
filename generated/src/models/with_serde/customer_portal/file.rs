//! Models: file. The codecs that only the features `mock` and `serde` need.

use crate::models::FileDownload;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for FileDownload {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("organization_id", &self.organization_id);
        object.field("name", &self.name);
        object.field("path", &self.path);
        object.field("mime_type", &self.mime_type);
        object.field("size", &self.size);
        object.field("storage_version", &self.storage_version);
        object.field("checksum_etag", &self.checksum_etag);
        object.field("checksum_sha256_base64", &self.checksum_sha256_base64);
        object.field("checksum_sha256_hex", &self.checksum_sha256_hex);
        object.field("last_modified_at", &self.last_modified_at);
        object.field("download", &self.download);
        object.field("version", &self.version);
        object.field("is_uploaded", &self.is_uploaded);
        object.field("service", &self.service);
        object.field("size_readable", &self.size_readable);
        object.end();
    }
}

serde_codecs!(FileDownload);
#[cfg(feature = "mock")]
crate::mock::samples!(FileDownload);
