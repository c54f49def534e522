//! Models: custom field create.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    CustomField, CustomFieldCheckbox, CustomFieldCheckboxProperties, CustomFieldDate,
    CustomFieldDateProperties, CustomFieldNumber, CustomFieldNumberProperties,
    CustomFieldSelect, CustomFieldSelectProperties, CustomFieldText,
    CustomFieldTextProperties, MetadataValue,
};
use crate::runtime::json::{Encode, Patch, Unknown, Writer, encode_record};

/// A new custom field. Discriminated by `type`.
///
/// Accepted by [`CustomFields::create`](crate::services::custom_fields::CustomFields::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomFieldCreate {
    /// A text field.
    Text(CustomFieldCreateText),
    /// A number field.
    Number(CustomFieldCreateNumber),
    /// A date field.
    Date(CustomFieldCreateDate),
    /// A checkbox field.
    Checkbox(CustomFieldCreateCheckbox),
    /// A select field, with options to choose from.
    Select(CustomFieldCreateSelect),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<CustomFieldCreateText> for CustomFieldCreate {
    #[inline]
    fn from(value: CustomFieldCreateText) -> Self {
        Self::Text(value)
    }
}

impl From<CustomFieldCreateNumber> for CustomFieldCreate {
    #[inline]
    fn from(value: CustomFieldCreateNumber) -> Self {
        Self::Number(value)
    }
}

impl From<CustomFieldCreateDate> for CustomFieldCreate {
    #[inline]
    fn from(value: CustomFieldCreateDate) -> Self {
        Self::Date(value)
    }
}

impl From<CustomFieldCreateCheckbox> for CustomFieldCreate {
    #[inline]
    fn from(value: CustomFieldCreateCheckbox) -> Self {
        Self::Checkbox(value)
    }
}

impl From<CustomFieldCreateSelect> for CustomFieldCreate {
    #[inline]
    fn from(value: CustomFieldCreateSelect) -> Self {
        Self::Select(value)
    }
}

/// Repeats what a `CustomField` has.
impl From<&CustomField> for CustomFieldCreate {
    #[inline]
    fn from(value: &CustomField) -> Self {
        match value {
            CustomField::Text(value) => Self::Text(value.into()),
            CustomField::Number(value) => Self::Number(value.into()),
            CustomField::Date(value) => Self::Date(value.into()),
            CustomField::Checkbox(value) => Self::Checkbox(value.into()),
            CustomField::Select(value) => Self::Select(value.into()),
            CustomField::Unknown(value) => Self::Unknown(value.clone()),
        }
    }
}

impl Encode for CustomFieldCreate {
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

/// A checkbox field.
///
/// Accepted by [`CustomFields::create`](crate::services::custom_fields::CustomFields::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldCreateCheckbox {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Key of the stored value, unique within the organization: lowercase letters, digits, `-` and `_`.
    /// At least 1 character. Must match `^[a-z0-9-_]+$`.
    pub slug: String,
    /// Name of the field. At least 1 character.
    pub name: String,
    /// Organization that will own the object. Required unless an organization access token is used.
    pub organization_id: Patch<Uuid>,
    /// Form settings of the field.
    pub properties: CustomFieldCheckboxProperties,
}

impl CustomFieldCreateCheckbox {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        slug: impl Into<String>,
        name: impl Into<String>,
        properties: impl Into<CustomFieldCheckboxProperties>,
    ) -> Self {
        Self {
            metadata: None,
            slug: slug.into(),
            name: name.into(),
            organization_id: Patch::Keep,
            properties: properties.into(),
        }
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// Organization that will own the object. Required unless an organization access token is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
}

/// Repeats what a `CustomFieldCheckbox` has.
impl From<&CustomFieldCheckbox> for CustomFieldCreateCheckbox {
    #[inline]
    fn from(value: &CustomFieldCheckbox) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            slug: value.slug.clone(),
            name: value.name.clone(),
            organization_id: Patch::Value(value.organization_id),
            properties: value.properties.clone(),
        }
    }
}

encode_record! {
    CustomFieldCreateCheckbox;
    "metadata": optional metadata, "type" = "checkbox", "slug": field slug, "name": field name,
    "organization_id": patch organization_id, "properties": field properties,
}

