//! Models: custom field create; the codecs that only the feature `serde` needs.

use crate::models::{
    CustomFieldCreate, CustomFieldCreateCheckbox, CustomFieldCreateDate,
    CustomFieldCreateNumber, CustomFieldCreateSelect, CustomFieldCreateText,
    CustomFieldUpdate, CustomFieldUpdateCheckbox, CustomFieldUpdateDate,
    CustomFieldUpdateNumber, CustomFieldUpdateSelect, CustomFieldUpdateText,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Patch, Reader, Unknown};

impl Decode for CustomFieldCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["type"])?.as_deref() {
            Some("text") => reader.value().map(Self::Text),
            Some("number") => reader.value().map(Self::Number),
            Some("date") => reader.value().map(Self::Date),
            Some("checkbox") => reader.value().map(Self::Checkbox),
            Some("select") => reader.value().map(Self::Select),
            Some(_) => Unknown::read(reader, &["type"]).map(Self::Unknown),
            None => Err(reader.missing_tag("type")),
        }
    }
}

impl Decode for CustomFieldCreateCheckbox {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "metadata", "type", "slug", "name", "organization_id", "properties",
        ];
        let mut metadata = None;
        let mut slug = None;
        let mut name = None;
        let mut organization_id = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.constant("checkbox"),
                2 => reader.fill(&mut slug),
                3 => reader.fill(&mut name),
                4 => reader.fill(&mut organization_id),
                5 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        let (true, Some(slug), Some(name), Some(properties)) = (
            fields.has(1), slug, name, properties,
        ) else {
            return Err(fields.missing(reader, &[1, 2, 3, 5]));
        };
        Ok(Self {
            metadata,
            slug,
            name,
            organization_id: Patch::new(organization_id, fields.is_null(4)),
            properties,
        })
    }
}

impl Decode for CustomFieldCreateDate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "metadata", "type", "slug", "name", "organization_id", "properties",
        ];
        let mut metadata = None;
        let mut slug = None;
        let mut name = None;
        let mut organization_id = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.constant("date"),
                2 => reader.fill(&mut slug),
                3 => reader.fill(&mut name),
                4 => reader.fill(&mut organization_id),
                5 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        let (true, Some(slug), Some(name), Some(properties)) = (
            fields.has(1), slug, name, properties,
        ) else {
            return Err(fields.missing(reader, &[1, 2, 3, 5]));
        };
        Ok(Self {
            metadata,
            slug,
            name,
            organization_id: Patch::new(organization_id, fields.is_null(4)),
            properties,
        })
    }
}

impl Decode for CustomFieldCreateNumber {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "metadata", "type", "slug", "name", "organization_id", "properties",
        ];
        let mut metadata = None;
        let mut slug = None;
        let mut name = None;
        let mut organization_id = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.constant("number"),
                2 => reader.fill(&mut slug),
                3 => reader.fill(&mut name),
                4 => reader.fill(&mut organization_id),
                5 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        let (true, Some(slug), Some(name), Some(properties)) = (
            fields.has(1), slug, name, properties,
        ) else {
            return Err(fields.missing(reader, &[1, 2, 3, 5]));
        };
        Ok(Self {
            metadata,
            slug,
            name,
            organization_id: Patch::new(organization_id, fields.is_null(4)),
            properties,
        })
    }
}

impl Decode for CustomFieldCreateSelect {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "metadata", "type", "slug", "name", "organization_id", "properties",
        ];
        let mut metadata = None;
        let mut slug = None;
        let mut name = None;
        let mut organization_id = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.constant("select"),
                2 => reader.fill(&mut slug),
                3 => reader.fill(&mut name),
                4 => reader.fill(&mut organization_id),
                5 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        let (true, Some(slug), Some(name), Some(properties)) = (
            fields.has(1), slug, name, properties,
        ) else {
            return Err(fields.missing(reader, &[1, 2, 3, 5]));
        };
        Ok(Self {
            metadata,
            slug,
            name,
            organization_id: Patch::new(organization_id, fields.is_null(4)),
            properties,
        })
    }
}

