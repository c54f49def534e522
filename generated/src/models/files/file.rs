//! Models: file.

use uuid::Uuid;

use crate::models::{
    DownloadableFileCreate, DownloadableFileRead, FileServiceTypes,
    OrganizationAvatarFileCreate, OrganizationAvatarFileRead, Pagination,
    ProductMediaFileCreate, ProductMediaFileRead, S3FileUploadCompletedPart,
    S3FileUploadMultipart, SupportCaseAttachmentFileCreate, SupportCaseAttachmentFileRead,
};
use crate::runtime::Page;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Patch, Reader, Timestamp, Unknown, Writer,
    decode_record, encode_record, variant_methods,
};

/// Request to register a file before its upload. Discriminated by `service`.
///
/// Accepted by [`Files::create`](crate::services::files::Files::create).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileCreate {
    /// Request to register a file for a file download benefit.
    Downloadable(DownloadableFileCreate),
    /// Request to register a product image before its upload.
    ProductMedia(ProductMediaFileCreate),
    /// Request to register the avatar of an organization.
    OrganizationAvatar(OrganizationAvatarFileCreate),
    /// Request to register an attachment to a support case.
    SupportCaseAttachment(SupportCaseAttachmentFileCreate),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<DownloadableFileCreate> for FileCreate {
    #[inline]
    fn from(value: DownloadableFileCreate) -> Self {
        Self::Downloadable(value)
    }
}

impl From<ProductMediaFileCreate> for FileCreate {
    #[inline]
    fn from(value: ProductMediaFileCreate) -> Self {
        Self::ProductMedia(value)
    }
}

impl From<OrganizationAvatarFileCreate> for FileCreate {
    #[inline]
    fn from(value: OrganizationAvatarFileCreate) -> Self {
        Self::OrganizationAvatar(value)
    }
}

impl From<SupportCaseAttachmentFileCreate> for FileCreate {
    #[inline]
    fn from(value: SupportCaseAttachmentFileCreate) -> Self {
        Self::SupportCaseAttachment(value)
    }
}

impl Encode for FileCreate {
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

/// Request to update a file. Omitted fields are unchanged.
///
/// Accepted by [`Files::update`](crate::services::files::Files::update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FilePatch {
    /// New name of the file. Its path does not change.
    pub name: Patch<String>,
    /// New version label.
    pub version: Patch<String>,
}

impl FilePatch {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// New name of the file. Its path does not change.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// New version label.
    #[must_use]
    #[inline]
    pub fn version(mut self, version: impl Into<Patch<String>>) -> Self {
        self.version = version.into();
        self
    }
}

encode_record! {
    FilePatch;
    "name": patch name, "version": patch version,
}

