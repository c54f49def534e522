//! Schemas: page for events.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CursorPagination>("CursorPagination"),
];
