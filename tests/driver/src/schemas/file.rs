//! Schemas: file.

use sdk::models::FileServiceTypes;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<FileServiceTypes>("FileServiceTypes"),
];
