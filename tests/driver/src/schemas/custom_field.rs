//! Schemas: custom field.

use sdk::models::{
    AttachedCustomField, CustomField, CustomFieldCheckbox, CustomFieldCheckboxProperties,
    CustomFieldDate, CustomFieldDateProperties, CustomFieldNumber,
    CustomFieldNumberProperties, CustomFieldSelect, CustomFieldSelectOption,
    CustomFieldSelectProperties, CustomFieldText, CustomFieldTextProperties,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<AttachedCustomField>("AttachedCustomField"),
    schema::received::<CustomField>("CustomField"),
    schema::received::<CustomFieldCheckbox>("CustomFieldCheckbox"),
    schema::both::<CustomFieldCheckboxProperties>("CustomFieldCheckboxProperties"),
    schema::received::<CustomFieldDate>("CustomFieldDate"),
    schema::both::<CustomFieldDateProperties>("CustomFieldDateProperties"),
    schema::received::<CustomFieldNumber>("CustomFieldNumber"),
    schema::both::<CustomFieldNumberProperties>("CustomFieldNumberProperties"),
    schema::received::<CustomFieldSelect>("CustomFieldSelect"),
    schema::both::<CustomFieldSelectOption>("CustomFieldSelectOption"),
    schema::both::<CustomFieldSelectProperties>("CustomFieldSelectProperties"),
    schema::received::<CustomFieldText>("CustomFieldText"),
    schema::both::<CustomFieldTextProperties>("CustomFieldTextProperties"),
];
