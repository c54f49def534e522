//! Models: benefit downloadables. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitDownloadableFile, BenefitDownloadableFilePage, BenefitDownloadablesCreate,
    BenefitDownloadablesCreateProperties, BenefitDownloadablesUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for BenefitDownloadableFile {
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
        object.field("service", &self.service);
        object.field("is_uploaded", &self.is_uploaded);
        object.field("created_at", &self.created_at);
        object.field("flagged_malicious_at", &self.flagged_malicious_at);
        object.field("downloaders", &self.downloaders);
        object.field("downloads", &self.downloads);
        object.field("size_readable", &self.size_readable);
        object.end();
    }
}

impl Encode for BenefitDownloadableFilePage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for BenefitDownloadablesCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "type", "description", "organization_id", "visibility", "properties"],
            &mut [
                &mut value.metadata,
                &mut Constant::string("downloadables"),
                &mut value.description,
                &mut value.organization_id,
                &mut value.visibility,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitDownloadablesCreate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        organization_id: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

impl Decode for BenefitDownloadablesCreateProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["archived", "files"],
            &mut [&mut value.archived, &mut value.files],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitDownloadablesCreateProperties {
    const BLANK: Self = Self {
        archived: Blank::BLANK,
        files: Blank::BLANK,
    };
}

impl Decode for BenefitDownloadablesUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "description", "type", "properties"],
            &mut [
                &mut value.metadata,
                &mut value.description,
                &mut Constant::string("downloadables"),
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitDownloadablesUpdate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        description: Blank::BLANK,
        properties: Blank::BLANK,
    };
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
