//! Schemas: s3 for customer portal.

use sdk::models::S3DownloadUrl;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<S3DownloadUrl>("S3DownloadURL"),
];
