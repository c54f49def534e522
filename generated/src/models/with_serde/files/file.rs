//! Models: file. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    FileCreate, FilePatch, FileRead, FileReadPage, FileUpload, FileUploadCompleted,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Unknown, Writer};

impl Decode for FileCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["service"])?.as_deref() {
            Some("downloadable") => reader.value().map(Self::Downloadable),
            Some("product_media") => reader.value().map(Self::ProductMedia),
            Some("organization_avatar") => reader.value().map(Self::OrganizationAvatar),
            Some("support_case_attachment") => {
                reader.value().map(Self::SupportCaseAttachment)
            }
            Some(_) => Unknown::read(reader, &["service"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["service"], "a string")),
        }
    }
}

impl Blank for FileCreate {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl Decode for FilePatch {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["name", "version"], &mut [&mut value.name, &mut value.version])?;
        Ok(value)
    }
}

impl Blank for FilePatch {
    const BLANK: Self = Self {
        name: Blank::BLANK,
        version: Blank::BLANK,
    };
}

impl Encode for FileRead {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Downloadable(value) => value.encode(writer),
            Self::ProductMedia(value) => value.encode(writer),
            Self::OrganizationAvatar(value) => value.encode(writer),
            Self::SupportCaseAttachment(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Encode for FileReadPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Encode for FileUpload {
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
        object.field("upload", &self.upload);
        object.field("version", &self.version);
        object.optional("is_uploaded", &self.is_uploaded);
        object.field("service", &self.service);
        object.field("size_readable", &self.size_readable);
        object.end();
    }
}

impl Decode for FileUploadCompleted {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["id", "path", "parts"],
            &mut [&mut value.id, &mut value.path, &mut value.parts],
        )?;
        Ok(value)
    }
}

impl Blank for FileUploadCompleted {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        path: Blank::BLANK,
        parts: Blank::BLANK,
    };
}

serde_codecs!(
    FileCreate, FilePatch, FileRead, FileReadPage, FileUpload, FileUploadCompleted
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    FileCreate, FilePatch, FileRead, FileReadPage, FileUpload, FileUploadCompleted
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(FileCreate, FileRead);
