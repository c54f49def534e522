//! Models: custom field.

use crate::models::{CustomField, Pagination};
use crate::runtime::{Page, encode_string_enum, string_enum};
use crate::runtime::json::{UnknownValue, decode_record};

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

string_enum! {
    CustomFieldSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at", Slug = "slug", SlugDesc = "-slug",
    Name = "name", NameDesc = "-name", Type = "type", TypeDesc = "-type",
}

encode_string_enum!(CustomFieldSortProperty);

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

string_enum! {
    CustomFieldType;
    Text = "text", Number = "number", Date = "date", Checkbox = "checkbox", Select = "select",
}

encode_string_enum!(CustomFieldType);
