//! Schemas: downloadable for customer portal.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::DownloadableRead>("DownloadableRead"),
    received::<models::DownloadableReadPage>("ListResource_DownloadableRead_"),
];