/// A date field.
///
/// Accepted by [`CustomFields::create`](crate::services::custom_fields::CustomFields::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldCreateDate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Key of the stored value, unique within the organization: lowercase letters, digits, `-` and `_`.
    /// At least 1 character. Must match `^[a-z0-9-_]+$`.
    pub slug: String,
    /// Name of the field. At least 1 character.
    pub name: String,
    /// Organization that will own the object. Required unless an organization access token is used.
    pub organization_id: Patch<Uuid>,
    /// Form settings of the field.
    pub properties: CustomFieldDateProperties,
}

impl CustomFieldCreateDate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        slug: impl Into<String>,
        name: impl Into<String>,
        properties: impl Into<CustomFieldDateProperties>,
    ) -> Self {
        Self {
            metadata: None,
            slug: slug.into(),
            name: name.into(),
            organization_id: Patch::Keep,
            properties: properties.into(),
        }
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// Organization that will own the object. Required unless an organization access token is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
}

/// Repeats what a `CustomFieldDate` has.
impl From<&CustomFieldDate> for CustomFieldCreateDate {
    #[inline]
    fn from(value: &CustomFieldDate) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            slug: value.slug.clone(),
            name: value.name.clone(),
            organization_id: Patch::Value(value.organization_id),
            properties: value.properties.clone(),
        }
    }
}

encode_record! {
    CustomFieldCreateDate;
    "metadata": optional metadata, "type" = "date", "slug": field slug, "name": field name,
    "organization_id": patch organization_id, "properties": field properties,
}

/// A number field.
///
/// Accepted by [`CustomFields::create`](crate::services::custom_fields::CustomFields::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldCreateNumber {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Key of the stored value, unique within the organization: lowercase letters, digits, `-` and `_`.
    /// At least 1 character. Must match `^[a-z0-9-_]+$`.
    pub slug: String,
    /// Name of the field. At least 1 character.
    pub name: String,
    /// Organization that will own the object. Required unless an organization access token is used.
    pub organization_id: Patch<Uuid>,
    /// Form settings of the field.
    pub properties: CustomFieldNumberProperties,
}

impl CustomFieldCreateNumber {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        slug: impl Into<String>,
        name: impl Into<String>,
        properties: impl Into<CustomFieldNumberProperties>,
    ) -> Self {
        Self {
            metadata: None,
            slug: slug.into(),
            name: name.into(),
            organization_id: Patch::Keep,
            properties: properties.into(),
        }
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// Organization that will own the object. Required unless an organization access token is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
}

/// Repeats what a `CustomFieldNumber` has.
impl From<&CustomFieldNumber> for CustomFieldCreateNumber {
    #[inline]
    fn from(value: &CustomFieldNumber) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            slug: value.slug.clone(),
            name: value.name.clone(),
            organization_id: Patch::Value(value.organization_id),
            properties: value.properties.clone(),
        }
    }
}

encode_record! {
    CustomFieldCreateNumber;
    "metadata": optional metadata, "type" = "number", "slug": field slug, "name": field name,
    "organization_id": patch organization_id, "properties": field properties,
}

/// A select field, with options to choose from.
///
/// Accepted by [`CustomFields::create`](crate::services::custom_fields::CustomFields::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldCreateSelect {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Key of the stored value, unique within the organization: lowercase letters, digits, `-` and `_`.
    /// At least 1 character. Must match `^[a-z0-9-_]+$`.
    pub slug: String,
    /// Name of the field. At least 1 character.
    pub name: String,
    /// Organization that will own the object. Required unless an organization access token is used.
    pub organization_id: Patch<Uuid>,
    /// Form settings of the field.
    pub properties: CustomFieldSelectProperties,
}

impl CustomFieldCreateSelect {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        slug: impl Into<String>,
        name: impl Into<String>,
        properties: impl Into<CustomFieldSelectProperties>,
    ) -> Self {
        Self {
            metadata: None,
            slug: slug.into(),
            name: name.into(),
            organization_id: Patch::Keep,
            properties: properties.into(),
        }
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// Organization that will own the object. Required unless an organization access token is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
}

