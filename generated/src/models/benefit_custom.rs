//! Models: benefit custom.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{BenefitVisibility, MetadataValue};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Reader, Timestamp, Writer,
};

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

impl Decode for BenefitCustom {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "created_at", "modified_at", "type", "description", "selectable", "deletable",
                "is_deleted", "organization_id", "metadata", "visibility", "properties",
                "visibility_configurable",
            ],
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at, &mut value.type_,
                &mut value.description, &mut value.selectable, &mut value.deletable,
                &mut value.is_deleted, &mut value.organization_id, &mut value.metadata,
                &mut value.visibility, &mut value.properties, &mut value.visibility_configurable,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitCustom {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        type_: Blank::BLANK,
        description: Blank::BLANK,
        selectable: Blank::BLANK,
        deletable: Blank::BLANK,
        is_deleted: Blank::BLANK,
        organization_id: Blank::BLANK,
        metadata: Blank::BLANK,
        visibility: Blank::BLANK,
        properties: Blank::BLANK,
        visibility_configurable: Blank::BLANK,
    };
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

impl Decode for BenefitCustomProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["note"], &mut [&mut value.note])?;
        Ok(value)
    }
}

impl Blank for BenefitCustomProperties {
    const BLANK: Self = Self { note: Blank::BLANK };
}

impl Encode for BenefitCustomProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("note", &self.note);
        object.end();
    }
}
