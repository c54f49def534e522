//! Schemas: downloadable for customer portal.

use sdk::models::{DownloadableRead, DownloadableReadPage};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<DownloadableRead>("DownloadableRead"),
    schema::received::<DownloadableReadPage>("ListResource_DownloadableRead_"),
];