/// Repeats what a `CustomFieldSelect` has.
impl From<&CustomFieldSelect> for CustomFieldCreateSelect {
    #[inline]
    fn from(value: &CustomFieldSelect) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            slug: value.slug.clone(),
            name: value.name.clone(),
            organization_id: Patch::Value(value.organization_id),
            properties: value.properties.clone(),
        }
    }
}

encode_record! {
    CustomFieldCreateSelect;
    "metadata": optional metadata, "type" = "select", "slug": field slug, "name": field name,
    "organization_id": patch organization_id, "properties": field properties,
}

/// A text field.
///
/// Accepted by [`CustomFields::create`](crate::services::custom_fields::CustomFields::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldCreateText {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Key of the stored value, unique within the organization: lowercase letters, digits, `-` and `_`.
    /// At least 1 character. Must match `^[a-z0-9-_]+$`.
    pub slug: String,
    /// Name of the field. At least 1 character.
    pub name: String,
    /// Organization that will own the object. Required unless an organization access token is used.
    pub organization_id: Patch<Uuid>,
    /// Form settings of the field.
    pub properties: CustomFieldTextProperties,
}

impl CustomFieldCreateText {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        slug: impl Into<String>,
        name: impl Into<String>,
        properties: impl Into<CustomFieldTextProperties>,
    ) -> Self {
        Self {
            metadata: None,
            slug: slug.into(),
            name: name.into(),
            organization_id: Patch::Keep,
            properties: properties.into(),
        }
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// Organization that will own the object. Required unless an organization access token is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
}

/// Repeats what a `CustomFieldText` has.
impl From<&CustomFieldText> for CustomFieldCreateText {
    #[inline]
    fn from(value: &CustomFieldText) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            slug: value.slug.clone(),
            name: value.name.clone(),
            organization_id: Patch::Value(value.organization_id),
            properties: value.properties.clone(),
        }
    }
}

encode_record! {
    CustomFieldCreateText;
    "metadata": optional metadata, "type" = "text", "slug": field slug, "name": field name,
    "organization_id": patch organization_id, "properties": field properties,
}

/// Changes to a custom field. Discriminated by `type`, which must be that of the field.
///
/// Accepted by [`CustomFields::update`](crate::services::custom_fields::CustomFields::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomFieldUpdate {
    /// A text field.
    Text(CustomFieldUpdateText),
    /// A number field.
    Number(CustomFieldUpdateNumber),
    /// A date field.
    Date(CustomFieldUpdateDate),
    /// A checkbox field.
    Checkbox(CustomFieldUpdateCheckbox),
    /// A select field, with options to choose from.
    Select(CustomFieldUpdateSelect),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<CustomFieldUpdateText> for CustomFieldUpdate {
    #[inline]
    fn from(value: CustomFieldUpdateText) -> Self {
        Self::Text(value)
    }
}

impl From<CustomFieldUpdateNumber> for CustomFieldUpdate {
    #[inline]
    fn from(value: CustomFieldUpdateNumber) -> Self {
        Self::Number(value)
    }
}

impl From<CustomFieldUpdateDate> for CustomFieldUpdate {
    #[inline]
    fn from(value: CustomFieldUpdateDate) -> Self {
        Self::Date(value)
    }
}

impl From<CustomFieldUpdateCheckbox> for CustomFieldUpdate {
    #[inline]
    fn from(value: CustomFieldUpdateCheckbox) -> Self {
        Self::Checkbox(value)
    }
}

impl From<CustomFieldUpdateSelect> for CustomFieldUpdate {
    #[inline]
    fn from(value: CustomFieldUpdateSelect) -> Self {
        Self::Select(value)
    }
}

/// Repeats what a `CustomField` has.
impl From<&CustomField> for CustomFieldUpdate {
    #[inline]
    fn from(value: &CustomField) -> Self {
        match value {
            CustomField::Text(value) => Self::Text(value.into()),
            CustomField::Number(value) => Self::Number(value.into()),
            CustomField::Date(value) => Self::Date(value.into()),
            CustomField::Checkbox(value) => Self::Checkbox(value.into()),
            CustomField::Select(value) => Self::Select(value.into()),
            CustomField::Unknown(value) => Self::Unknown(value.clone()),
        }
    }
}

