//! Models: downloadable. The codecs that only the features `mock` and `serde` need.

use crate::models::{DownloadableFileCreate, DownloadableFileRead};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Encode, Reader, Writer};

impl Decode for DownloadableFileCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "organization_id", "name", "mime_type", "size", "checksum_sha256_base64", "upload",
                "service", "version",
            ],
            &mut [
                &mut value.organization_id,
                &mut value.name,
                &mut value.mime_type,
                &mut value.size,
                &mut value.checksum_sha256_base64,
                &mut value.upload,
                &mut Constant::string("downloadable"),
                &mut value.version,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for DownloadableFileCreate {
    const BLANK: Self = Self {
        organization_id: Blank::BLANK,
        name: Blank::BLANK,
        mime_type: Blank::BLANK,
        size: Blank::BLANK,
        checksum_sha256_base64: Blank::BLANK,
        upload: Blank::BLANK,
        version: Blank::BLANK,
    };
}

impl Encode for DownloadableFileRead {
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
        object.field("version", &self.version);
        object.field("service", "downloadable");
        object.field("is_uploaded", &self.is_uploaded);
        object.field("created_at", &self.created_at);
        object.field("flagged_malicious_at", &self.flagged_malicious_at);
        object.field("size_readable", &self.size_readable);
        object.end();
    }
}

serde_codecs!(DownloadableFileCreate, DownloadableFileRead);
#[cfg(feature = "mock")]
crate::mock::samples!(DownloadableFileCreate, DownloadableFileRead);
