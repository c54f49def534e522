//! Models: support; the codecs that only the feature `serde` needs.

use crate::models::{SupportCaseAttachmentFileCreate, SupportCaseAttachmentFileRead};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

impl Decode for SupportCaseAttachmentFileCreate {
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
                6 => reader.constant("support_case_attachment"),
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

impl Encode for SupportCaseAttachmentFileRead {
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
        object.field("service", "support_case_attachment");
        object.field("is_uploaded", &self.is_uploaded);
        object.field("created_at", &self.created_at);
        object.field("size_readable", &self.size_readable);
        object.end();
    }
}

serde_codecs!(SupportCaseAttachmentFileCreate, SupportCaseAttachmentFileRead);
