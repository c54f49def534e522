//! Schemas: s3 for customer portal.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::S3DownloadUrl>("S3DownloadURL"),
];
