//! Models: custom field.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::MetadataValue;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Reader, Timestamp, Unknown, decode_record, encode_record,
    variant_methods,
};

/// A custom field of a product or checkout.
#[cfg(any(
    feature = "checkouts", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachedCustomField {
    /// ID of the field.
    pub custom_field_id: Uuid,
    /// The field.
    pub custom_field: CustomField,
    /// Position of the field in the form.
    pub order: i64,
    /// Whether a value is required.
    pub required: bool,
}

#[cfg(any(
    feature = "checkouts", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
decode_record! {
    AttachedCustomField;
    "custom_field_id": custom_field_id, "custom_field": custom_field, "order": order,
    "required": required,
}

/// A custom field that customers fill in at checkout. Discriminated by `type`.
///
/// Returned by [`CustomFields::create`](crate::services::custom_fields::CustomFields::create),
/// [`CustomFields::get`](crate::services::custom_fields::CustomFields::get),
/// [`CustomFields::list`](crate::services::custom_fields::CustomFields::list) and
/// [`CustomFields::update`](crate::services::custom_fields::CustomFields::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomField {
    /// A text field.
    Text(CustomFieldText),
    /// A number field.
    Number(CustomFieldNumber),
    /// A date field.
    Date(CustomFieldDate),
    /// A checkbox field.
    Checkbox(CustomFieldCheckbox),
    /// A select field, with options to choose from.
    Select(CustomFieldSelect),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

macro_rules! of_each_custom_field {
    ($self:ident, $value:ident => $given:expr, $raw:ident => $kept:expr) => {
        match $self {
            Self::Text($value) => $given,
            Self::Number($value) => $given,
            Self::Date($value) => $given,
            Self::Checkbox($value) => $given,
            Self::Select($value) => $given,
            Self::Unknown($raw) => $kept,
        }
    };
}

impl CustomField {
    /// When the object was created.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn created_at(&self) -> Option<Timestamp> {
        of_each_custom_field!(self, value => Some(value.created_at), raw => raw.get("created_at"))
    }

    /// When the object was last updated; null if it was never updated.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn modified_at(&self) -> Option<Timestamp> {
        of_each_custom_field!(self, value => value.modified_at, raw => raw.get("modified_at"))
    }

    /// Identifier assigned by Polar, unique among the objects of its kind.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<Uuid> {
        of_each_custom_field!(self, value => Some(value.id), raw => raw.get("id"))
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn metadata(&self) -> Option<&BTreeMap<String, MetadataValue>> {
        of_each_custom_field!(self, value => Some(&value.metadata), raw => raw.get_ref("metadata"))
    }

    /// The discriminator, `type`.
    ///
    /// For `Unknown`, the value as received.
    #[must_use]
    #[inline]
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

    /// Key of the stored value.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn slug(&self) -> Option<&str> {
        of_each_custom_field!(self, value => Some(&value.slug), raw => raw.get_str("slug"))
    }

    /// Name of the field.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&str> {
        of_each_custom_field!(self, value => Some(&value.name), raw => raw.get_str("name"))
    }

    /// Organization that owns the field.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn organization_id(&self) -> Option<Uuid> {
        of_each_custom_field!(
            self, value => Some(value.organization_id), raw => raw.get("organization_id")
        )
    }
}

variant_methods! {
    CustomField,
    Text: is_text, as_text -> &CustomFieldText, into_text -> CustomFieldText, TryFrom;
    Number: is_number, as_number -> &CustomFieldNumber, into_number -> CustomFieldNumber, TryFrom;
    Date: is_date, as_date -> &CustomFieldDate, into_date -> CustomFieldDate, TryFrom;
    Checkbox: is_checkbox, as_checkbox -> &CustomFieldCheckbox,
        into_checkbox -> CustomFieldCheckbox, TryFrom;
    Select: is_select, as_select -> &CustomFieldSelect, into_select -> CustomFieldSelect, TryFrom;
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

/// A checkbox field.
///
/// Returned by [`CustomFields::create`](crate::services::custom_fields::CustomFields::create),
/// [`CustomFields::get`](crate::services::custom_fields::CustomFields::get),
/// [`CustomFields::list`](crate::services::custom_fields::CustomFields::list) and
/// [`CustomFields::update`](crate::services::custom_fields::CustomFields::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldCheckbox {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Key of the stored value.
    pub slug: String,
    /// Name of the field.
    pub name: String,
    /// Organization that owns the field.
    pub organization_id: Uuid,
    /// Form settings of the field.
    pub properties: CustomFieldCheckboxProperties,
}

