//! Models: page.

use crate::runtime::json::decode_record;

/// Counts of a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Pagination {
    /// Total number of items.
    pub total_count: i64,
    /// Number of the last page, starting from 1; 0 for an empty list.
    pub max_page: i64,
}

decode_record! {
    Pagination;
    "total_count": total_count, "max_page": max_page,
}
