//! Models: file.

use crate::runtime::string_enum;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, UnknownValue};

/// Purposes of files.
///
/// - `downloadable`: a file of a file download benefit.
/// - `product_media`: an image of a product.
/// - `organization_avatar`: the avatar of an organization.
/// - `support_case_attachment`: an attachment to a support case.
#[derive(Clone)]
#[non_exhaustive]
pub enum FileServiceTypes {
    /// `downloadable`
    Downloadable,
    /// `product_media`
    ProductMedia,
    /// `organization_avatar`
    OrganizationAvatar,
    /// `support_case_attachment`
    SupportCaseAttachment,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl FileServiceTypes {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Downloadable => "downloadable",
            Self::ProductMedia => "product_media",
            Self::OrganizationAvatar => "organization_avatar",
            Self::SupportCaseAttachment => "support_case_attachment",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for FileServiceTypes {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "downloadable" => Self::Downloadable,
            "product_media" => Self::ProductMedia,
            "organization_avatar" => Self::OrganizationAvatar,
            "support_case_attachment" => Self::SupportCaseAttachment,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(FileServiceTypes);

impl Decode for FileServiceTypes {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for FileServiceTypes {
    const BLANK: Self = Self::Downloadable;
}
