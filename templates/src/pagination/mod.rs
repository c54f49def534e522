//! Pagination without page numbers: by offset, by cursor, and by the URL of the next page.

mod body;
mod cursor;
mod link;
mod number;
mod offset;
mod seen;
mod url;

pub use cursor::Cursor;
pub use link::Link;
pub use number::Numbers;
pub use offset::Offset;
pub use url::NextUrl;

use crate::runtime::Page;

/// The pagination fields of a page.
#[derive(Debug, Clone, Default)]
pub struct PageInfo {
    /// The number of items in the page.
    pub count: usize,
    /// The cursor or the URL of the next page.
    pub next: Option<String>,
    /// The number of items in the whole list.
    pub total: Option<i64>,
    /// Whether there is another page.
    pub more: Option<bool>,
}

/// Reads the pagination fields of a page.
pub type ReadInfo<P> = fn(&P) -> PageInfo;

/// A response that is a plain list is a page.
impl<T> Page for Vec<T> {
    type Item = T;

    fn into_items(self) -> Vec<T> {
        self
    }

    fn has_more(&self, _: i64) -> bool {
        true
    }

    fn is_empty(&self) -> bool {
        self.as_slice().is_empty()
    }
}

/// Implements `items` and `pages` for the builder of a list: `pagination_methods!(ListBenefits -> BenefitPage,
/// Offset::new("offset", list_info));`
macro_rules! pagination_methods {
    ($builder:ident -> $page:ty, $($way:tt)*) => {
        impl $builder {
            /// Returns a stream of all items, from the requested page to the last one. Each page is one request.
            pub fn items(self) -> $crate::runtime::Items<$page> {
                $crate::runtime::Items::by(self.call, $crate::pagination::$($way)*)
            }

            /// Returns a stream of all pages, from the requested one to the last one.
            pub fn pages(self) -> $crate::runtime::Pages<$page> {
                $crate::runtime::Pages::by(self.call, $crate::pagination::$($way)*)
            }
        }
    };
}

// Unused only in the runtime's own crate.
#[allow(unused_imports)]
pub(crate) use pagination_methods;
