//! Schemas: custom field create.

use sdk::models::{
    CustomFieldCreate, CustomFieldCreateCheckbox, CustomFieldCreateDate,
    CustomFieldCreateNumber, CustomFieldCreateSelect, CustomFieldCreateText,
    CustomFieldUpdate, CustomFieldUpdateCheckbox, CustomFieldUpdateDate,
    CustomFieldUpdateNumber, CustomFieldUpdateSelect, CustomFieldUpdateText,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<CustomFieldCreate>("CustomFieldCreate"),
    schema::sent::<CustomFieldCreateCheckbox>("CustomFieldCreateCheckbox"),
    schema::sent::<CustomFieldCreateDate>("CustomFieldCreateDate"),
    schema::sent::<CustomFieldCreateNumber>("CustomFieldCreateNumber"),
    schema::sent::<CustomFieldCreateSelect>("CustomFieldCreateSelect"),
    schema::sent::<CustomFieldCreateText>("CustomFieldCreateText"),
    schema::sent::<CustomFieldUpdate>("CustomFieldUpdate"),
    schema::sent::<CustomFieldUpdateCheckbox>("CustomFieldUpdateCheckbox"),
    schema::sent::<CustomFieldUpdateDate>("CustomFieldUpdateDate"),
    schema::sent::<CustomFieldUpdateNumber>("CustomFieldUpdateNumber"),
    schema::sent::<CustomFieldUpdateSelect>("CustomFieldUpdateSelect"),
    schema::sent::<CustomFieldUpdateText>("CustomFieldUpdateText"),
];
