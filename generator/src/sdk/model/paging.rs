//! Lists that come in pages, as the plan has them.

use std::fmt;

use super::Ty;

/// How a type is a page of a list.
#[derive(Debug, Clone)]
pub enum Page {
    /// A struct with the items in a field.
    Record {
        /// The item.
        item: Ty,
        /// Where the items are.
        items: Vec<Reach>,
        /// How the end is known.
        end: PageEnd,
    },
    /// An enum of pages.
    Union {
        /// The item.
        item: Ty,
    },
}

/// How the last page is known.
#[derive(Debug, Clone)]
pub enum PageEnd {
    /// A number of pages at these fields.
    LastPage(Vec<Reach>),
    /// A flag at these fields.
    More(Vec<Reach>),
    /// It is the first empty one.
    Empty,
}

/// A field on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// The field.
    pub field: String,
    /// How it may be missing.
    pub hold: Hold,
}

/// How a field on the way may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// It is always there.
    Always,
    /// It is an `Option`.
    Option,
    /// It is a `Patch`.
    Patch,
}

/// How the pages of an operation are walked.
#[derive(Debug, Clone)]
pub enum Paging {
    /// By a number in this parameter, from 1.
    Number(String),
    /// By a number in this parameter, from another one.
    NumberFrom(String, i64),
    /// By the place of the first item in this parameter.
    Offset(String, PageFields),
    /// By a cursor.
    Cursor(Cursor, PageFields),
    /// By the URL that the page holds.
    Url(PageFields),
    /// By the header `Link`.
    Link,
}

/// Where a cursor goes, and where it comes from.
#[derive(Debug, Clone)]
pub struct Cursor {
    /// The parameter, or the path of the property.
    pub parameter: String,
    /// Where that is.
    pub place: CursorPlace,
    /// The header of the reply that holds the cursor of the next page, if the page itself does not.
    pub header: Option<String>,
}

/// Where a request has its cursor.
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

/// Where a page says what it says of the list.
#[derive(Debug, Clone, Default)]
pub struct PageFields {
    /// The items; the page itself where there is no field.
    pub items: Vec<Reach>,
    /// The cursor or the URL of the next page, and whether it is text already.
    pub next: Option<(Vec<Reach>, bool)>,
    /// How many items the list has.
    pub total: Option<Vec<Reach>>,
    /// Whether a page follows.
    pub more: Option<Vec<Reach>>,
}

impl fmt::Display for Paging {
    /// Writes what tells one page from the next: the parameter, or where the URL is.
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
