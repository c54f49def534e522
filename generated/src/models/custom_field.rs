//! Models: custom field.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::MetadataValue;
use crate::runtime::json::{
    Blank, Constant, Decode, DecodeError, Encode, Reader, Timestamp, Unknown, Writer,
};

/// A custom field as a product or checkout uses it.
#[cfg(any(
    feature = "checkouts", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachedCustomField {
    /// Which field it is.
    pub custom_field_id: Uuid,
    /// The field.
    pub custom_field: CustomField,
    /// Position of the field in the form.
    pub order: i64,
    /// Whether the customer has to answer.
    pub required: bool,
}

#[cfg(any(
    feature = "checkouts", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
impl Decode for AttachedCustomField {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["custom_field_id", "custom_field", "order", "required"],
            &mut [
                &mut value.custom_field_id, &mut value.custom_field, &mut value.order,
                &mut value.required,
            ],
        )?;
        Ok(value)
    }
}

#[cfg(any(
    feature = "checkouts", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
impl Blank for AttachedCustomField {
    const BLANK: Self = Self {
        custom_field_id: Blank::BLANK,
        custom_field: Blank::BLANK,
        order: Blank::BLANK,
        required: Blank::BLANK,
    };
}

/// A question that an organization asks at checkout. `type` tells the members apart.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomField {
    /// A custom field that takes text.
    Text(CustomFieldText),
    /// A custom field that takes a number.
    Number(CustomFieldNumber),
    /// A custom field that takes a date.
    Date(CustomFieldDate),
    /// A custom field that is ticked or not.
    Checkbox(CustomFieldCheckbox),
    /// A custom field with options to choose from.
    Select(CustomFieldSelect),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

macro_rules! of_each_custom_field {
    ($self:ident, $value:ident => $given:expr) => {
        match $self {
            Self::Text($value) => $given,
            Self::Number($value) => $given,
            Self::Date($value) => $given,
            Self::Checkbox($value) => $given,
            Self::Select($value) => $given,
            Self::Unknown(_) => None,
        }
    };
}

impl CustomField {
    /// When the object was created.
    ///
    /// `None` if the value is `Unknown`.
    #[must_use]
    pub fn created_at(&self) -> Option<Timestamp> {
        of_each_custom_field!(self, value => Some(value.created_at))
    }

    /// When the object was last changed; null if it has not changed since its creation.
    ///
    /// `None` if absent, or if the value is `Unknown`.
    #[must_use]
    pub fn modified_at(&self) -> Option<Timestamp> {
        of_each_custom_field!(self, value => value.modified_at)
    }

    /// Identifier assigned by Polar, unique among the objects of its kind.
    ///
    /// `None` if the value is `Unknown`.
    #[must_use]
    pub fn id(&self) -> Option<Uuid> {
        of_each_custom_field!(self, value => Some(value.id))
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    ///
    /// `None` if the value is `Unknown`.
    #[must_use]
    pub fn metadata(&self) -> Option<&BTreeMap<String, MetadataValue>> {
        of_each_custom_field!(self, value => Some(&value.metadata))
    }

    /// The discriminator, `type`.
    ///
    /// For `Unknown`, the value as received.
    #[must_use]
    pub fn type_(&self) -> Option<&str> {
        match self {
            Self::Text(_) => Some("text"),
            Self::Number(_) => Some("number"),
            Self::Date(_) => Some("date"),
            Self::Checkbox(_) => Some("checkbox"),
            Self::Select(_) => Some("select"),
            Self::Unknown(raw) => raw.tag(),
        }
    }

    /// Key under which the answer is stored.
    ///
    /// `None` if the value is `Unknown`.
    #[must_use]
    pub fn slug(&self) -> Option<&str> {
        of_each_custom_field!(self, value => Some(&value.slug))
    }

    /// Name of the field.
    ///
    /// `None` if the value is `Unknown`.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        of_each_custom_field!(self, value => Some(&value.name))
    }