/// File of an organization. Discriminated by `service`.
///
/// Returned by [`Files::list`](crate::services::files::Files::list),
/// [`Files::update`](crate::services::files::Files::update) and
/// [`Files::uploaded`](crate::services::files::Files::uploaded).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileRead {
    /// File of a file download benefit.
    Downloadable(DownloadableFileRead),
    /// Image of a product.
    ProductMedia(ProductMediaFileRead),
    /// Avatar of an organization.
    OrganizationAvatar(OrganizationAvatarFileRead),
    /// Attachment to a support case. It is private and has no public URL.
    SupportCaseAttachment(SupportCaseAttachmentFileRead),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl FileRead {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<Uuid> {
        match self {
            Self::Downloadable(value) => Some(value.id),
            Self::ProductMedia(value) => Some(value.id),
            Self::OrganizationAvatar(value) => Some(value.id),
            Self::SupportCaseAttachment(value) => Some(value.id),
            Self::Unknown(raw) => raw.get("id"),
        }
    }

    /// Organization that owns the object.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn organization_id(&self) -> Option<Uuid> {
        match self {
            Self::Downloadable(value) => Some(value.organization_id),
            Self::ProductMedia(value) => Some(value.organization_id),
            Self::OrganizationAvatar(value) => Some(value.organization_id),
            Self::SupportCaseAttachment(value) => Some(value.organization_id),
            Self::Unknown(raw) => raw.get("organization_id"),
        }
    }

    /// Name of the file, with its extension.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Downloadable(value) => Some(&value.name),
            Self::ProductMedia(value) => Some(&value.name),
            Self::OrganizationAvatar(value) => Some(&value.name),
            Self::SupportCaseAttachment(value) => Some(&value.name),
            Self::Unknown(raw) => raw.get_str("name"),
        }
    }

    /// Key of the file in the storage. It does not change if the file is renamed.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::Downloadable(value) => Some(&value.path),
            Self::ProductMedia(value) => Some(&value.path),
            Self::OrganizationAvatar(value) => Some(&value.path),
            Self::SupportCaseAttachment(value) => Some(&value.path),
            Self::Unknown(raw) => raw.get_str("path"),
        }
    }

    /// MIME type of the file, such as `text/plain`.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn mime_type(&self) -> Option<&str> {
        match self {
            Self::Downloadable(value) => Some(&value.mime_type),
            Self::ProductMedia(value) => Some(&value.mime_type),
            Self::OrganizationAvatar(value) => Some(&value.mime_type),
            Self::SupportCaseAttachment(value) => Some(&value.mime_type),
            Self::Unknown(raw) => raw.get_str("mime_type"),
        }
    }

    /// Size of the file in bytes.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn size(&self) -> Option<i64> {
        match self {
            Self::Downloadable(value) => Some(value.size),
            Self::ProductMedia(value) => Some(value.size),
            Self::OrganizationAvatar(value) => Some(value.size),
            Self::SupportCaseAttachment(value) => Some(value.size),
            Self::Unknown(raw) => raw.get("size"),
        }
    }

    /// Version ID in the storage; null until the upload is complete.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn storage_version(&self) -> Option<&str> {
        match self {
            Self::Downloadable(value) => value.storage_version.as_deref(),
            Self::ProductMedia(value) => value.storage_version.as_deref(),
            Self::OrganizationAvatar(value) => value.storage_version.as_deref(),
            Self::SupportCaseAttachment(value) => value.storage_version.as_deref(),
            Self::Unknown(raw) => raw.get_str("storage_version"),
        }
    }

    /// ETag from the storage, including quotes; null until the upload is complete.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn checksum_etag(&self) -> Option<&str> {
        match self {
            Self::Downloadable(value) => value.checksum_etag.as_deref(),
            Self::ProductMedia(value) => value.checksum_etag.as_deref(),
            Self::OrganizationAvatar(value) => value.checksum_etag.as_deref(),
            Self::SupportCaseAttachment(value) => value.checksum_etag.as_deref(),
            Self::Unknown(raw) => raw.get_str("checksum_etag"),
        }
    }

    /// SHA-256 digest of the content, in Base64; null if unknown.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn checksum_sha256_base64(&self) -> Option<&str> {
        match self {
            Self::Downloadable(value) => value.checksum_sha256_base64.as_deref(),
            Self::ProductMedia(value) => value.checksum_sha256_base64.as_deref(),
            Self::OrganizationAvatar(value) => value.checksum_sha256_base64.as_deref(),
            Self::SupportCaseAttachment(value) => value.checksum_sha256_base64.as_deref(),
            Self::Unknown(raw) => raw.get_str("checksum_sha256_base64"),
        }
    }

    /// SHA-256 digest of the content, in hexadecimal; null if unknown.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn checksum_sha256_hex(&self) -> Option<&str> {
        match self {
            Self::Downloadable(value) => value.checksum_sha256_hex.as_deref(),
            Self::ProductMedia(value) => value.checksum_sha256_hex.as_deref(),
            Self::OrganizationAvatar(value) => value.checksum_sha256_hex.as_deref(),
            Self::SupportCaseAttachment(value) => value.checksum_sha256_hex.as_deref(),
            Self::Unknown(raw) => raw.get_str("checksum_sha256_hex"),
        }
    }

    /// When the content was last modified in the storage; null until the upload is complete.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn last_modified_at(&self) -> Option<Timestamp> {
        match self {
            Self::Downloadable(value) => value.last_modified_at,
            Self::ProductMedia(value) => value.last_modified_at,
            Self::OrganizationAvatar(value) => value.last_modified_at,
            Self::SupportCaseAttachment(value) => value.last_modified_at,
            Self::Unknown(raw) => raw.get("last_modified_at"),
        }
    }

    /// Your own version label of the file, such as `1.1`; null if there is none.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn version(&self) -> Option<&str> {
        match self {
            Self::Downloadable(value) => value.version.as_deref(),
            Self::ProductMedia(value) => value.version.as_deref(),
            Self::OrganizationAvatar(value) => value.version.as_deref(),
            Self::SupportCaseAttachment(value) => value.version.as_deref(),
            Self::Unknown(raw) => raw.get_str("version"),
        }
    }

    /// The discriminator, `service`.
    ///
    /// For `Unknown`, the value as received.
    #[must_use]
    #[inline]
    pub fn service(&self) -> Option<&str> {
        match self {
            Self::Downloadable(_) => Some("downloadable"),
            Self::ProductMedia(value) => Some(&value.service),
            Self::OrganizationAvatar(_) => Some("organization_avatar"),
            Self::SupportCaseAttachment(_) => Some("support_case_attachment"),
            Self::Unknown(raw) => raw.tag(),
        }
    }

    /// Whether the upload is complete.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn is_uploaded(&self) -> Option<bool> {
        match self {
            Self::Downloadable(value) => Some(value.is_uploaded),
            Self::ProductMedia(value) => Some(value.is_uploaded),
            Self::OrganizationAvatar(value) => Some(value.is_uploaded),
            Self::SupportCaseAttachment(value) => Some(value.is_uploaded),
            Self::Unknown(raw) => raw.get("is_uploaded"),
        }
    }

    /// When the object was created.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn created_at(&self) -> Option<Timestamp> {
        match self {
            Self::Downloadable(value) => Some(value.created_at),
            Self::ProductMedia(value) => Some(value.created_at),
            Self::OrganizationAvatar(value) => Some(value.created_at),
            Self::SupportCaseAttachment(value) => Some(value.created_at),
            Self::Unknown(raw) => raw.get("created_at"),
        }
    }

    /// Human-readable size of the file, such as `18.0 B`.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn size_readable(&self) -> Option<&str> {
        match self {
            Self::Downloadable(value) => Some(&value.size_readable),
            Self::ProductMedia(value) => Some(&value.size_readable),
            Self::OrganizationAvatar(value) => Some(&value.size_readable),
            Self::SupportCaseAttachment(value) => Some(&value.size_readable),
            Self::Unknown(raw) => raw.get_str("size_readable"),
        }
    }
}

