//! Schemas: file for customer portal.

use sdk::models::FileDownload;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<FileDownload>("FileDownload"),
];
