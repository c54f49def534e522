//! Schemas: product for files.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::ProductMediaFileCreate>("ProductMediaFileCreate"),
];
