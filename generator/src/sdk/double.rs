//! What a test double of an operation needs, besides the types of the operation.

use super::Cursor;

/// What a test double of an operation needs, besides the types of the operation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Double {
    /// The status of a success.
    pub status: u16,
    /// The media type of the response; empty if it has no body.
    pub media_type: String,
    /// The media types of requests that it accepts; empty if it accepts any.
    pub accepts: Vec<String>,
    /// The status and the media type of each case, if there are several responses.
    pub cases: Vec<(u16, String)>,
    /// How the list is paginated, if it is one.
    pub list: Option<DoubleList>,
}

/// How a list is paginated, with paths of property names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoubleList {
    /// The type of a page; empty if a page is a plain list.
    pub page: String,
    /// How a call selects a page.
    pub way: DoublePaging,
    /// The path of the items.
    pub items: Vec<String>,
    /// The path of the number of the last page; empty if there is none.
    pub last: Vec<String>,
    /// The path of the flag that is true if another page follows; empty if there is none.
    pub more: Vec<String>,
    /// The path of the number of all items; empty if there is none.
    pub total: Vec<String>,
    /// The path of the cursor or the URL of the next page; empty if there is none.
    pub next: Vec<String>,
}

/// How a call selects a page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DoublePaging {
    /// By a number in this query parameter, counted from the number of the first page.
    Number(String, i64),
    /// By an offset in this query parameter.
    Offset(String),
    /// By a cursor.
    Cursor(Cursor),
    /// By the URL of the page, which the previous page contains.
    Url,
    /// By the header `Link`.
    Link,
}