decode_record! {
    CustomFieldCheckbox;
    "created_at": created_at, "modified_at": modified_at, "id": id, "metadata": metadata,
    "type" = string "checkbox", "slug": slug, "name": name, "organization_id": organization_id,
    "properties": properties,
}

/// Form settings of a checkbox field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomFieldCheckboxProperties {
    /// Label of the input. At least 1 character.
    pub form_label: Option<String>,
    /// Help text of the input. At least 1 character.
    pub form_help_text: Option<String>,
    /// Placeholder text of the input. At least 1 character.
    pub form_placeholder: Option<String>,
}

impl CustomFieldCheckboxProperties {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Label of the input. At least 1 character.
    #[must_use]
    #[inline]
    pub fn form_label(mut self, form_label: impl Into<String>) -> Self {
        self.form_label = Some(form_label.into());
        self
    }

    /// Help text of the input. At least 1 character.
    #[must_use]
    #[inline]
    pub fn form_help_text(mut self, form_help_text: impl Into<String>) -> Self {
        self.form_help_text = Some(form_help_text.into());
        self
    }

    /// Placeholder text of the input. At least 1 character.
    #[must_use]
    #[inline]
    pub fn form_placeholder(mut self, form_placeholder: impl Into<String>) -> Self {
        self.form_placeholder = Some(form_placeholder.into());
        self
    }
}

decode_record! {
    CustomFieldCheckboxProperties;
    "form_label": form_label, "form_help_text": form_help_text,
    "form_placeholder": form_placeholder,
}

encode_record! {
    CustomFieldCheckboxProperties;
    "form_label": optional form_label, "form_help_text": optional form_help_text,
    "form_placeholder": optional form_placeholder,
}

/// A date field.
///
/// Returned by [`CustomFields::create`](crate::services::custom_fields::CustomFields::create),
/// [`CustomFields::get`](crate::services::custom_fields::CustomFields::get),
/// [`CustomFields::list`](crate::services::custom_fields::CustomFields::list) and
/// [`CustomFields::update`](crate::services::custom_fields::CustomFields::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldDate {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Key of the stored value.
    pub slug: String,
    /// Name of the field.
    pub name: String,
    /// Organization that owns the field.
    pub organization_id: Uuid,
    /// Form settings of the field.
    pub properties: CustomFieldDateProperties,
}

decode_record! {
    CustomFieldDate;
    "created_at": created_at, "modified_at": modified_at, "id": id, "metadata": metadata,
    "type" = string "date", "slug": slug, "name": name, "organization_id": organization_id,
    "properties": properties,
}

/// Form settings of a date field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomFieldDateProperties {
    /// Label of the input. At least 1 character.
    pub form_label: Option<String>,
    /// Help text of the input. At least 1 character.
    pub form_help_text: Option<String>,
    /// Placeholder text of the input. At least 1 character.
    pub form_placeholder: Option<String>,
    /// Earliest date, as a number.
    pub ge: Option<i64>,
    /// Latest date, as a number.
    pub le: Option<i64>,
}

impl CustomFieldDateProperties {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Label of the input. At least 1 character.
    #[must_use]
    #[inline]
    pub fn form_label(mut self, form_label: impl Into<String>) -> Self {
        self.form_label = Some(form_label.into());
        self
    }

    /// Help text of the input. At least 1 character.
    #[must_use]
    #[inline]
    pub fn form_help_text(mut self, form_help_text: impl Into<String>) -> Self {
        self.form_help_text = Some(form_help_text.into());
        self
    }

    /// Placeholder text of the input. At least 1 character.
    #[must_use]
    #[inline]
    pub fn form_placeholder(mut self, form_placeholder: impl Into<String>) -> Self {
        self.form_placeholder = Some(form_placeholder.into());
        self
    }

    /// Earliest date, as a number.
    #[must_use]
    #[inline]
    pub fn ge(mut self, ge: impl Into<i64>) -> Self {
        self.ge = Some(ge.into());
        self
    }

    /// Latest date, as a number.
    #[must_use]
    #[inline]
    pub fn le(mut self, le: impl Into<i64>) -> Self {
        self.le = Some(le.into());
        self
    }
}

decode_record! {
    CustomFieldDateProperties;
    "form_label": form_label, "form_help_text": form_help_text,
    "form_placeholder": form_placeholder, "ge": ge, "le": le,
}

encode_record! {
    CustomFieldDateProperties;
    "form_label": optional form_label, "form_help_text": optional form_help_text,
    "form_placeholder": optional form_placeholder, "ge": optional ge, "le": optional le,
}

