//! Schemas: s3 for files.

use sdk::models::{
    S3FileCreateMultipart, S3FileCreatePart, S3FileUploadCompletedPart,
    S3FileUploadMultipart, S3FileUploadPart,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<S3FileCreateMultipart>("S3FileCreateMultipart"),
    schema::sent::<S3FileCreatePart>("S3FileCreatePart"),
    schema::sent::<S3FileUploadCompletedPart>("S3FileUploadCompletedPart"),
    schema::received::<S3FileUploadMultipart>("S3FileUploadMultipart"),
    schema::received::<S3FileUploadPart>("S3FileUploadPart"),
];
