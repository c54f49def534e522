//! Schemas: downloadable for files.

use sdk::models::{DownloadableFileCreate, DownloadableFileRead};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<DownloadableFileCreate>("DownloadableFileCreate"),
    schema::received::<DownloadableFileRead>("DownloadableFileRead"),
];