/// A number field.
///
/// Returned by [`CustomFields::create`](crate::services::custom_fields::CustomFields::create),
/// [`CustomFields::get`](crate::services::custom_fields::CustomFields::get),
/// [`CustomFields::list`](crate::services::custom_fields::CustomFields::list) and
/// [`CustomFields::update`](crate::services::custom_fields::CustomFields::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldNumber {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Key of the stored value.
    pub slug: String,
    /// Name of the field.
    pub name: String,
    /// Organization that owns the field.
    pub organization_id: Uuid,
    /// Form settings of the field.
    pub properties: CustomFieldNumberProperties,
}

decode_record! {
    CustomFieldNumber;
    "created_at": created_at, "modified_at": modified_at, "id": id, "metadata": metadata,
    "type" = string "number", "slug": slug, "name": name, "organization_id": organization_id,
    "properties": properties,
}

/// Form settings of a number field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomFieldNumberProperties {
    /// Label of the input. At least 1 character.
    pub form_label: Option<String>,
    /// Help text of the input. At least 1 character.
    pub form_help_text: Option<String>,
    /// Placeholder text of the input. At least 1 character.
    pub form_placeholder: Option<String>,
    /// Minimum number.
    pub ge: Option<i64>,
    /// Maximum number.
    pub le: Option<i64>,
}

impl CustomFieldNumberProperties {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Label of the input. At least 1 character.
    #[must_use]
    #[inline]
    pub fn form_label(mut self, form_label: impl Into<String>) -> Self {
        self.form_label = Some(form_label.into());
        self
    }

    /// Help text of the input. At least 1 character.
    #[must_use]
    #[inline]
    pub fn form_help_text(mut self, form_help_text: impl Into<String>) -> Self {
        self.form_help_text = Some(form_help_text.into());
        self
    }

    /// Placeholder text of the input. At least 1 character.
    #[must_use]
    #[inline]
    pub fn form_placeholder(mut self, form_placeholder: impl Into<String>) -> Self {
        self.form_placeholder = Some(form_placeholder.into());
        self
    }

    /// Minimum number.
    #[must_use]
    #[inline]
    pub fn ge(mut self, ge: impl Into<i64>) -> Self {
        self.ge = Some(ge.into());
        self
    }

    /// Maximum number.
    #[must_use]
    #[inline]
    pub fn le(mut self, le: impl Into<i64>) -> Self {
        self.le = Some(le.into());
        self
    }
}

decode_record! {
    CustomFieldNumberProperties;
    "form_label": form_label, "form_help_text": form_help_text,
    "form_placeholder": form_placeholder, "ge": ge, "le": le,
}

encode_record! {
    CustomFieldNumberProperties;
    "form_label": optional form_label, "form_help_text": optional form_help_text,
    "form_placeholder": optional form_placeholder, "ge": optional ge, "le": optional le,
}

/// A select field, with options to choose from.
///
/// Returned by [`CustomFields::create`](crate::services::custom_fields::CustomFields::create),
/// [`CustomFields::get`](crate::services::custom_fields::CustomFields::get),
/// [`CustomFields::list`](crate::services::custom_fields::CustomFields::list) and
/// [`CustomFields::update`](crate::services::custom_fields::CustomFields::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldSelect {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Key of the stored value.
    pub slug: String,
    /// Name of the field.
    pub name: String,
    /// Organization that owns the field.
    pub organization_id: Uuid,
    /// Form settings of the field.
    pub properties: CustomFieldSelectProperties,
}

decode_record! {
    CustomFieldSelect;
    "created_at": created_at, "modified_at": modified_at, "id": id, "metadata": metadata,
    "type" = string "select", "slug": slug, "name": name, "organization_id": organization_id,
    "properties": properties,
}

/// An option of a select field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomFieldSelectOption {
    /// Value that is stored. At least 1 character.
    pub value: String,
    /// Label shown to the customer. At least 1 character.
    pub label: String,
}

impl CustomFieldSelectOption {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
        }
    }
}

decode_record! {
    CustomFieldSelectOption;
    "value": value, "label": label,
}

encode_record! {
    CustomFieldSelectOption;
    "value": field value, "label": field label,
}

/// Form settings and options of a select field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomFieldSelectProperties {
    /// Label of the input. At least 1 character.
    pub form_label: Option<String>,
    /// Help text of the input. At least 1 character.
    pub form_help_text: Option<String>,
    /// Placeholder text of the input. At least 1 character.
    pub form_placeholder: Option<String>,
    /// Options to choose from. At least 1 item.
    pub options: Vec<CustomFieldSelectOption>,
}

