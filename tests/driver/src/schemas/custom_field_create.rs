//! Schemas: custom field create.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::CustomFieldCreate>("CustomFieldCreate"),
    sent::<models::CustomFieldCreateCheckbox>("CustomFieldCreateCheckbox"),
    sent::<models::CustomFieldCreateDate>("CustomFieldCreateDate"),
    sent::<models::CustomFieldCreateNumber>("CustomFieldCreateNumber"),
    sent::<models::CustomFieldCreateSelect>("CustomFieldCreateSelect"),
    sent::<models::CustomFieldCreateText>("CustomFieldCreateText"),
    sent::<models::CustomFieldUpdate>("CustomFieldUpdate"),
    sent::<models::CustomFieldUpdateCheckbox>("CustomFieldUpdateCheckbox"),
    sent::<models::CustomFieldUpdateDate>("CustomFieldUpdateDate"),
    sent::<models::CustomFieldUpdateNumber>("CustomFieldUpdateNumber"),
    sent::<models::CustomFieldUpdateSelect>("CustomFieldUpdateSelect"),
    sent::<models::CustomFieldUpdateText>("CustomFieldUpdateText"),
];
