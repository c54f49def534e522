//! Lists: the operations whose responses are pages.

use std::ops::Deref;

use crate::mock::Mock;
use crate::mock::expectation::Then;
use crate::mock::operation::{MockOperation, Shape};
use crate::mock::paged::Paged;
use crate::runtime::json::{Decode, Encode, RawJson};
use crate::runtime::pages::Page;

/// An operation of a [`Mock`](crate::mock::Mock) that returns a list.
#[must_use]
pub struct MockList<B, R> {
    operation: MockOperation<B, R>,
    paged: Paged,
}

impl Mock {
    #[doc(hidden)]
    // Not every document has lists.
    #[allow(dead_code)]
    pub fn paged_list<B: 'static, R: Page + Decode + Send + 'static>(
        &self,
        shape: Shape<B, R>,
        paged: Paged,
    ) -> MockList<B, R>
    where
        R::Item: Encode,
    {
        MockList::new(self.operation(shape), paged)
    }
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

    /// Answers calls with pages of these items, of the size that the call requests, or 10 by default.
    ///
    /// ```
    #[doc = orders!()]
    /// mock.orders().list().pages(vec![Order::sample(); 250]);
    /// ```
    ///
    /// Each page refers to the next one as the API does: by a number, an offset, a cursor, or the URL of the next page. A
    /// cursor that is not of this list is reported like an unexpected call.
    pub fn pages(&self, items: impl IntoIterator<Item = R::Item>) -> Then<B, R> {
        let items = items.into_iter();
        let items: Vec<RawJson> = items.map(|item| RawJson::from_encode(&item)).collect();
        let paged = self.paged;
        let what = format!("gives pages of {} items", items.len());
        self.operation
            .respond_with(&what, move |request| paged.cut(&items, request))
    }
}
