//! Models: custom field. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomField, CustomFieldCheckbox, CustomFieldCheckboxProperties, CustomFieldDate,
    CustomFieldDateProperties, CustomFieldNumber, CustomFieldNumberProperties,
    CustomFieldSelect, CustomFieldSelectOption, CustomFieldSelectProperties,
    CustomFieldText, CustomFieldTextProperties,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer, encode_record};

#[cfg(any(
    feature = "checkouts", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
use crate::models::AttachedCustomField;

#[cfg(any(
    feature = "checkouts", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
encode_record! {
    AttachedCustomField;
    "custom_field_id": field custom_field_id, "custom_field": field custom_field,
    "order": field order, "required": field required,
}

impl Encode for CustomField {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Text(value) => value.encode(writer),
            Self::Number(value) => value.encode(writer),
            Self::Date(value) => value.encode(writer),
            Self::Checkbox(value) => value.encode(writer),
            Self::Select(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

encode_record! {
    CustomFieldCheckbox;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "metadata": field metadata, "type" = "checkbox", "slug": field slug, "name": field name,
    "organization_id": field organization_id, "properties": field properties,
}

encode_record! {
    CustomFieldDate;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "metadata": field metadata, "type" = "date", "slug": field slug, "name": field name,
    "organization_id": field organization_id, "properties": field properties,
}

encode_record! {
    CustomFieldNumber;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "metadata": field metadata, "type" = "number", "slug": field slug, "name": field name,
    "organization_id": field organization_id, "properties": field properties,
}

encode_record! {
    CustomFieldSelect;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "metadata": field metadata, "type" = "select", "slug": field slug, "name": field name,
    "organization_id": field organization_id, "properties": field properties,
}

encode_record! {
    CustomFieldText;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "metadata": field metadata, "type" = "text", "slug": field slug, "name": field name,
    "organization_id": field organization_id, "properties": field properties,
}

serde_codecs!(
    CustomField, CustomFieldCheckbox, CustomFieldCheckboxProperties, CustomFieldDate,
    CustomFieldDateProperties, CustomFieldNumber, CustomFieldNumberProperties,
    CustomFieldSelect, CustomFieldSelectOption, CustomFieldSelectProperties,
    CustomFieldText, CustomFieldTextProperties
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomField, CustomFieldCheckbox, CustomFieldCheckboxProperties, CustomFieldDate,
    CustomFieldDateProperties, CustomFieldNumber, CustomFieldNumberProperties,
    CustomFieldSelect, CustomFieldSelectOption, CustomFieldSelectProperties,
    CustomFieldText, CustomFieldTextProperties
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(CustomField);

#[cfg(any(
    feature = "checkouts", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
serde_codecs!(AttachedCustomField);
#[cfg(any(
    feature = "checkouts", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
#[cfg(feature = "mock")]
crate::mock::samples!(AttachedCustomField);
