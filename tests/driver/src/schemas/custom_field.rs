//! Schemas: custom field.

use sdk::models;

use crate::schema::{Schema, both, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::AttachedCustomField>("AttachedCustomField"),
    sent::<models::AttachedCustomFieldCreate>("AttachedCustomFieldCreate"),
    received::<models::CustomField>("CustomField"),
    received::<models::CustomFieldCheckbox>("CustomFieldCheckbox"),
    both::<models::CustomFieldCheckboxProperties>("CustomFieldCheckboxProperties"),
    received::<models::CustomFieldDate>("CustomFieldDate"),
    both::<models::CustomFieldDateProperties>("CustomFieldDateProperties"),
    received::<models::CustomFieldNumber>("CustomFieldNumber"),
    both::<models::CustomFieldNumberProperties>("CustomFieldNumberProperties"),
    received::<models::CustomFieldPage>("ListResource_CustomField_"),
    received::<models::CustomFieldSelect>("CustomFieldSelect"),
    both::<models::CustomFieldSelectOption>("CustomFieldSelectOption"),
    both::<models::CustomFieldSelectProperties>("CustomFieldSelectProperties"),
    sent::<models::CustomFieldSortProperty>("CustomFieldSortProperty"),
    received::<models::CustomFieldText>("CustomFieldText"),
    both::<models::CustomFieldTextProperties>("CustomFieldTextProperties"),
    sent::<models::CustomFieldType>("CustomFieldType"),
];
