//! Schemas: custom field for custom fields.

use sdk::models::{CustomFieldPage, CustomFieldSortProperty, CustomFieldType};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CustomFieldPage>("ListResource_CustomField_"),
    schema::sent::<CustomFieldSortProperty>("CustomFieldSortProperty"),
    schema::sent::<CustomFieldType>("CustomFieldType"),
];
