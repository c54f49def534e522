//! Pagination by offset: the index of the first item of the page.

use std::fmt;

use super::{PageInfo, ReadInfo};
use crate::runtime::{Call, Error, RawResponse, Step, Style};

/// Pagination by an offset in a query parameter.
///
/// The offset grows by the number of items received, not requested, so no item is skipped if the server returns
/// fewer. The list ends with an empty page, or when the page reports the end.
pub struct Offset<P> {
    parameter: &'static str,
    offset: i64,
    read: ReadInfo<P>,
}

impl<P> Offset<P> {
    /// Creates the step from the query parameter of the offset. Starts with the requested offset, or 0.
    pub fn new(parameter: &'static str, read: ReadInfo<P>) -> Self {
        Self {
            parameter,
            offset: 0,
            read,
        }
    }
}

impl<P> Step<P> for Offset<P> {
    fn begin(&mut self, call: &mut Call<P>) {
        self.offset = call.query_number(self.parameter).unwrap_or(0);
    }

    fn advance(&mut self, call: &mut Call<P>, page: &P, _: &RawResponse) -> Result<bool, Error> {
        let PageInfo {
            count, total, more, ..
        } = (self.read)(page);
        let next = i64::try_from(count)
            .ok()
            .and_then(|count| self.offset.checked_add(count));
        let Some(next) = next.filter(|_| count > 0) else {
            return Ok(false);
        };
        self.offset = next;
        let is_last = more == Some(false) || total.is_some_and(|total| next >= total);
        call.query(self.parameter, Style::FORM, &next);
        Ok(!is_last)
    }
}

impl<P> fmt::Debug for Offset<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Offset")
            .field("parameter", &self.parameter)
            .field("offset", &self.offset)
            .finish_non_exhaustive()
    }
}
