//! Pages by cursor: each page names the next one.

use std::fmt;

use super::seen::Seen;
use super::{ReadInfo, body};
use crate::runtime::{Call, Error, RawResponse, Step, Style, json};

/// Pages by a cursor in a query parameter, in a header, or in the body, which each page has for the next.
///
/// A page without a cursor, or with an empty one, is the last; one without items is not. A cursor that comes again is
/// an error: the walk would not end.
pub struct Cursor<P> {
    parameter: &'static str,
    place: Place,
    header: Option<&'static str>,
    read: ReadInfo<P>,
    seen: Seen,
}

/// Where a request has its cursor.
#[derive(Debug, Clone, Copy)]
enum Place {
    Query,
    Header,
    /// A property of the JSON body, by its path.
    Body {
        is_number: bool,
    },
}

impl<P> Cursor<P> {
    /// Cursors in this parameter, from the one that the call asks for, or from the start.
    pub fn new(parameter: &'static str, read: ReadInfo<P>) -> Self {
        Self {
            parameter,
            place: Place::Query,
            header: None,
            read,
            seen: Seen::default(),
        }
    }

    /// The parameter is a header.
    #[must_use]
    pub fn in_header(mut self) -> Self {
        self.place = Place::Header;
        self
    }

    /// The parameter is a property of the JSON body: text, or a number. Dots lead into objects: `page.cursor`.
    #[must_use]
    pub fn in_body(mut self, is_number: bool) -> Self {
        self.place = Place::Body { is_number };
        self
    }

    /// The cursor of the next page is in this header of the response.
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
