//! Schemas: page for events.

use sdk::models::CursorPagination;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CursorPagination>("CursorPagination"),
];
