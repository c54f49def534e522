//! Schemas: s3 for files.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::S3FileCreateMultipart>("S3FileCreateMultipart"),
    sent::<models::S3FileCreatePart>("S3FileCreatePart"),
    sent::<models::S3FileUploadCompletedPart>("S3FileUploadCompletedPart"),
    received::<models::S3FileUploadMultipart>("S3FileUploadMultipart"),
    received::<models::S3FileUploadPart>("S3FileUploadPart"),
];
