//! Pagination by cursor: each page contains the cursor of the next one.

use std::fmt;

use super::seen::Seen;
use super::{ReadInfo, body};
use crate::runtime::{Call, Error, RawResponse, Step, Style, json};

/// Pagination by a cursor in a query parameter, a header, or the body. Each page contains the cursor of the next one.
///
/// A page without a cursor, or with an empty one, is the last. A page without items is not. A cursor that repeats is
/// an error, since the list would never end.
pub struct Cursor<P> {
    parameter: &'static str,
    place: Place,
    header: Option<&'static str>,
    read: ReadInfo<P>,
    seen: Seen,
}

/// Where requests have the cursor.
#[derive(Debug, Clone, Copy)]
enum Place {
    Query,
    Header,
    /// A property of the JSON body.
    Body {
        is_number: bool,
    },
}

impl<P> Cursor<P> {
    /// Creates the step from the query parameter of the cursor. Starts with the requested cursor, or at the start of
    /// the list.
    pub fn new(parameter: &'static str, read: ReadInfo<P>) -> Self {
        Self {
            parameter,
            place: Place::Query,
            header: None,
            read,
            seen: Seen::default(),
        }
    }

    /// Sends the cursor in a header.
    #[must_use]
    pub fn in_header(mut self) -> Self {
        self.place = Place::Header;
        self
    }

    /// Sends the cursor in a property of the JSON body, as a string or a number. Dots separate nested properties:
    /// `page.cursor`.
    #[must_use]
    pub fn in_body(mut self, is_number: bool) -> Self {
        self.place = Place::Body { is_number };
        self
    }

    /// Reads the cursor of the next page from this response header.
    #[must_use]
    pub fn from_header(mut self, header: &'static str) -> Self {
        self.header = Some(header);
        self
    }
}

impl<P> Step<P> for Cursor<P> {
    fn advance(
        &mut self,
        call: &mut Call<P>,
        page: &P,
        response: &RawResponse,
    ) -> Result<bool, Error> {
        let info = (self.read)(page);
        let of_header = |name| {
            let value = response.headers().get(name)?;
            value.to_str().ok().map(str::to_owned)
        };
        let next = match self.header {
            Some(name) => of_header(name),
            None => info.next,
        };
        let next = next.filter(|cursor| !cursor.is_empty());
        let Some(cursor) = next.filter(|_| info.more != Some(false)) else {
            return Ok(false);
        };
        self.seen.first(&cursor, response)?;
        match self.place {
            Place::Query => call.query(self.parameter, Style::FORM, &cursor),
            Place::Header => call.header_parameter(self.parameter, Style::SIMPLE, &cursor),
            Place::Body { is_number: true } => body::set(call, self.parameter, &cursor),
            Place::Body { is_number: false } => {
                body::set(call, self.parameter, &json::to_string(&cursor));
            }
        }
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
