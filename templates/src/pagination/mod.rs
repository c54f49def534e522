//! Ways to walk a list whose pages have no numbers: by offset, by cursor, and by the address of the next page.

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

/// What a page says of the list.
#[derive(Debug, Clone, Default)]
pub struct PageInfo {
    /// How many items it holds.
    pub count: usize,
    /// The cursor or the address of the next page.
    pub next: Option<String>,
    /// How many items the list has.
    pub total: Option<i64>,
    /// Whether a page follows.
    pub more: Option<bool>,
}

/// Reads what a page says of the list.
pub type ReadInfo<P> = fn(&P) -> PageInfo;

/// A response that is a list is a page of it.
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

/// Gives the builder of a list the ways to walk it:
/// `pagination_methods!(ListBenefits -> BenefitPage, Offset::new("offset", list_info));`
macro_rules! pagination_methods {
    ($builder:ident -> $page:ty, $($way:tt)*) => {
        impl $builder {
            /// Walks all items, from the page that is asked for to the last; a request for each page.
            pub fn items(self) -> $crate::runtime::Items<$page> {
                $crate::runtime::Items::by(self.call, $crate::pagination::$($way)*)
            }

            /// Walks all pages, from the one that is asked for to the last.
            pub fn pages(self) -> $crate::runtime::Pages<$page> {
                $crate::runtime::Pages::by(self.call, $crate::pagination::$($way)*)
            }
        }
    };
}

// Elsewhere than in the runtime's own crate, all of it is used.
#[allow(unused_imports)]
pub(crate) use pagination_methods;
