//! Lists: their pages, cut as a call asks for them.

use std::ops::Deref;

use crate::mock::operation::{MockOperation, Then};
use crate::mock::received::Incoming;
use crate::mock::samples::sample_text;
use crate::mock::state::set;
use crate::runtime::json::{Decode, Encode, RawJson, from_str};
use crate::runtime::pages::Page;

/// How a list is cut into pages with numbers: the parameters, and the paths of keys in a page.
#[derive(Debug, Clone, Copy)]
pub struct Paged {
    /// The page, as the name of its sample.
    pub sample: &'static str,
    /// The query parameter with the number of the page.
    pub page: &'static str,
    /// The number of the first page.
    pub first: i64,
    /// Where the items are.
    pub items: &'static [&'static str],
    /// Where the number of the last page is; nowhere if empty.
    pub last: &'static [&'static str],
    /// Where the flag for another page is; nowhere if empty.
    pub more: &'static [&'static str],
    /// Where the number of all items is; nowhere if empty.
    pub total: &'static [&'static str],
}

/// The query parameters that usually say how many items a page has.
const SIZES: [&str; 7] = [
    "limit",
    "per_page",
    "perPage",
    "page_size",
    "pageSize",
    "size",
    "count",
];

/// How many items a page has unless the call says.
const SIZE: usize = 10;

/// An operation of a [`Mock`](crate::mock::Mock) that gives a list.
#[must_use]
pub struct MockList<B, R> {
    operation: MockOperation<B, R>,
    paged: Paged,
}

impl<B, R> Deref for MockList<B, R> {
    type Target = MockOperation<B, R>;

    fn deref(&self) -> &Self::Target {
        &self.operation
    }
}

impl<B: 'static, R: Page + Decode + Send + 'static> MockList<B, R>
where
    R::Item: Encode,
{
    pub(crate) fn new(operation: MockOperation<B, R>, paged: Paged) -> Self {
        Self { operation, paged }
    }

    /// Answers calls with the pages of a list of these items, as many on each as the call asks for, or else 10:
    /// `mock.products().list().pages(products)`.
    pub fn pages(&self, items: impl IntoIterator<Item = R::Item>) -> Then<B, R> {
        let items = items.into_iter();
        let items: Vec<RawJson> = items.map(|item| RawJson::from_encode(&item)).collect();
        let paged = self.paged;
        let what = format!("gives pages of {} items", items.len());
        self.operation
            .respond_with(&what, move |request| paged.cut(&items, request))
    }
}

impl Paged {
    /// The page that a call asks for.
    fn cut<R: Decode>(&self, items: &[RawJson], request: &Incoming) -> Result<R, String> {
        let number = |name: &str| match request.query(name) {
            None => Ok(None),
            Some(text) => text
                .parse::<i64>()
                .map(Some)
                .map_err(|_| format!("`{name}` is not a number: {}", request.line())),
        };
        let mut size = None;
        for name in SIZES {
            size = size.or(number(name)?);
        }
        let size = size.and_then(|size| usize::try_from(size).ok());
        let size = size.filter(|size| *size > 0).unwrap_or(SIZE);
        let page = number(self.page)?.unwrap_or(self.first) - self.first;
        let start = usize::try_from(page).unwrap_or(0).saturating_mul(size);
        let shown: Vec<&RawJson> = items.iter().skip(start).take(size).collect();
        let last = items.len().div_ceil(size);
        let last = i64::try_from(last).unwrap_or(i64::MAX) - 1 + self.first;
        let more = start.saturating_add(size) < items.len();
        let mut json = RawJson::parse(&sample_text(self.sample)).map_err(|it| it.to_string())?;
        let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
        for (path, value) in [
            (self.items, RawJson::from_encode(&shown)),
            (self.last, RawJson::from_encode(&last)),
            (self.more, RawJson::from_encode(&more)),
            (self.total, RawJson::from_encode(&count)),
        ] {
            if !path.is_empty() {
                json = set(&json, path, &value);
            }
        }
        from_str(json.as_str()).map_err(|error| format!("the page cannot be read: {error}"))
    }
}
