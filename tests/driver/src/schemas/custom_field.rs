//! Schemas: custom field.

use sdk::models;

use crate::schema::{Schema, both, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::AttachedCustomField>("AttachedCustomField"),
    received::<models::CustomField>("CustomField"),
    received::<models::CustomFieldCheckbox>("CustomFieldCheckbox"),
    both::<models::CustomFieldCheckboxProperties>("CustomFieldCheckboxProperties"),
    received::<models::CustomFieldDate>("CustomFieldDate"),
    both::<models::CustomFieldDateProperties>("CustomFieldDateProperties"),
    received::<models::CustomFieldNumber>("CustomFieldNumber"),
    both::<models::CustomFieldNumberProperties>("CustomFieldNumberProperties"),
    received::<models::CustomFieldSelect>("CustomFieldSelect"),
    both::<models::CustomFieldSelectOption>("CustomFieldSelectOption"),
    both::<models::CustomFieldSelectProperties>("CustomFieldSelectProperties"),
    received::<models::CustomFieldText>("CustomFieldText"),
    both::<models::CustomFieldTextProperties>("CustomFieldTextProperties"),
];
