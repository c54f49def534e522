//! Models: custom field; the codecs that only the feature `serde` needs.

use crate::models::{
    AttachedCustomField, AttachedCustomFieldCreate, CustomField, CustomFieldCheckbox,
    CustomFieldCheckboxProperties, CustomFieldDate, CustomFieldDateProperties,
    CustomFieldNumber, CustomFieldNumberProperties, CustomFieldPage, CustomFieldSelect,
    CustomFieldSelectOption, CustomFieldSelectProperties, CustomFieldSortProperty,
    CustomFieldText, CustomFieldTextProperties, CustomFieldType,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

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

impl Decode for AttachedCustomFieldCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["custom_field_id", "required"],
            &mut [&mut value.custom_field_id, &mut value.required],
        )?;
        Ok(value)
    }
}

impl Blank for AttachedCustomFieldCreate {
    const BLANK: Self = Self {
        custom_field_id: Blank::BLANK,
        required: Blank::BLANK,
    };
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

impl Encode for CustomFieldPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
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

impl Decode for CustomFieldSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for CustomFieldSortProperty {
    const BLANK: Self = Self::CreatedAt;
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

impl Decode for CustomFieldType {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for CustomFieldType {
    const BLANK: Self = Self::Text;
}

serde_codecs!(
    AttachedCustomField, AttachedCustomFieldCreate, CustomField, CustomFieldCheckbox,
    CustomFieldCheckboxProperties, CustomFieldDate, CustomFieldDateProperties,
    CustomFieldNumber, CustomFieldNumberProperties, CustomFieldPage, CustomFieldSelect,
    CustomFieldSelectOption, CustomFieldSelectProperties, CustomFieldSortProperty,
    CustomFieldText, CustomFieldTextProperties, CustomFieldType
);
