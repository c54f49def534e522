//! Schemas: custom field for products.

use sdk::models::AttachedCustomFieldCreate;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<AttachedCustomFieldCreate>("AttachedCustomFieldCreate"),
];
