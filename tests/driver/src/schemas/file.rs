//! Schemas: file.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::FileServiceTypes>("FileServiceTypes"),
];
