//! `[pagination]`: how lists are paginated.

use serde::Deserialize;

/// How lists are paginated.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pagination {
    /// The extension that marks an operation as paginated.
    pub extension: Option<String>,
    /// The parameter that holds the page's number.
    pub parameter: Option<String>,
    /// The property that holds the items.
    pub items: Option<String>,
    /// The property that holds the number of pages (`pagination.max_page`).
    pub last_page: Option<String>,
    /// The property that is true if there are more pages (`pagination.has_next_page`).
    pub more: Option<String>,
    /// Operations that have pages although the document does not say so; `*` stands for any text.
    pub operations: Vec<String>,
    /// Whether unambiguous pagination is detected without configuration, which is the default.
    pub detect: Option<bool>,
    /// Lists that are paginated in other ways; the first rule that names an operation applies.
    pub rules: Vec<Rule>,
}

/// How some lists are paginated.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The operations that return such pages; `*` stands for any text.
    pub operations: Vec<String>,
    /// What distinguishes one page from the next.
    pub by: By,
    /// The query parameter that holds the page's number, the offset, or the cursor; a cursor may also be in a header,
    /// or in a property of the JSON body.
    pub parameter: Option<String>,
    /// The number of the first page.
    pub first: Option<i64>,
    /// The property that holds the items; without it the response is the list itself.
    pub items: Option<String>,
    /// The property that holds the cursor or the URL of the next page.
    pub next: Option<String>,
    /// The property of the last item that is the cursor of the next page.
    pub last: Option<String>,
    /// The header of the response that holds the cursor of the next page.
    pub next_header: Option<String>,
    /// The property that holds the number of pages.
    pub last_page: Option<String>,
    /// The property that holds the number of items of the whole list.
    pub total: Option<String>,
    /// The property that is true if there are more pages.
    pub more: Option<String>,
}

/// What distinguishes one page from the next.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// A number.
    #[default]
    Page,
    /// The number of items before the page.
    Offset,
    /// A cursor, which the previous page holds.
    Cursor,
    /// A URL, which the previous page holds.
    Url,
    /// A URL in the header `Link` of the previous page.
    Link,
}

impl By {
    /// The name of the kind in the configuration.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Offset => "offset",
            Self::Cursor => "cursor",
            Self::Url => "url",
            Self::Link => "link",
        }
    }
}

impl Rule {
    /// The settings that have no meaning for the rule's kind (`true`), and those that it needs and lacks (`false`).
    pub(super) fn faults(&self) -> Vec<(&'static str, bool)> {
        let settings = [
            ("parameter", self.parameter.is_some()),
            ("first", self.first.is_some()),
            ("next", self.next.is_some()),
            ("last", self.last.is_some()),
            ("next_header", self.next_header.is_some()),
            ("last_page", self.last_page.is_some()),
            ("total", self.total.is_some()),
            ("more", self.more.is_some()),
        ];
        let (needed, taken): (&[&str], &[&str]) = match self.by {
            By::Page => (&[], &["parameter", "first", "last_page", "more"]),
            By::Offset => (&["parameter"], &["parameter", "total", "more"]),
            By::Cursor if self.next_header.is_some() => {
                (&["parameter"], &["parameter", "next_header", "more"])
            }
            By::Cursor if self.last.is_some() => (&["parameter"], &["parameter", "last", "more"]),
            By::Cursor => (&["parameter", "next"], &["parameter", "next", "more"]),
            By::Url => (&["next"], &["next", "more"]),
            By::Link => (&[], &[]),
        };
        let idle = settings
            .iter()
            .filter(|(name, is_set)| *is_set && !taken.contains(name));
        let missing = settings
            .iter()
            .filter(|(name, is_set)| !is_set && needed.contains(name));
        idle.map(|(name, _)| (*name, true))
            .chain(missing.map(|(name, _)| (*name, false)))
            .collect()
    }
}
