//! Pages by cursor: each page names the next one.

use std::fmt;

use super::Tell;
use super::seen::Seen;
use crate::runtime::{Call, Error, Reply, Step, Style};

/// Pages by a cursor in a query parameter, which each page holds for the next.
///
/// A page without a cursor, or with an empty one, is the last; one without items is not. A cursor that comes again is
/// an error: the walk would not end.
pub struct Cursor<P> {
    parameter: &'static str,
    tell: Tell<P>,
    seen: Seen,
}

impl<P> Cursor<P> {
    /// Cursors in this parameter, from the one that the call asks for, or from the start.
    pub fn new(parameter: &'static str, tell: Tell<P>) -> Self {
        Self {
            parameter,
            tell,
            seen: Seen::default(),
        }
    }
}

impl<P> Step<P> for Cursor<P> {
    fn advance(&mut self, call: &mut Call<P>, page: &P, reply: &Reply) -> Result<bool, Error> {
        let told = (self.tell)(page);
        let next = told.next.filter(|cursor| !cursor.is_empty());
        let Some(cursor) = next.filter(|_| told.more != Some(false)) else {
            return Ok(false);
        };
        self.seen.first(&cursor, reply)?;
        call.query(self.parameter, Style::FORM, &cursor);
        Ok(true)
    }

    fn ends_empty(&self) -> bool {
        false
    }
}

impl<P> fmt::Debug for Cursor<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Cursor")
            .field("parameter", &self.parameter)
            .finish_non_exhaustive()
    }
}