    /// Organization that asks.
    ///
    /// `None` if the value is `Unknown`.
    #[must_use]
    pub fn organization_id(&self) -> Option<Uuid> {
        of_each_custom_field!(self, value => Some(value.organization_id))
    }
}

impl Decode for CustomField {
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

impl Blank for CustomField {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// A custom field that is ticked or not.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldCheckbox {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Key under which the answer is stored.
    pub slug: String,
    /// Name of the field.
    pub name: String,
    /// Organization that asks.
    pub organization_id: Uuid,
    /// Texts and limits of the field in a form.
    pub properties: CustomFieldCheckboxProperties,
}

impl Decode for CustomFieldCheckbox {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "created_at", "modified_at", "id", "metadata", "type", "slug", "name",
                "organization_id", "properties",
            ],
            &mut [
                &mut value.created_at,
                &mut value.modified_at,
                &mut value.id,
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

impl Blank for CustomFieldCheckbox {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        metadata: Blank::BLANK,
        slug: Blank::BLANK,
        name: Blank::BLANK,
        organization_id: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

/// Texts of a checkbox.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldCheckboxProperties {
    /// Label beside the field. At least 1 character.
    pub form_label: Option<String>,
    /// Help text beside the field. At least 1 character.
    pub form_help_text: Option<String>,
    /// Text inside the empty field. At least 1 character.
    pub form_placeholder: Option<String>,
}

impl CustomFieldCheckboxProperties {
    /// Creates a value with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Label beside the field. At least 1 character.
    #[must_use]
    pub fn form_label(mut self, form_label: impl Into<String>) -> Self {
        self.form_label = Some(form_label.into());
        self
    }

    /// Help text beside the field. At least 1 character.
    #[must_use]
    pub fn form_help_text(mut self, form_help_text: impl Into<String>) -> Self {
        self.form_help_text = Some(form_help_text.into());
        self
    }

    /// Text inside the empty field. At least 1 character.
    #[must_use]
    pub fn form_placeholder(mut self, form_placeholder: impl Into<String>) -> Self {
        self.form_placeholder = Some(form_placeholder.into());
        self
    }
}

impl Decode for CustomFieldCheckboxProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["form_label", "form_help_text", "form_placeholder"],
            &mut [&mut value.form_label, &mut value.form_help_text, &mut value.form_placeholder],
        )?;
        Ok(value)
    }
}

impl Blank for CustomFieldCheckboxProperties {
    const BLANK: Self = Self {
        form_label: Blank::BLANK,
        form_help_text: Blank::BLANK,
        form_placeholder: Blank::BLANK,
    };
}

impl Encode for CustomFieldCheckboxProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("form_label", &self.form_label);
        object.optional("form_help_text", &self.form_help_text);
        object.optional("form_placeholder", &self.form_placeholder);
        object.end();
    }
}

/// A custom field that takes a date.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldDate {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Key under which the answer is stored.
    pub slug: String,
    /// Name of the field.
    pub name: String,
    /// Organization that asks.
    pub organization_id: Uuid,
    /// Texts and limits of the field in a form.
    pub properties: CustomFieldDateProperties,
}

