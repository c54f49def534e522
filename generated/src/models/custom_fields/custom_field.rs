//! Models: custom field.

use crate::models::{CustomField, Pagination};
use crate::runtime::{Page, string_enum};
use crate::runtime::json::{Encode, UnknownValue, Writer, decode_record};

/// A page of custom fields.
///
/// Returned by [`CustomFields::list`](crate::services::custom_fields::CustomFields::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldPage {
    /// Items of the page, in order.
    pub items: Vec<CustomField>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    CustomFieldPage;
    "items": items, "pagination": pagination,
}

impl Page for CustomFieldPage {
    type Item = CustomField;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    #[inline]
    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// Sort key for custom fields; a leading `-` sorts in descending order.
///
/// Accepted by [`CustomFields::list`](crate::services::custom_fields::CustomFields::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomFieldSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `slug`
    Slug,
    /// `-slug`
    SlugDesc,
    /// `name`
    Name,
    /// `-name`
    NameDesc,
    /// `type`
    Type,
    /// `-type`
    TypeDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl CustomFieldSortProperty {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::CreatedAtDesc => "-created_at",
            Self::Slug => "slug",
            Self::SlugDesc => "-slug",
            Self::Name => "name",
            Self::NameDesc => "-name",
            Self::Type => "type",
            Self::TypeDesc => "-type",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for CustomFieldSortProperty {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "created_at" => Self::CreatedAt,
            "-created_at" => Self::CreatedAtDesc,
            "slug" => Self::Slug,
            "-slug" => Self::SlugDesc,
            "name" => Self::Name,
            "-name" => Self::NameDesc,
            "type" => Self::Type,
            "-type" => Self::TypeDesc,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(CustomFieldSortProperty);

impl Encode for CustomFieldSortProperty {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

/// Kind of a custom field.
///
/// Accepted by [`CustomFields::list`](crate::services::custom_fields::CustomFields::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomFieldType {
    /// `text`
    Text,
    /// `number`
    Number,
    /// `date`
    Date,
    /// `checkbox`
    Checkbox,
    /// `select`
    Select,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl CustomFieldType {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Date => "date",
            Self::Checkbox => "checkbox",
            Self::Select => "select",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for CustomFieldType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "number" => Self::Number,
            "date" => Self::Date,
            "checkbox" => Self::Checkbox,
            "select" => Self::Select,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(CustomFieldType);

impl Encode for CustomFieldType {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
