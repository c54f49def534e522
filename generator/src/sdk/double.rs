//! What a double of an operation needs to know beside its types.

/// What a double of an operation needs to know beside its types.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Double {
    /// The status of a success.
    pub status: u16,
    /// The media type of the response; empty if it has no body.
    pub media_type: String,
    /// How the list is cut into pages, if it has pages with numbers.
    pub list: Option<DoubleList>,
}

/// How a list is cut into pages with numbers: paths of property names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DoubleList {
    /// The type of a page.
    pub page: String,
    /// The query parameter with the number of the page.
    pub parameter: String,
    /// The number of the first page.
    pub first: i64,
    /// Where the items are.
    pub items: Vec<String>,
    /// Where the number of the last page is; nowhere if empty.
    pub last: Vec<String>,
    /// Where it is true if a page follows; nowhere if empty.
    pub more: Vec<String>,
    /// Where the number of all items is; nowhere if empty.
    pub total: Vec<String>,
}