impl Decode for CustomFieldDate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "created_at", "modified_at", "id", "metadata", "type", "slug", "name",
                "organization_id", "properties",
            ],
            &mut [
                &mut value.created_at,
                &mut value.modified_at,
                &mut value.id,
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

impl Blank for CustomFieldDate {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        metadata: Blank::BLANK,
        slug: Blank::BLANK,
        name: Blank::BLANK,
        organization_id: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

/// Texts and limits of a date field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldDateProperties {
    /// Label beside the field. At least 1 character.
    pub form_label: Option<String>,
    /// Help text beside the field. At least 1 character.
    pub form_help_text: Option<String>,
    /// Text inside the empty field. At least 1 character.
    pub form_placeholder: Option<String>,
    /// Earliest date accepted, as a number.
    pub ge: Option<i64>,
    /// Latest date accepted, as a number.
    pub le: Option<i64>,
}

impl CustomFieldDateProperties {
    /// Creates a value with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Label beside the field. At least 1 character.
    #[must_use]
    pub fn form_label(mut self, form_label: impl Into<String>) -> Self {
        self.form_label = Some(form_label.into());
        self
    }

    /// Help text beside the field. At least 1 character.
    #[must_use]
    pub fn form_help_text(mut self, form_help_text: impl Into<String>) -> Self {
        self.form_help_text = Some(form_help_text.into());
        self
    }

    /// Text inside the empty field. At least 1 character.
    #[must_use]
    pub fn form_placeholder(mut self, form_placeholder: impl Into<String>) -> Self {
        self.form_placeholder = Some(form_placeholder.into());
        self
    }

    /// Earliest date accepted, as a number.
    #[must_use]
    pub fn ge(mut self, ge: impl Into<i64>) -> Self {
        self.ge = Some(ge.into());
        self
    }

    /// Latest date accepted, as a number.
    #[must_use]
    pub fn le(mut self, le: impl Into<i64>) -> Self {
        self.le = Some(le.into());
        self
    }
}

impl Decode for CustomFieldDateProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["form_label", "form_help_text", "form_placeholder", "ge", "le"],
            &mut [
                &mut value.form_label, &mut value.form_help_text, &mut value.form_placeholder,
                &mut value.ge, &mut value.le,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomFieldDateProperties {
    const BLANK: Self = Self {
        form_label: Blank::BLANK,
        form_help_text: Blank::BLANK,
        form_placeholder: Blank::BLANK,
        ge: Blank::BLANK,
        le: Blank::BLANK,
    };
}

impl Encode for CustomFieldDateProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("form_label", &self.form_label);
        object.optional("form_help_text", &self.form_help_text);
        object.optional("form_placeholder", &self.form_placeholder);
        object.optional("ge", &self.ge);
        object.optional("le", &self.le);
        object.end();
    }
}

/// A custom field that takes a number.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldNumber {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Key under which the answer is stored.
    pub slug: String,
    /// Name of the field.
    pub name: String,
    /// Organization that asks.
    pub organization_id: Uuid,
    /// Texts and limits of the field in a form.
    pub properties: CustomFieldNumberProperties,
}

impl Decode for CustomFieldNumber {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "created_at", "modified_at", "id", "metadata", "type", "slug", "name",
                "organization_id", "properties",
            ],
            &mut [
                &mut value.created_at,
                &mut value.modified_at,
                &mut value.id,
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

impl Blank for CustomFieldNumber {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        metadata: Blank::BLANK,
        slug: Blank::BLANK,
        name: Blank::BLANK,
        organization_id: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

/// Texts and limits of a number field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldNumberProperties {
    /// Label beside the field. At least 1 character.
    pub form_label: Option<String>,
    /// Help text beside the field. At least 1 character.
    pub form_help_text: Option<String>,
    /// Text inside the empty field. At least 1 character.
    pub form_placeholder: Option<String>,
    /// Smallest number accepted.
    pub ge: Option<i64>,
    /// Largest number accepted.
    pub le: Option<i64>,
}

impl CustomFieldNumberProperties {
    /// Creates a value with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Label beside the field. At least 1 character.
    #[must_use]
    pub fn form_label(mut self, form_label: impl Into<String>) -> Self {
        self.form_label = Some(form_label.into());
        self
    }

    /// Help text beside the field. At least 1 character.
    #[must_use]
    pub fn form_help_text(mut self, form_help_text: impl Into<String>) -> Self {
        self.form_help_text = Some(form_help_text.into());
        self
    }

    /// Text inside the empty field. At least 1 character.
    #[must_use]
    pub fn form_placeholder(mut self, form_placeholder: impl Into<String>) -> Self {
        self.form_placeholder = Some(form_placeholder.into());
        self
    }

    /// Smallest number accepted.
    #[must_use]
    pub fn ge(mut self, ge: impl Into<i64>) -> Self {
        self.ge = Some(ge.into());
        self
    }

    /// Largest number accepted.
    #[must_use]
    pub fn le(mut self, le: impl Into<i64>) -> Self {
        self.le = Some(le.into());
        self
    }
}

impl Decode for CustomFieldNumberProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["form_label", "form_help_text", "form_placeholder", "ge", "le"],
            &mut [
                &mut value.form_label, &mut value.form_help_text, &mut value.form_placeholder,
                &mut value.ge, &mut value.le,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomFieldNumberProperties {
    const BLANK: Self = Self {
        form_label: Blank::BLANK,
        form_help_text: Blank::BLANK,
        form_placeholder: Blank::BLANK,
        ge: Blank::BLANK,
        le: Blank::BLANK,
    };
}

impl Encode for CustomFieldNumberProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("form_label", &self.form_label);
        object.optional("form_help_text", &self.form_help_text);
        object.optional("form_placeholder", &self.form_placeholder);
        object.optional("ge", &self.ge);
        object.optional("le", &self.le);
        object.end();
    }
}