impl CustomFieldSelectProperties {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(options: impl IntoIterator<Item = CustomFieldSelectOption>) -> Self {
        Self {
            form_label: None,
            form_help_text: None,
            form_placeholder: None,
            options: options.into_iter().collect(),
        }
    }

    /// Label of the input. At least 1 character.
    #[must_use]
    #[inline]
    pub fn form_label(mut self, form_label: impl Into<String>) -> Self {
        self.form_label = Some(form_label.into());
        self
    }

    /// Help text of the input. At least 1 character.
    #[must_use]
    #[inline]
    pub fn form_help_text(mut self, form_help_text: impl Into<String>) -> Self {
        self.form_help_text = Some(form_help_text.into());
        self
    }

    /// Placeholder text of the input. At least 1 character.
    #[must_use]
    #[inline]
    pub fn form_placeholder(mut self, form_placeholder: impl Into<String>) -> Self {
        self.form_placeholder = Some(form_placeholder.into());
        self
    }
}

decode_record! {
    CustomFieldSelectProperties;
    "form_label": form_label, "form_help_text": form_help_text,
    "form_placeholder": form_placeholder, "options": options,
}

encode_record! {
    CustomFieldSelectProperties;
    "form_label": optional form_label, "form_help_text": optional form_help_text,
    "form_placeholder": optional form_placeholder, "options": field options,
}

/// A text field.
///
/// Returned by [`CustomFields::create`](crate::services::custom_fields::CustomFields::create),
/// [`CustomFields::get`](crate::services::custom_fields::CustomFields::get),
/// [`CustomFields::list`](crate::services::custom_fields::CustomFields::list) and
/// [`CustomFields::update`](crate::services::custom_fields::CustomFields::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldText {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Key of the stored value.
    pub slug: String,
    /// Name of the field.
    pub name: String,
    /// Organization that owns the field.
    pub organization_id: Uuid,
    /// Form settings of the field.
    pub properties: CustomFieldTextProperties,
}

decode_record! {
    CustomFieldText;
    "created_at": created_at, "modified_at": modified_at, "id": id, "metadata": metadata,
    "type" = string "text", "slug": slug, "name": name, "organization_id": organization_id,
    "properties": properties,
}

/// Form settings of a text field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomFieldTextProperties {
    /// Label of the input. At least 1 character.
    pub form_label: Option<String>,
    /// Help text of the input. At least 1 character.
    pub form_help_text: Option<String>,
    /// Placeholder text of the input. At least 1 character.
    pub form_placeholder: Option<String>,
    /// Whether the input has several lines.
    pub textarea: Option<bool>,
    /// Minimum number of characters. At least 0.
    pub min_length: Option<i64>,
    /// Maximum number of characters. At least 0.
    pub max_length: Option<i64>,
}

impl CustomFieldTextProperties {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Label of the input. At least 1 character.
    #[must_use]
    #[inline]
    pub fn form_label(mut self, form_label: impl Into<String>) -> Self {
        self.form_label = Some(form_label.into());
        self
    }

    /// Help text of the input. At least 1 character.
    #[must_use]
    #[inline]
    pub fn form_help_text(mut self, form_help_text: impl Into<String>) -> Self {
        self.form_help_text = Some(form_help_text.into());
        self
    }

    /// Placeholder text of the input. At least 1 character.
    #[must_use]
    #[inline]
    pub fn form_placeholder(mut self, form_placeholder: impl Into<String>) -> Self {
        self.form_placeholder = Some(form_placeholder.into());
        self
    }

    /// Whether the input has several lines.
    #[must_use]
    #[inline]
    pub fn textarea(mut self, textarea: bool) -> Self {
        self.textarea = Some(textarea);
        self
    }

    /// Minimum number of characters. At least 0.
    #[must_use]
    #[inline]
    pub fn min_length(mut self, min_length: impl Into<i64>) -> Self {
        self.min_length = Some(min_length.into());
        self
    }

    /// Maximum number of characters. At least 0.
    #[must_use]
    #[inline]
    pub fn max_length(mut self, max_length: impl Into<i64>) -> Self {
        self.max_length = Some(max_length.into());
        self
    }
}

decode_record! {
    CustomFieldTextProperties;
    "form_label": form_label, "form_help_text": form_help_text,
    "form_placeholder": form_placeholder, "textarea": textarea, "min_length": min_length,
    "max_length": max_length,
}

encode_record! {
    CustomFieldTextProperties;
    "form_label": optional form_label, "form_help_text": optional form_help_text,
    "form_placeholder": optional form_placeholder, "textarea": optional textarea,
    "min_length": optional min_length, "max_length": optional max_length,
}