impl Decode for CustomFieldCreateText {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "metadata", "type", "slug", "name", "organization_id", "properties",
        ];
        let mut metadata = None;
        let mut slug = None;
        let mut name = None;
        let mut organization_id = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.constant("text"),
                2 => reader.fill(&mut slug),
                3 => reader.fill(&mut name),
                4 => reader.fill(&mut organization_id),
                5 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        let (true, Some(slug), Some(name), Some(properties)) = (
            fields.has(1), slug, name, properties,
        ) else {
            return Err(fields.missing(reader, &[1, 2, 3, 5]));
        };
        Ok(Self {
            metadata,
            slug,
            name,
            organization_id: Patch::new(organization_id, fields.is_null(4)),
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
            None => Err(reader.missing_tag("type")),
        }
    }
}

impl Decode for CustomFieldUpdateCheckbox {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["metadata", "name", "slug", "type", "properties"];
        let mut metadata = None;
        let mut name = None;
        let mut slug = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut slug),
                3 => reader.constant("checkbox"),
                4 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(3) {
            return Err(fields.missing(reader, &[3]));
        }
        Ok(Self {
            metadata,
            name: Patch::new(name, fields.is_null(1)),
            slug: Patch::new(slug, fields.is_null(2)),
            properties: Patch::new(properties, fields.is_null(4)),
        })
    }
}

impl Decode for CustomFieldUpdateDate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["metadata", "name", "slug", "type", "properties"];
        let mut metadata = None;
        let mut name = None;
        let mut slug = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut slug),
                3 => reader.constant("date"),
                4 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(3) {
            return Err(fields.missing(reader, &[3]));
        }
        Ok(Self {
            metadata,
            name: Patch::new(name, fields.is_null(1)),
            slug: Patch::new(slug, fields.is_null(2)),
            properties: Patch::new(properties, fields.is_null(4)),
        })
    }
}

impl Decode for CustomFieldUpdateNumber {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["metadata", "name", "slug", "type", "properties"];
        let mut metadata = None;
        let mut name = None;
        let mut slug = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut slug),
                3 => reader.constant("number"),
                4 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(3) {
            return Err(fields.missing(reader, &[3]));
        }
        Ok(Self {
            metadata,
            name: Patch::new(name, fields.is_null(1)),
            slug: Patch::new(slug, fields.is_null(2)),
            properties: Patch::new(properties, fields.is_null(4)),
        })
    }
}

impl Decode for CustomFieldUpdateSelect {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["metadata", "name", "slug", "type", "properties"];
        let mut metadata = None;
        let mut name = None;
        let mut slug = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut slug),
                3 => reader.constant("select"),
                4 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(3) {
            return Err(fields.missing(reader, &[3]));
        }
        Ok(Self {
            metadata,
            name: Patch::new(name, fields.is_null(1)),
            slug: Patch::new(slug, fields.is_null(2)),
            properties: Patch::new(properties, fields.is_null(4)),
        })
    }
}

impl Decode for CustomFieldUpdateText {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["metadata", "name", "slug", "type", "properties"];
        let mut metadata = None;
        let mut name = None;
        let mut slug = None;
        let mut properties = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut slug),
                3 => reader.constant("text"),
                4 => reader.fill(&mut properties),
                _ => reader.skip_value(),
            }?;
        }
        if !fields.has(3) {
            return Err(fields.missing(reader, &[3]));
        }
        Ok(Self {
            metadata,
            name: Patch::new(name, fields.is_null(1)),
            slug: Patch::new(slug, fields.is_null(2)),
            properties: Patch::new(properties, fields.is_null(4)),
        })
    }
}

serde_codecs!(
    CustomFieldCreate, CustomFieldCreateCheckbox, CustomFieldCreateDate,
    CustomFieldCreateNumber, CustomFieldCreateSelect, CustomFieldCreateText,
    CustomFieldUpdate, CustomFieldUpdateCheckbox, CustomFieldUpdateDate,
    CustomFieldUpdateNumber, CustomFieldUpdateSelect, CustomFieldUpdateText
);