/// A custom field with options to choose from.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldSelect {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Key under which the answer is stored.
    pub slug: String,
    /// Name of the field.
    pub name: String,
    /// Organization that asks.
    pub organization_id: Uuid,
    /// Texts and limits of the field in a form.
    pub properties: CustomFieldSelectProperties,
}

impl Decode for CustomFieldSelect {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "created_at", "modified_at", "id", "metadata", "type", "slug", "name",
                "organization_id", "properties",
            ],
            &mut [
                &mut value.created_at,
                &mut value.modified_at,
                &mut value.id,
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

impl Blank for CustomFieldSelect {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        metadata: Blank::BLANK,
        slug: Blank::BLANK,
        name: Blank::BLANK,
        organization_id: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

/// One option of a choice.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldSelectOption {
    /// What is stored when the option is chosen. At least 1 character.
    pub value: String,
    /// What the customer reads. At least 1 character.
    pub label: String,
}

impl CustomFieldSelectOption {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
        }
    }
}

impl Decode for CustomFieldSelectOption {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["value", "label"], &mut [&mut value.value, &mut value.label])?;
        Ok(value)
    }
}

impl Blank for CustomFieldSelectOption {
    const BLANK: Self = Self {
        value: Blank::BLANK,
        label: Blank::BLANK,
    };
}

impl Encode for CustomFieldSelectOption {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("value", &self.value);
        object.field("label", &self.label);
        object.end();
    }
}

/// Texts and options of a choice.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldSelectProperties {
    /// Label beside the field. At least 1 character.
    pub form_label: Option<String>,
    /// Help text beside the field. At least 1 character.
    pub form_help_text: Option<String>,
    /// Text inside the empty field. At least 1 character.
    pub form_placeholder: Option<String>,
    /// What can be chosen. At least 1 item.
    pub options: Vec<CustomFieldSelectOption>,
}

impl CustomFieldSelectProperties {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(options: impl IntoIterator<Item = CustomFieldSelectOption>) -> Self {
        Self {
            form_label: None,
            form_help_text: None,
            form_placeholder: None,
            options: options.into_iter().collect(),
        }
    }

    /// Label beside the field. At least 1 character.
    #[must_use]
    pub fn form_label(mut self, form_label: impl Into<String>) -> Self {
        self.form_label = Some(form_label.into());
        self
    }

    /// Help text beside the field. At least 1 character.
    #[must_use]
    pub fn form_help_text(mut self, form_help_text: impl Into<String>) -> Self {
        self.form_help_text = Some(form_help_text.into());
        self
    }

    /// Text inside the empty field. At least 1 character.
    #[must_use]
    pub fn form_placeholder(mut self, form_placeholder: impl Into<String>) -> Self {
        self.form_placeholder = Some(form_placeholder.into());
        self
    }
}

