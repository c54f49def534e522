//! Models: page.

use crate::runtime::json::{Blank, Decode, DecodeError, Reader};

/// Counts of a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Pagination {
    /// Total number of items.
    pub total_count: i64,
    /// Number of the last page, starting from 1; 0 for an empty list.
    pub max_page: i64,
}

impl Decode for Pagination {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["total_count", "max_page"],
            &mut [&mut value.total_count, &mut value.max_page],
        )?;
        Ok(value)
    }
}

impl Blank for Pagination {
    const BLANK: Self = Self {
        total_count: Blank::BLANK,
        max_page: Blank::BLANK,
    };
}
