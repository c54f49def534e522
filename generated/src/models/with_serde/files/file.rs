//! Models: file. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    FileCreate, FilePatch, FileRead, FileReadPage, FileUpload, FileUploadCompleted,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Reader, Unknown, Writer, decode_record,
    encode_record,
};

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

decode_record! {
    FilePatch;
    "name": name, "version": version,
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

encode_record! {
    FileReadPage;
    "items": field items, "pagination": field pagination,
}

encode_record! {
    FileUpload;
    "id": field id, "organization_id": field organization_id, "name": field name,
    "path": field path, "mime_type": field mime_type, "size": field size,
    "storage_version": field storage_version, "checksum_etag": field checksum_etag,
    "checksum_sha256_base64": field checksum_sha256_base64,
    "checksum_sha256_hex": field checksum_sha256_hex, "last_modified_at": field last_modified_at,
    "upload": field upload, "version": field version, "is_uploaded": optional is_uploaded,
    "service": field service, "size_readable": field size_readable,
}

decode_record! {
    FileUploadCompleted;
    "id": id, "path": path, "parts": parts,
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