impl Decode for CustomFieldSelectProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["form_label", "form_help_text", "form_placeholder", "options"],
            &mut [
                &mut value.form_label, &mut value.form_help_text, &mut value.form_placeholder,
                &mut value.options,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomFieldSelectProperties {
    const BLANK: Self = Self {
        form_label: Blank::BLANK,
        form_help_text: Blank::BLANK,
        form_placeholder: Blank::BLANK,
        options: Blank::BLANK,
    };
}

impl Encode for CustomFieldSelectProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("form_label", &self.form_label);
        object.optional("form_help_text", &self.form_help_text);
        object.optional("form_placeholder", &self.form_placeholder);
        object.field("options", &self.options);
        object.end();
    }
}

/// A custom field that takes text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldText {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Key under which the answer is stored.
    pub slug: String,
    /// Name of the field.
    pub name: String,
    /// Organization that asks.
    pub organization_id: Uuid,
    /// Texts and limits of the field in a form.
    pub properties: CustomFieldTextProperties,
}

impl Decode for CustomFieldText {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "created_at", "modified_at", "id", "metadata", "type", "slug", "name",
                "organization_id", "properties",
            ],
            &mut [
                &mut value.created_at,
                &mut value.modified_at,
                &mut value.id,
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

impl Blank for CustomFieldText {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        metadata: Blank::BLANK,
        slug: Blank::BLANK,
        name: Blank::BLANK,
        organization_id: Blank::BLANK,
        properties: Blank::BLANK,
    };
}

/// Texts and limits of a text field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldTextProperties {
    /// Label beside the field. At least 1 character.
    pub form_label: Option<String>,
    /// Help text beside the field. At least 1 character.
    pub form_help_text: Option<String>,
    /// Text inside the empty field. At least 1 character.
    pub form_placeholder: Option<String>,
    /// Whether the input has several lines.
    pub textarea: Option<bool>,
    /// Fewest characters accepted. At least 0.
    pub min_length: Option<i64>,
    /// Most characters accepted. At least 0.
    pub max_length: Option<i64>,
}

impl CustomFieldTextProperties {
    /// Creates a value with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Label beside the field. At least 1 character.
    #[must_use]
    pub fn form_label(mut self, form_label: impl Into<String>) -> Self {
        self.form_label = Some(form_label.into());
        self
    }

    /// Help text beside the field. At least 1 character.
    #[must_use]
    pub fn form_help_text(mut self, form_help_text: impl Into<String>) -> Self {
        self.form_help_text = Some(form_help_text.into());
        self
    }

    /// Text inside the empty field. At least 1 character.
    #[must_use]
    pub fn form_placeholder(mut self, form_placeholder: impl Into<String>) -> Self {
        self.form_placeholder = Some(form_placeholder.into());
        self
    }

    /// Whether the input has several lines.
    #[must_use]
    pub fn textarea(mut self, textarea: bool) -> Self {
        self.textarea = Some(textarea);
        self
    }

    /// Fewest characters accepted. At least 0.
    #[must_use]
    pub fn min_length(mut self, min_length: impl Into<i64>) -> Self {
        self.min_length = Some(min_length.into());
        self
    }

    /// Most characters accepted. At least 0.
    #[must_use]
    pub fn max_length(mut self, max_length: impl Into<i64>) -> Self {
        self.max_length = Some(max_length.into());
        self
    }
}

impl Decode for CustomFieldTextProperties {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "form_label", "form_help_text", "form_placeholder", "textarea", "min_length",
                "max_length",
            ],
            &mut [
                &mut value.form_label, &mut value.form_help_text, &mut value.form_placeholder,
                &mut value.textarea, &mut value.min_length, &mut value.max_length,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomFieldTextProperties {
    const BLANK: Self = Self {
        form_label: Blank::BLANK,
        form_help_text: Blank::BLANK,
        form_placeholder: Blank::BLANK,
        textarea: Blank::BLANK,
        min_length: Blank::BLANK,
        max_length: Blank::BLANK,
    };
}

impl Encode for CustomFieldTextProperties {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("form_label", &self.form_label);
        object.optional("form_help_text", &self.form_help_text);
        object.optional("form_placeholder", &self.form_placeholder);
        object.optional("textarea", &self.textarea);
        object.optional("min_length", &self.min_length);
        object.optional("max_length", &self.max_length);
        object.end();
    }
}
