//! What a double of an operation needs to know next to its types.

use super::Cursor;

/// What a double of an operation needs to know next to its types.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Double {
    /// The status of a success.
    pub status: u16,
    /// The media type of the response; empty if it has no body.
    pub media_type: String,
    /// How the list is paginated, if it is one.
    pub list: Option<DoubleList>,
}

/// How a list is paginated: paths of property names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoubleList {
    /// The type of a page; empty if a page is a plain list.
    pub page: String,
    /// How a call says which page it wants.
    pub way: DoublePaging,
    /// Where the items are.
    pub items: Vec<String>,
    /// Where the number of the last page is; nowhere if empty.
    pub last: Vec<String>,
    /// Where it is true if a page follows; nowhere if empty.
    pub more: Vec<String>,
    /// Where the number of all items is; nowhere if empty.
    pub total: Vec<String>,
    /// Where the cursor or the URL of the next page is; nowhere if empty.
    pub next: Vec<String>,
}

/// How a call says which page of a list it wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DoublePaging {
    /// By a number in this query parameter, from that of the first page.
    Number(String, i64),
    /// By an offset in this query parameter.
    Offset(String),
    /// By a cursor.
    Cursor(Cursor),
    /// By the URL of the page, which the page before has.
    Url,
    /// By the header `Link`.
    Link,
}
