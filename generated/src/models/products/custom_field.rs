//! Models: custom field.

use uuid::Uuid;

use crate::models::AttachedCustomField;
use crate::runtime::json::encode_record;

/// A custom field to use with a product.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AttachedCustomFieldCreate {
    /// ID of the field.
    pub custom_field_id: Uuid,
    /// Whether a value is required.
    pub required: bool,
}

impl AttachedCustomFieldCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(custom_field_id: Uuid, required: bool) -> Self {
        Self { custom_field_id, required }
    }
}

/// Repeats what a `AttachedCustomField` has.
impl From<&AttachedCustomField> for AttachedCustomFieldCreate {
    #[inline]
    fn from(value: &AttachedCustomField) -> Self {
        Self {
            custom_field_id: value.custom_field_id,
            required: value.required,
        }
    }
}

encode_record! {
    AttachedCustomFieldCreate;
    "custom_field_id": field custom_field_id, "required": field required,
}
