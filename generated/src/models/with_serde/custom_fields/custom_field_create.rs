//! Models: custom field create. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomFieldCreate, CustomFieldCreateCheckbox, CustomFieldCreateDate,
    CustomFieldCreateNumber, CustomFieldCreateSelect, CustomFieldCreateText,
    CustomFieldUpdate, CustomFieldUpdateCheckbox, CustomFieldUpdateDate,
    CustomFieldUpdateNumber, CustomFieldUpdateSelect, CustomFieldUpdateText,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Unknown, decode_record};

impl Decode for CustomFieldCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["type"])?.as_deref() {
            Some("text") => reader.value().map(Self::Text),
            Some("number") => reader.value().map(Self::Number),
            Some("date") => reader.value().map(Self::Date),
            Some("checkbox") => reader.value().map(Self::Checkbox),
            Some("select") => reader.value().map(Self::Select),
            Some(_) => Unknown::read(reader, &["type"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["type"], "a string")),
        }
    }
}

impl Blank for CustomFieldCreate {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

decode_record! {
    CustomFieldCreateCheckbox;
    "metadata": metadata, "type" = string "checkbox", "slug": slug, "name": name,
    "organization_id": organization_id, "properties": properties,
}

decode_record! {
    CustomFieldCreateDate;
    "metadata": metadata, "type" = string "date", "slug": slug, "name": name,
    "organization_id": organization_id, "properties": properties,
}

decode_record! {
    CustomFieldCreateNumber;
    "metadata": metadata, "type" = string "number", "slug": slug, "name": name,
    "organization_id": organization_id, "properties": properties,
}

decode_record! {
    CustomFieldCreateSelect;
    "metadata": metadata, "type" = string "select", "slug": slug, "name": name,
    "organization_id": organization_id, "properties": properties,
}

decode_record! {
    CustomFieldCreateText;
    "metadata": metadata, "type" = string "text", "slug": slug, "name": name,
    "organization_id": organization_id, "properties": properties,
}

impl Decode for CustomFieldUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["type"])?.as_deref() {
            Some("text") => reader.value().map(Self::Text),
            Some("number") => reader.value().map(Self::Number),
            Some("date") => reader.value().map(Self::Date),
            Some("checkbox") => reader.value().map(Self::Checkbox),
            Some("select") => reader.value().map(Self::Select),
            Some(_) => Unknown::read(reader, &["type"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["type"], "a string")),
        }
    }
}

impl Blank for CustomFieldUpdate {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

decode_record! {
    CustomFieldUpdateCheckbox;
    "metadata": metadata, "name": name, "slug": slug, "type" = string "checkbox",
    "properties": properties,
}

decode_record! {
    CustomFieldUpdateDate;
    "metadata": metadata, "name": name, "slug": slug, "type" = string "date",
    "properties": properties,
}

decode_record! {
    CustomFieldUpdateNumber;
    "metadata": metadata, "name": name, "slug": slug, "type" = string "number",
    "properties": properties,
}

decode_record! {
    CustomFieldUpdateSelect;
    "metadata": metadata, "name": name, "slug": slug, "type" = string "select",
    "properties": properties,
}

decode_record! {
    CustomFieldUpdateText;
    "metadata": metadata, "name": name, "slug": slug, "type" = string "text",
    "properties": properties,
}

serde_codecs!(
    CustomFieldCreate, CustomFieldCreateCheckbox, CustomFieldCreateDate,
    CustomFieldCreateNumber, CustomFieldCreateSelect, CustomFieldCreateText,
    CustomFieldUpdate, CustomFieldUpdateCheckbox, CustomFieldUpdateDate,
    CustomFieldUpdateNumber, CustomFieldUpdateSelect, CustomFieldUpdateText
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomFieldCreate, CustomFieldCreateCheckbox, CustomFieldCreateDate,
    CustomFieldCreateNumber, CustomFieldCreateSelect, CustomFieldCreateText,
    CustomFieldUpdate, CustomFieldUpdateCheckbox, CustomFieldUpdateDate,
    CustomFieldUpdateNumber, CustomFieldUpdateSelect, CustomFieldUpdateText
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(CustomFieldCreate, CustomFieldUpdate);
