//! Models: custom field. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomField, CustomFieldCheckbox, CustomFieldCheckboxProperties, CustomFieldDate,
    CustomFieldDateProperties, CustomFieldNumber, CustomFieldNumberProperties,
    CustomFieldSelect, CustomFieldSelectOption, CustomFieldSelectProperties,
    CustomFieldText, CustomFieldTextProperties,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

#[cfg(any(
    feature = "checkouts", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
use crate::models::AttachedCustomField;

#[cfg(any(
    feature = "checkouts", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
impl Encode for AttachedCustomField {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("custom_field_id", &self.custom_field_id);
        object.field("custom_field", &self.custom_field);
        object.field("order", &self.order);
        object.field("required", &self.required);
        object.end();
    }
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

impl Encode for CustomFieldCheckbox {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("metadata", &self.metadata);
        object.field("type", "checkbox");
        object.field("slug", &self.slug);
        object.field("name", &self.name);
        object.field("organization_id", &self.organization_id);
        object.field("properties", &self.properties);
        object.end();
    }
}

impl Encode for CustomFieldDate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("metadata", &self.metadata);
        object.field("type", "date");
        object.field("slug", &self.slug);
        object.field("name", &self.name);
        object.field("organization_id", &self.organization_id);
        object.field("properties", &self.properties);
        object.end();
    }
}

impl Encode for CustomFieldNumber {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("metadata", &self.metadata);
        object.field("type", "number");
        object.field("slug", &self.slug);
        object.field("name", &self.name);
        object.field("organization_id", &self.organization_id);
        object.field("properties", &self.properties);
        object.end();
    }
}

impl Encode for CustomFieldSelect {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("metadata", &self.metadata);
        object.field("type", "select");
        object.field("slug", &self.slug);
        object.field("name", &self.name);
        object.field("organization_id", &self.organization_id);
        object.field("properties", &self.properties);
        object.end();
    }
}

impl Encode for CustomFieldText {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("metadata", &self.metadata);
        object.field("type", "text");
        object.field("slug", &self.slug);
        object.field("name", &self.name);
        object.field("organization_id", &self.organization_id);
        object.field("properties", &self.properties);
        object.end();
    }
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
