//! Schemas: downloadable for files.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::DownloadableFileCreate>("DownloadableFileCreate"),
    received::<models::DownloadableFileRead>("DownloadableFileRead"),
];
