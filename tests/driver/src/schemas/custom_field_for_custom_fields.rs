//! Schemas: custom field for custom fields.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomFieldPage>("ListResource_CustomField_"),
    sent::<models::CustomFieldSortProperty>("CustomFieldSortProperty"),
    sent::<models::CustomFieldType>("CustomFieldType"),
];
