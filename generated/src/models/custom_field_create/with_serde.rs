//! Models: custom field create; the codecs that only the feature `serde` needs.

use crate::models::{
    CustomFieldCreate, CustomFieldCreateCheckbox, CustomFieldCreateDate,
    CustomFieldCreateNumber, CustomFieldCreateSelect, CustomFieldCreateText,
    CustomFieldUpdate, CustomFieldUpdateCheckbox, CustomFieldUpdateDate,
    CustomFieldUpdateNumber, CustomFieldUpdateSelect, CustomFieldUpdateText,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Reader, Unknown};

impl Decode for CustomFieldCreate {
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

impl Decode for CustomFieldCreateCheckbox {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, type_, slug, name, organization_id, properties) = reader
            .record(
                &["metadata", "type", "slug", "name", "organization_id", "properties"],
            )?;
        reader.at(type_).constant("checkbox")?;
        Ok(Self {
            metadata,
            slug,
            name,
            organization_id,
            properties,
        })
    }
}

impl Decode for CustomFieldCreateDate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, type_, slug, name, organization_id, properties) = reader
            .record(
                &["metadata", "type", "slug", "name", "organization_id", "properties"],
            )?;
        reader.at(type_).constant("date")?;
        Ok(Self {
            metadata,
            slug,
            name,
            organization_id,
            properties,
        })
    }
}

impl Decode for CustomFieldCreateNumber {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, type_, slug, name, organization_id, properties) = reader
            .record(
                &["metadata", "type", "slug", "name", "organization_id", "properties"],
            )?;
        reader.at(type_).constant("number")?;
        Ok(Self {
            metadata,
            slug,
            name,
            organization_id,
            properties,
        })
    }
}

impl Decode for CustomFieldCreateSelect {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, type_, slug, name, organization_id, properties) = reader
            .record(
                &["metadata", "type", "slug", "name", "organization_id", "properties"],
            )?;
        reader.at(type_).constant("select")?;
        Ok(Self {
            metadata,
            slug,
            name,
            organization_id,
            properties,
        })
    }
}

impl Decode for CustomFieldCreateText {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, type_, slug, name, organization_id, properties) = reader
            .record(
                &["metadata", "type", "slug", "name", "organization_id", "properties"],
            )?;
        reader.at(type_).constant("text")?;
        Ok(Self {
            metadata,
            slug,
            name,
            organization_id,
            properties,
        })
    }
}

impl Decode for CustomFieldUpdate {
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

impl Decode for CustomFieldUpdateCheckbox {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, name, slug, type_, properties) = reader
            .record(&["metadata", "name", "slug", "type", "properties"])?;
        reader.at(type_).constant("checkbox")?;
        Ok(Self {
            metadata,
            name,
            slug,
            properties,
        })
    }
}

impl Decode for CustomFieldUpdateDate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, name, slug, type_, properties) = reader
            .record(&["metadata", "name", "slug", "type", "properties"])?;
        reader.at(type_).constant("date")?;
        Ok(Self {
            metadata,
            name,
            slug,
            properties,
        })
    }
}

impl Decode for CustomFieldUpdateNumber {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, name, slug, type_, properties) = reader
            .record(&["metadata", "name", "slug", "type", "properties"])?;
        reader.at(type_).constant("number")?;
        Ok(Self {
            metadata,
            name,
            slug,
            properties,
        })
    }
}

impl Decode for CustomFieldUpdateSelect {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, name, slug, type_, properties) = reader
            .record(&["metadata", "name", "slug", "type", "properties"])?;
        reader.at(type_).constant("select")?;
        Ok(Self {
            metadata,
            name,
            slug,
            properties,
        })
    }
}

impl Decode for CustomFieldUpdateText {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (metadata, name, slug, type_, properties) = reader
            .record(&["metadata", "name", "slug", "type", "properties"])?;
        reader.at(type_).constant("text")?;
        Ok(Self {
            metadata,
            name,
            slug,
            properties,
        })
    }
}

serde_codecs!(
    CustomFieldCreate, CustomFieldCreateCheckbox, CustomFieldCreateDate,
    CustomFieldCreateNumber, CustomFieldCreateSelect, CustomFieldCreateText,
    CustomFieldUpdate, CustomFieldUpdateCheckbox, CustomFieldUpdateDate,
    CustomFieldUpdateNumber, CustomFieldUpdateSelect, CustomFieldUpdateText
);
