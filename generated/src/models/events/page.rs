//! Models: page.

use crate::runtime::json::{Blank, Decode, DecodeError, Reader};

/// State of a list that is paginated without totals.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CursorPagination {
    /// Whether there is another page.
    pub has_next_page: bool,
}

impl Decode for CursorPagination {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["has_next_page"], &mut [&mut value.has_next_page])?;
        Ok(value)
    }
}

impl Blank for CursorPagination {
    const BLANK: Self = Self {
        has_next_page: Blank::BLANK,
    };
}
