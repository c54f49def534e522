//! Models: files.

mod downloadable;
mod file;
mod organization_file;
mod product;
mod s3;
mod support;

pub use self::downloadable::{DownloadableFileCreate, DownloadableFileRead};

pub use self::file::{
    FileCreate, FilePatch, FileRead, FileReadPage, FileUpload, FileUploadCompleted,
};

pub use self::organization_file::{
    OrganizationAvatarFileCreate, OrganizationAvatarFileRead,
};

pub use self::product::ProductMediaFileCreate;

pub use self::s3::{
    S3FileCreateMultipart, S3FileCreatePart, S3FileUploadCompletedPart,
    S3FileUploadMultipart, S3FileUploadPart,
};

pub use self::support::{SupportCaseAttachmentFileCreate, SupportCaseAttachmentFileRead};
