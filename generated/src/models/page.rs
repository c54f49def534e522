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
        const FIELDS: &[&str] = &["has_next_page"];
        let mut has_next_page = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut has_next_page),
                _ => reader.skip_value(),
            }?;
        }
        let Some(has_next_page) = has_next_page else {
            return Err(fields.missing(reader, &[0]));
        };
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
        const FIELDS: &[&str] = &["total_count", "max_page"];
        let mut total_count = None;
        let mut max_page = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut total_count),
                1 => reader.fill(&mut max_page),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(total_count), Some(max_page)) = (total_count, max_page) else {
            return Err(fields.missing(reader, &[0, 1]));
        };
        Ok(Self { total_count, max_page })
    }
}
