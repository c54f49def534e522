//! Models: file.

use crate::runtime::{decode_string_enum, string_enum};
use crate::runtime::json::UnknownValue;

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

string_enum! {
    FileServiceTypes;
    Downloadable = "downloadable", ProductMedia = "product_media",
    OrganizationAvatar = "organization_avatar", SupportCaseAttachment = "support_case_attachment",
}

decode_string_enum!(FileServiceTypes, Self::Downloadable);
