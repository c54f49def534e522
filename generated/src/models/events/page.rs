//! Models: page.

use crate::runtime::json::decode_record;

/// State of a list that is paginated without totals.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CursorPagination {
    /// Whether there is another page.
    pub has_next_page: bool,
}

decode_record! {
    CursorPagination;
    "has_next_page": has_next_page,
}
