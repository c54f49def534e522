//! Models: downloadable; the codecs that only the feature `serde` needs.

use crate::models::{
    DownloadableFileCreate, DownloadableFileRead, DownloadableRead, DownloadableReadPage,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

impl Decode for DownloadableFileCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "organization_id", "name", "mime_type", "size", "checksum_sha256_base64", "upload",
            "service", "version",
        ];
        let mut organization_id = None;
        let mut name = None;
        let mut mime_type = None;
        let mut size = None;
        let mut checksum_sha256_base64 = None;
        let mut upload = None;
        let mut version = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut organization_id),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut mime_type),
                3 => reader.fill(&mut size),
                4 => reader.fill(&mut checksum_sha256_base64),
                5 => reader.fill(&mut upload),
                6 => reader.constant("downloadable"),
                7 => reader.fill(&mut version),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(name), Some(mime_type), Some(size), Some(upload), true) = (
            name, mime_type, size, upload, fields.has(6),
        ) else {
            return Err(fields.missing(reader, &[1, 2, 3, 5, 6]));
        };
        Ok(Self {
            organization_id: Patch::new(organization_id, fields.is_null(0)),
            name,
            mime_type,
            size,
            checksum_sha256_base64: Patch::new(checksum_sha256_base64, fields.is_null(4)),
            upload,
            version: Patch::new(version, fields.is_null(7)),
        })
    }
}

impl Encode for DownloadableFileRead {
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

impl Encode for DownloadableRead {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("benefit_id", &self.benefit_id);
        object.field("file", &self.file);
        object.end();
    }
}

impl Encode for DownloadableReadPage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

serde_codecs!(
    DownloadableFileCreate, DownloadableFileRead, DownloadableRead, DownloadableReadPage
);