variant_methods! {
    FileRead,
    Downloadable: is_downloadable, as_downloadable -> &DownloadableFileRead,
        into_downloadable -> DownloadableFileRead, TryFrom;
    ProductMedia: is_product_media, as_product_media -> &ProductMediaFileRead,
        into_product_media -> ProductMediaFileRead, TryFrom;
    OrganizationAvatar: is_organization_avatar,
        as_organization_avatar -> &OrganizationAvatarFileRead,
        into_organization_avatar -> OrganizationAvatarFileRead, TryFrom;
    SupportCaseAttachment: is_support_case_attachment,
        as_support_case_attachment -> &SupportCaseAttachmentFileRead,
        into_support_case_attachment -> SupportCaseAttachmentFileRead, TryFrom;
}

impl Decode for FileRead {
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

impl Blank for FileRead {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// Page of files.
///
/// Returned by [`Files::list`](crate::services::files::Files::list).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FileReadPage {
    /// Items of the page, in order.
    pub items: Vec<FileRead>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    FileReadPage;
    "items": items, "pagination": pagination,
}

impl Page for FileReadPage {
    type Item = FileRead;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    #[inline]
    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// File that is not uploaded yet, with the URLs to upload its parts to.
///
/// Returned by [`Files::create`](crate::services::files::Files::create).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FileUpload {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Name of the file, with its extension.
    pub name: String,
    /// Key of the file in the storage. It does not change if the file is renamed.
    pub path: String,
    /// MIME type of the file, such as `text/plain`.
    pub mime_type: String,
    /// Size of the file in bytes.
    pub size: i64,
    /// Version ID in the storage; null until the upload is complete.
    pub storage_version: Option<String>,
    /// ETag from the storage, including quotes; null until the upload is complete.
    pub checksum_etag: Option<String>,
    /// SHA-256 digest of the content, in Base64; null if unknown.
    pub checksum_sha256_base64: Option<String>,
    /// SHA-256 digest of the content, in hexadecimal; null if unknown.
    pub checksum_sha256_hex: Option<String>,
    /// When the content was last modified in the storage; null until the upload is complete.
    pub last_modified_at: Option<Timestamp>,
    /// Multipart upload of the content.
    pub upload: S3FileUploadMultipart,
    /// Your own version label of the file, such as `1.1`; null if there is none.
    pub version: Option<String>,
    /// Whether the upload is complete. Defaults to false.
    pub is_uploaded: Option<bool>,
    /// Purpose of the file.
    pub service: FileServiceTypes,
    /// Human-readable size of the file, such as `18.0 B`.
    pub size_readable: String,
}

decode_record! {
    FileUpload;
    "id": id, "organization_id": organization_id, "name": name, "path": path,
    "mime_type": mime_type, "size": size, "storage_version": storage_version,
    "checksum_etag": checksum_etag, "checksum_sha256_base64": checksum_sha256_base64,
    "checksum_sha256_hex": checksum_sha256_hex, "last_modified_at": last_modified_at,
    "upload": upload, "version": version, "is_uploaded": is_uploaded, "service": service,
    "size_readable": size_readable,
}

/// Request to complete an upload once all parts are stored.
///
/// Accepted by [`Files::uploaded`](crate::services::files::Files::uploaded).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FileUploadCompleted {
    /// Identifier of the upload, from `upload` of the new file.
    pub id: String,
    /// Path of the upload, from `upload` of the new file.
    pub path: String,
    /// Parts that were uploaded.
    pub parts: Vec<S3FileUploadCompletedPart>,
}

impl FileUploadCompleted {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        id: impl Into<String>,
        path: impl Into<String>,
        parts: impl IntoIterator<Item = S3FileUploadCompletedPart>,
    ) -> Self {
        Self {
            id: id.into(),
            path: path.into(),
            parts: parts.into_iter().collect(),
        }
    }
}

encode_record! {
    FileUploadCompleted;
    "id": field id, "path": field path, "parts": field parts,
}
