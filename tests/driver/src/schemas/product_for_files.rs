//! Schemas: product for files.

use sdk::models::ProductMediaFileCreate;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<ProductMediaFileCreate>("ProductMediaFileCreate"),
];
