//! Pagination.

use std::fmt;

use super::Ty;

/// How a type is a page of a list.
#[derive(Debug, Clone)]
pub enum Page {
    /// A struct with the items in a field.
    Record {
        /// The item.
        item: Ty,
        /// The path of the items.
        items: Vec<Reach>,
        /// How the last page is recognized.
        end: PageEnd,
    },
    /// An enum of pages.
    Union {
        /// The item.
        item: Ty,
    },
}

/// How the last page is recognized.
#[derive(Debug, Clone)]
pub enum PageEnd {
    /// By the number of pages, at these fields.
    LastPage(Vec<Reach>),
    /// By a flag, at these fields.
    More(Vec<Reach>),
    /// It is the first empty page.
    Empty,
}

/// A field on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// The field.
    pub field: String,
    /// Its name on the wire.
    pub wire: String,
    /// How it may be absent.
    pub hold: Hold,
}

/// How a field on the way may be absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// It is never absent.
    Always,
    /// It is an `Option`.
    Option,
    /// It is a `Patch`.
    Patch,
}

/// How an operation is paginated.
#[derive(Debug, Clone)]
pub enum Paging {
    /// By a page number in this parameter, starting at 1.
    Number(String),
    /// By a page number in this parameter, starting at another number.
    NumberFrom(String, i64),
    /// By an offset in this parameter.
    Offset(String, PageFields),
    /// By a cursor.
    Cursor(Cursor, PageFields),
    /// By the URL of the next page, which the page contains.
    Url(PageFields),
    /// By the header `Link`.
    Link,
}

/// Where a cursor is sent, and where the next one is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// The parameter, or the path of the property.
    pub parameter: String,
    /// Where it is sent.
    pub place: CursorPlace,
    /// The response header with the cursor of the next page, if the page itself does not contain it.
    pub header: Option<String>,
}

/// Where a cursor is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CursorPlace {
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In the JSON body, as text.
    Body,
    /// In the JSON body, as a number.
    BodyNumber,
}

/// The fields of a page that describe the list.
#[derive(Debug, Clone, Default)]
pub struct PageFields {
    /// The path of the items; empty if the page itself is the list.
    pub items: Vec<Reach>,
    /// The cursor or the URL of the next page, and whether it is a string.
    pub next: Option<(Vec<Reach>, bool)>,
    /// The field of the last item that is the cursor of the next page.
    pub last: Option<Vec<Reach>>,
    /// The number of items in the list.
    pub total: Option<Vec<Reach>>,
    /// Whether there is another page.
    pub more: Option<Vec<Reach>>,
}

impl fmt::Display for Paging {
    /// Writes what identifies the next page: the parameter, or the path of the URL.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(parameter)
            | Self::NumberFrom(parameter, _)
            | Self::Offset(parameter, _)
            | Self::Cursor(Cursor { parameter, .. }, _) => formatter.write_str(parameter),
            Self::Url(_) => formatter.write_str("the URL of the next page"),
            Self::Link => formatter.write_str("the header `Link`"),
        }
    }
}