impl Encode for CustomFieldUpdate {
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

/// A checkbox field.
///
/// Accepted by [`CustomFields::update`](crate::services::custom_fields::CustomFields::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldUpdateCheckbox {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New name. At least 1 character.
    pub name: Patch<String>,
    /// New key of the stored values, unique within the organization: lowercase letters, digits, `-` and
    /// `_`. At least 1 character. Must match `^[a-z0-9-_]+$`.
    pub slug: Patch<String>,
    /// Form settings of the field.
    pub properties: Patch<CustomFieldCheckboxProperties>,
}

impl CustomFieldUpdateCheckbox {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// New name. At least 1 character.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// New key of the stored values, unique within the organization: lowercase letters, digits, `-` and
    /// `_`. At least 1 character. Must match `^[a-z0-9-_]+$`.
    #[must_use]
    #[inline]
    pub fn slug(mut self, slug: impl Into<Patch<String>>) -> Self {
        self.slug = slug.into();
        self
    }

    /// Form settings of the field.
    #[must_use]
    #[inline]
    pub fn properties(
        mut self,
        properties: impl Into<Patch<CustomFieldCheckboxProperties>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }
}

/// Repeats what a `CustomFieldCheckbox` has.
impl From<&CustomFieldCheckbox> for CustomFieldUpdateCheckbox {
    #[inline]
    fn from(value: &CustomFieldCheckbox) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            name: Patch::Value(value.name.clone()),
            slug: Patch::Value(value.slug.clone()),
            properties: Patch::Value(value.properties.clone()),
        }
    }
}

encode_record! {
    CustomFieldUpdateCheckbox;
    "metadata": optional metadata, "name": patch name, "slug": patch slug, "type" = "checkbox",
    "properties": patch properties,
}

/// A date field.
///
/// Accepted by [`CustomFields::update`](crate::services::custom_fields::CustomFields::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldUpdateDate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New name. At least 1 character.
    pub name: Patch<String>,
    /// New key of the stored values, unique within the organization: lowercase letters, digits, `-` and
    /// `_`. At least 1 character. Must match `^[a-z0-9-_]+$`.
    pub slug: Patch<String>,
    /// Form settings of the field.
    pub properties: Patch<CustomFieldDateProperties>,
}

impl CustomFieldUpdateDate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// New name. At least 1 character.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// New key of the stored values, unique within the organization: lowercase letters, digits, `-` and
    /// `_`. At least 1 character. Must match `^[a-z0-9-_]+$`.
    #[must_use]
    #[inline]
    pub fn slug(mut self, slug: impl Into<Patch<String>>) -> Self {
        self.slug = slug.into();
        self
    }

    /// Form settings of the field.
    #[must_use]
    #[inline]
    pub fn properties(
        mut self,
        properties: impl Into<Patch<CustomFieldDateProperties>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }
}

/// Repeats what a `CustomFieldDate` has.
impl From<&CustomFieldDate> for CustomFieldUpdateDate {
    #[inline]
    fn from(value: &CustomFieldDate) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            name: Patch::Value(value.name.clone()),
            slug: Patch::Value(value.slug.clone()),
            properties: Patch::Value(value.properties.clone()),
        }
    }
}

encode_record! {
    CustomFieldUpdateDate;
    "metadata": optional metadata, "name": patch name, "slug": patch slug, "type" = "date",
    "properties": patch properties,
}

/// A number field.
///
/// Accepted by [`CustomFields::update`](crate::services::custom_fields::CustomFields::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldUpdateNumber {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New name. At least 1 character.
    pub name: Patch<String>,
    /// New key of the stored values, unique within the organization: lowercase letters, digits, `-` and
    /// `_`. At least 1 character. Must match `^[a-z0-9-_]+$`.
    pub slug: Patch<String>,
    /// Form settings of the field.
    pub properties: Patch<CustomFieldNumberProperties>,
}

impl CustomFieldUpdateNumber {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// New name. At least 1 character.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// New key of the stored values, unique within the organization: lowercase letters, digits, `-` and
    /// `_`. At least 1 character. Must match `^[a-z0-9-_]+$`.
    #[must_use]
    #[inline]
    pub fn slug(mut self, slug: impl Into<Patch<String>>) -> Self {
        self.slug = slug.into();
        self
    }

