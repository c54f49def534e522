//! Models: organization file.

use uuid::Uuid;

use crate::models::S3FileCreateMultipart;
use crate::runtime::json::{
    Decode, DecodeError, Encode, Patch, Reader, Timestamp, Writer,
};

#[cfg(feature = "serde")]
mod with_serde;

/// Body that registers the avatar of an organization.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationAvatarFileCreate {
    /// Organization that will own the file; leave it out with an access token that belongs to an
    /// organization.
    pub organization_id: Patch<Uuid>,
    /// Name of the file, with its extension.
    pub name: String,
    /// MIME type of the image: JPEG, PNG, GIF, WebP or SVG. Matches
    /// `^image\/(jpeg|png|gif|webp|svg\+xml)$`.
    pub mime_type: String,
    /// Size of the file in bytes, at most 1048576 (1 MiB).
    pub size: i64,
    /// SHA-256 digest of the whole content, in Base64; null if not given.
    pub checksum_sha256_base64: Patch<String>,
    /// Parts in which you are going to upload the content.
    pub upload: S3FileCreateMultipart,
    /// Version label of your own choice; null for none.
    pub version: Patch<String>,
}

impl OrganizationAvatarFileCreate {
    /// Creates a value with what must be given.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        mime_type: impl Into<String>,
        size: impl Into<i64>,
        upload: impl Into<S3FileCreateMultipart>,
    ) -> Self {
        Self {
            organization_id: Patch::Keep,
            name: name.into(),
            mime_type: mime_type.into(),
            size: size.into(),
            checksum_sha256_base64: Patch::Keep,
            upload: upload.into(),
            version: Patch::Keep,
        }
    }

    /// Organization that will own the file; leave it out with an access token that belongs to an
    /// organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// SHA-256 digest of the whole content, in Base64; null if not given.
    #[must_use]
    pub fn checksum_sha256_base64(
        mut self,
        checksum_sha256_base64: impl Into<Patch<String>>,
    ) -> Self {
        self.checksum_sha256_base64 = checksum_sha256_base64.into();
        self
    }

    /// Version label of your own choice; null for none.
    #[must_use]
    pub fn version(mut self, version: impl Into<Patch<String>>) -> Self {
        self.version = version.into();
        self
    }
}

impl Encode for OrganizationAvatarFileCreate {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.patch("organization_id", &self.organization_id);
        object.field("name", &self.name);
        object.field("mime_type", &self.mime_type);
        object.field("size", &self.size);
        object.patch("checksum_sha256_base64", &self.checksum_sha256_base64);
        object.field("upload", &self.upload);
        object.field("service", "organization_avatar");
        object.patch("version", &self.version);
        object.end();
    }
}

/// Avatar of an organization.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationAvatarFileRead {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Name of the file, with its extension.
    pub name: String,
    /// Key under which the storage keeps the file. Renaming the file does not change it.
    pub path: String,
    /// MIME type of the file, such as `text/plain`.
    pub mime_type: String,
    /// Size of the file in bytes.
    pub size: i64,
    /// Version identifier given by the storage; null until the upload is complete.
    pub storage_version: Option<String>,
    /// ETag that the storage computed, quotes included; null until the upload is complete.
    pub checksum_etag: Option<String>,
    /// SHA-256 digest of the content, in Base64; null where it is not known.
    pub checksum_sha256_base64: Option<String>,
    /// SHA-256 digest of the content, in hexadecimal; null where it is not known.
    pub checksum_sha256_hex: Option<String>,
    /// When the storage last saw the content change; null until the upload is complete.
    pub last_modified_at: Option<Timestamp>,
    /// Version label that you give the file, such as `1.1`; null where there is none.
    pub version: Option<String>,
    /// Whether the upload is complete.
    pub is_uploaded: bool,
    /// When the object was created.
    pub created_at: Timestamp,
    /// Size of the file as text for people, such as `18.0 B`.
    pub size_readable: String,
    /// URL at which anybody can read the file.
    pub public_url: String,
}

impl Decode for OrganizationAvatarFileRead {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "id", "organization_id", "name", "path", "mime_type", "size", "storage_version",
            "checksum_etag", "checksum_sha256_base64", "checksum_sha256_hex", "last_modified_at",
            "version", "service", "is_uploaded", "created_at", "size_readable", "public_url",
        ];
        let mut id = None;
        let mut organization_id = None;
        let mut name = None;
        let mut path = None;
        let mut mime_type = None;
        let mut size = None;
        let mut storage_version = None;
        let mut checksum_etag = None;
        let mut checksum_sha256_base64 = None;
        let mut checksum_sha256_hex = None;
        let mut last_modified_at = None;
        let mut version = None;
        let mut is_uploaded = None;
        let mut created_at = None;
        let mut size_readable = None;
        let mut public_url = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut id),
                1 => reader.fill(&mut organization_id),
                2 => reader.fill(&mut name),
                3 => reader.fill(&mut path),
                4 => reader.fill(&mut mime_type),
                5 => reader.fill(&mut size),
                6 => reader.fill(&mut storage_version),
                7 => reader.fill(&mut checksum_etag),
                8 => reader.fill(&mut checksum_sha256_base64),
                9 => reader.fill(&mut checksum_sha256_hex),
                10 => reader.fill(&mut last_modified_at),
                11 => reader.fill(&mut version),
                12 => reader.constant("organization_avatar"),
                13 => reader.fill(&mut is_uploaded),
                14 => reader.fill(&mut created_at),
                15 => reader.fill(&mut size_readable),
                16 => reader.fill(&mut public_url),
                _ => reader.skip_value(),
            }?;
        }
        let (
            Some(id), Some(organization_id), Some(name), Some(path), Some(mime_type), Some(size),
            true, Some(is_uploaded), Some(created_at), Some(size_readable), Some(public_url),
        ) = (
            id,
            organization_id,
            name,
            path,
            mime_type,
            size,
            fields.has(12),
            is_uploaded,
            created_at,
            size_readable,
            public_url,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2, 3, 4, 5, 12, 13, 14, 15, 16]));
        };
        Ok(Self {
            id,
            organization_id,
            name,
            path,
            mime_type,
            size,
            storage_version,
            checksum_etag,
            checksum_sha256_base64,
            checksum_sha256_hex,
            last_modified_at,
            version,
            is_uploaded,
            created_at,
            size_readable,
            public_url,
        })
    }
}
