//! Models: custom field create. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomFieldCreate, CustomFieldCreateCheckbox, CustomFieldCreateDate,
    CustomFieldCreateNumber, CustomFieldCreateSelect, CustomFieldCreateText,
    CustomFieldUpdate, CustomFieldUpdateCheckbox, CustomFieldUpdateDate,
    CustomFieldUpdateNumber, CustomFieldUpdateSelect, CustomFieldUpdateText,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Reader, Unknown};

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

impl Decode for CustomFieldCreateCheckbox {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "type", "slug", "name", "organization_id", "properties"],
            &mut [
                &mut value.metadata,
                &mut Constant::string("checkbox"),
                &mut value.slug,
                &mut value.name,
                &mut value.organization_id,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomFieldCreateCheckbox {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        slug: Blank::BLANK,
        name: Blank::BLANK,
        organization_id: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

impl Decode for CustomFieldCreateDate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "type", "slug", "name", "organization_id", "properties"],
            &mut [
                &mut value.metadata,
                &mut Constant::string("date"),
                &mut value.slug,
                &mut value.name,
                &mut value.organization_id,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomFieldCreateDate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        slug: Blank::BLANK,
        name: Blank::BLANK,
        organization_id: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

impl Decode for CustomFieldCreateNumber {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "type", "slug", "name", "organization_id", "properties"],
            &mut [
                &mut value.metadata,
                &mut Constant::string("number"),
                &mut value.slug,
                &mut value.name,
                &mut value.organization_id,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomFieldCreateNumber {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        slug: Blank::BLANK,
        name: Blank::BLANK,
        organization_id: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

impl Decode for CustomFieldCreateSelect {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "type", "slug", "name", "organization_id", "properties"],
            &mut [
                &mut value.metadata,
                &mut Constant::string("select"),
                &mut value.slug,
                &mut value.name,
                &mut value.organization_id,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomFieldCreateSelect {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        slug: Blank::BLANK,
        name: Blank::BLANK,
        organization_id: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

impl Decode for CustomFieldCreateText {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "type", "slug", "name", "organization_id", "properties"],
            &mut [
                &mut value.metadata,
                &mut Constant::string("text"),
                &mut value.slug,
                &mut value.name,
                &mut value.organization_id,
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomFieldCreateText {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        slug: Blank::BLANK,
        name: Blank::BLANK,
        organization_id: Blank::BLANK,
        properties: Blank::BLANK,
    };
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

impl Decode for CustomFieldUpdateCheckbox {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "name", "slug", "type", "properties"],
            &mut [
                &mut value.metadata,
                &mut value.name,
                &mut value.slug,
                &mut Constant::string("checkbox"),
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomFieldUpdateCheckbox {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        name: Blank::BLANK,
        slug: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

impl Decode for CustomFieldUpdateDate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "name", "slug", "type", "properties"],
            &mut [
                &mut value.metadata,
                &mut value.name,
                &mut value.slug,
                &mut Constant::string("date"),
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomFieldUpdateDate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        name: Blank::BLANK,
        slug: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

impl Decode for CustomFieldUpdateNumber {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "name", "slug", "type", "properties"],
            &mut [
                &mut value.metadata,
                &mut value.name,
                &mut value.slug,
                &mut Constant::string("number"),
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomFieldUpdateNumber {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        name: Blank::BLANK,
        slug: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

impl Decode for CustomFieldUpdateSelect {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "name", "slug", "type", "properties"],
            &mut [
                &mut value.metadata,
                &mut value.name,
                &mut value.slug,
                &mut Constant::string("select"),
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomFieldUpdateSelect {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        name: Blank::BLANK,
        slug: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

impl Decode for CustomFieldUpdateText {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["metadata", "name", "slug", "type", "properties"],
            &mut [
                &mut value.metadata,
                &mut value.name,
                &mut value.slug,
                &mut Constant::string("text"),
                &mut value.properties,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomFieldUpdateText {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        name: Blank::BLANK,
        slug: Blank::BLANK,
        properties: Blank::BLANK,
    };
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