    /// Form settings of the field.
    #[must_use]
    #[inline]
    pub fn properties(
        mut self,
        properties: impl Into<Patch<CustomFieldNumberProperties>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }
}

/// Repeats what a `CustomFieldNumber` has.
impl From<&CustomFieldNumber> for CustomFieldUpdateNumber {
    #[inline]
    fn from(value: &CustomFieldNumber) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            name: Patch::Value(value.name.clone()),
            slug: Patch::Value(value.slug.clone()),
            properties: Patch::Value(value.properties.clone()),
        }
    }
}

encode_record! {
    CustomFieldUpdateNumber;
    "metadata": optional metadata, "name": patch name, "slug": patch slug, "type" = "number",
    "properties": patch properties,
}

/// A select field, with options to choose from.
///
/// Accepted by [`CustomFields::update`](crate::services::custom_fields::CustomFields::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldUpdateSelect {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New name. At least 1 character.
    pub name: Patch<String>,
    /// New key of the stored values, unique within the organization: lowercase letters, digits, `-` and
    /// `_`. At least 1 character. Must match `^[a-z0-9-_]+$`.
    pub slug: Patch<String>,
    /// Form settings of the field.
    pub properties: Patch<CustomFieldSelectProperties>,
}

impl CustomFieldUpdateSelect {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// New name. At least 1 character.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// New key of the stored values, unique within the organization: lowercase letters, digits, `-` and
    /// `_`. At least 1 character. Must match `^[a-z0-9-_]+$`.
    #[must_use]
    #[inline]
    pub fn slug(mut self, slug: impl Into<Patch<String>>) -> Self {
        self.slug = slug.into();
        self
    }

    /// Form settings of the field.
    #[must_use]
    #[inline]
    pub fn properties(
        mut self,
        properties: impl Into<Patch<CustomFieldSelectProperties>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }
}

/// Repeats what a `CustomFieldSelect` has.
impl From<&CustomFieldSelect> for CustomFieldUpdateSelect {
    #[inline]
    fn from(value: &CustomFieldSelect) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            name: Patch::Value(value.name.clone()),
            slug: Patch::Value(value.slug.clone()),
            properties: Patch::Value(value.properties.clone()),
        }
    }
}

encode_record! {
    CustomFieldUpdateSelect;
    "metadata": optional metadata, "name": patch name, "slug": patch slug, "type" = "select",
    "properties": patch properties,
}

/// A text field.
///
/// Accepted by [`CustomFields::update`](crate::services::custom_fields::CustomFields::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldUpdateText {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New name. At least 1 character.
    pub name: Patch<String>,
    /// New key of the stored values, unique within the organization: lowercase letters, digits, `-` and
    /// `_`. At least 1 character. Must match `^[a-z0-9-_]+$`.
    pub slug: Patch<String>,
    /// Form settings of the field.
    pub properties: Patch<CustomFieldTextProperties>,
}

impl CustomFieldUpdateText {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// New name. At least 1 character.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// New key of the stored values, unique within the organization: lowercase letters, digits, `-` and
    /// `_`. At least 1 character. Must match `^[a-z0-9-_]+$`.
    #[must_use]
    #[inline]
    pub fn slug(mut self, slug: impl Into<Patch<String>>) -> Self {
        self.slug = slug.into();
        self
    }

    /// Form settings of the field.
    #[must_use]
    #[inline]
    pub fn properties(
        mut self,
        properties: impl Into<Patch<CustomFieldTextProperties>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }
}

/// Repeats what a `CustomFieldText` has.
impl From<&CustomFieldText> for CustomFieldUpdateText {
    #[inline]
    fn from(value: &CustomFieldText) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            name: Patch::Value(value.name.clone()),
            slug: Patch::Value(value.slug.clone()),
            properties: Patch::Value(value.properties.clone()),
        }
    }
}

encode_record! {
    CustomFieldUpdateText;
    "metadata": optional metadata, "name": patch name, "slug": patch slug, "type" = "text",
    "properties": patch properties,
}
