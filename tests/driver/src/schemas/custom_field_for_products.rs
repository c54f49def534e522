//! Schemas: custom field for products.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::AttachedCustomFieldCreate>("AttachedCustomFieldCreate"),
];
