//! Models: member.

use crate::models::{Member, Pagination};
use crate::runtime::{Page, encode_string_enum, string_enum};
use crate::runtime::json::{UnknownValue, decode_record};

/// Page of members.
///
/// Returned by [`Members::list`](crate::services::members::Members::list).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MemberPage {
    /// Items of the page, in order.
    pub items: Vec<Member>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    MemberPage;
    "items": items, "pagination": pagination,
}

impl Page for MemberPage {
    type Item = Member;
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

/// Sort keys of a list of members. A leading `-` reverses the order.
///
/// Accepted by [`Members::list`](crate::services::members::Members::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum MemberSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    MemberSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at",
}

encode_string_enum!(MemberSortProperty);
