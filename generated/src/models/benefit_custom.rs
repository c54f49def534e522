//! Models: benefit custom.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{BenefitVisibility, MetadataValue};
use crate::runtime::json::{Timestamp, decode_record, encode_record};

/// Benefit that the organization delivers itself, for everything that the other types do not cover.
///
/// Returned by [`Benefits::create`](crate::services::benefits::Benefits::create),
/// [`Benefits::get`](crate::services::benefits::Benefits::get),
/// [`Benefits::list`](crate::services::benefits::Benefits::list) and
/// [`Benefits::update`](crate::services::benefits::Benefits::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BenefitCustom {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Always `custom`.
    pub type_: String,
    /// Human-readable description of what the customer gets.
    pub description: String,
    /// Whether the benefit can be selected when a product is created.
    pub selectable: bool,
    /// Whether the benefit can be deleted.
    pub deletable: bool,
    /// Whether the object has been deleted.
    pub is_deleted: bool,
    /// Organization that owns the object.
    pub organization_id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Visibility of the benefit in the customer portal.
    pub visibility: BenefitVisibility,
    /// Settings that depend on the `type` of the object.
    pub properties: BenefitCustomProperties,
    /// Whether `visibility` can be changed for this benefit.
    pub visibility_configurable: bool,
}

decode_record! {
    BenefitCustom;
    "id": id, "created_at": created_at, "modified_at": modified_at, "type": type_,
    "description": description, "selectable": selectable, "deletable": deletable,
    "is_deleted": is_deleted, "organization_id": organization_id, "metadata": metadata,
    "visibility": visibility, "properties": properties,
    "visibility_configurable": visibility_configurable,
}

/// Settings of a custom benefit.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitCustomProperties {
    /// Note that is shown only to customers with the benefit; null for none.
    pub note: Option<String>,
}

impl BenefitCustomProperties {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(note: impl Into<Option<String>>) -> Self {
        Self { note: note.into() }
    }
}

/// Repeats what a `BenefitCustomCreateProperties` has.
#[cfg(feature = "benefits")]
impl From<&crate::models::BenefitCustomCreateProperties> for BenefitCustomProperties {
    #[inline]
    fn from(value: &crate::models::BenefitCustomCreateProperties) -> Self {
        Self {
            note: value.note.value().cloned(),
        }
    }
}

decode_record! {
    BenefitCustomProperties;
    "note": note,
}

encode_record! {
    BenefitCustomProperties;
    "note": field note,
}
