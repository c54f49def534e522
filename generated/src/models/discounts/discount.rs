//! Models: discount.

use crate::models::{Discount, Pagination};
use crate::runtime::{Page, encode_string_enum, string_enum};
use crate::runtime::json::{UnknownValue, decode_record};

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

string_enum! {
    DiscountSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at", Name = "name", NameDesc = "-name",
    Code = "code", CodeDesc = "-code", RedemptionsCount = "redemptions_count",
    RedemptionsCountDesc = "-redemptions_count", EndsAt = "ends_at", EndsAtDesc = "-ends_at",
}

encode_string_enum!(DiscountSortProperty);
