//! Models: page.

use crate::runtime::json::{Decode, DecodeError, Reader};

#[cfg(feature = "serde")]
mod with_serde;

/// State of a list that is walked without counts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CursorPagination {
    /// Whether another page follows this one.
    pub has_next_page: bool,
}

impl Decode for CursorPagination {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (has_next_page,) = reader.record(&["has_next_page"])?;
        Ok(Self { has_next_page })
    }
}

/// Counts of a list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pagination {
    /// Number of elements on all pages together.
    pub total_count: i64,
    /// Number of the last page, counted from 1; 0 for an empty list.
    pub max_page: i64,
}

impl Decode for Pagination {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (total_count, max_page) = reader.record(&["total_count", "max_page"])?;
        Ok(Self { total_count, max_page })
    }
}
