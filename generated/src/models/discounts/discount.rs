//! Models: discount.

use crate::models::{Discount, Pagination};
use crate::runtime::{Page, string_enum};
use crate::runtime::json::{Encode, UnknownValue, Writer, decode_record};

/// A page of discounts.
///
/// Returned by [`Discounts::list`](crate::services::discounts::Discounts::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DiscountPage {
    /// Items of the page, in order.
    pub items: Vec<Discount>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    DiscountPage;
    "items": items, "pagination": pagination,
}

impl Page for DiscountPage {
    type Item = Discount;
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

/// Sort key for discounts; a leading `-` sorts in descending order.
///
/// Accepted by [`Discounts::list`](crate::services::discounts::Discounts::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum DiscountSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `name`
    Name,
    /// `-name`
    NameDesc,
    /// `code`
    Code,
    /// `-code`
    CodeDesc,
    /// `redemptions_count`
    RedemptionsCount,
    /// `-redemptions_count`
    RedemptionsCountDesc,
    /// `ends_at`
    EndsAt,
    /// `-ends_at`
    EndsAtDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl DiscountSortProperty {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::CreatedAtDesc => "-created_at",
            Self::Name => "name",
            Self::NameDesc => "-name",
            Self::Code => "code",
            Self::CodeDesc => "-code",
            Self::RedemptionsCount => "redemptions_count",
            Self::RedemptionsCountDesc => "-redemptions_count",
            Self::EndsAt => "ends_at",
            Self::EndsAtDesc => "-ends_at",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for DiscountSortProperty {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "created_at" => Self::CreatedAt,
            "-created_at" => Self::CreatedAtDesc,
            "name" => Self::Name,
            "-name" => Self::NameDesc,
            "code" => Self::Code,
            "-code" => Self::CodeDesc,
            "redemptions_count" => Self::RedemptionsCount,
            "-redemptions_count" => Self::RedemptionsCountDesc,
            "ends_at" => Self::EndsAt,
            "-ends_at" => Self::EndsAtDesc,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(DiscountSortProperty);

impl Encode for DiscountSortProperty {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
