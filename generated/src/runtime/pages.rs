//! Pagination: streams over the pages of a list, or over their items.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::runtime::call::{Call, Sending};
use crate::runtime::error::Error;
use crate::runtime::parameter::Style;
use crate::runtime::response::RawResponse;

/// A page of a list.
pub trait Page: Sized {
    /// The type of the items.
    type Item;

    /// Returns the items of the page.
    fn into_items(self) -> Vec<Self::Item>;

    /// Returns `true` if there is a page after this one, whose number is `page`.
    fn has_more(&self, page: i64) -> bool;

    /// Returns `true` if the page has no items. Such a page is the last one, regardless of
    /// [`has_more`](Self::has_more).
    fn is_empty(&self) -> bool {
        false
    }
}

/// How to request the next page.
pub trait Step<P>: Send + Sync {
    /// Prepares the call for the first page.
    fn begin(&mut self, _call: &mut Call<P>) {}

    /// Changes the call to request the page after `page`, which arrived in `response`. Returns `false` after the last
    /// page.
    ///
    /// # Errors
    /// Returns an error if the next page must not be requested.
    fn advance(
        &mut self,
        call: &mut Call<P>,
        page: &P,
        response: &RawResponse,
    ) -> Result<bool, Error>;

    /// Returns `true` if a page without items is always the last one.
    fn ends_empty(&self) -> bool {
        true
    }
}

/// Page numbers in a query parameter.
#[derive(Debug)]
pub(crate) struct Numbered {
    parameter: &'static str,
    number: i64,
}

impl Numbered {
    /// Starts with the page number set in the call, or with `number`.
    pub(crate) fn from(parameter: &'static str, number: i64) -> Self {
        Self { parameter, number }
    }
}

impl<P: Page> Step<P> for Numbered {
    fn begin(&mut self, call: &mut Call<P>) {
        self.number = call.query_number(self.parameter).unwrap_or(self.number);
        call.query(self.parameter, Style::FORM, &self.number);
    }

    fn advance(&mut self, call: &mut Call<P>, page: &P, _: &RawResponse) -> Result<bool, Error> {
        let more = page.has_more(self.number) && !page.is_empty();
        let Some(next) = self.number.checked_add(1).filter(|_| more) else {
            return Ok(false);
        };
        self.number = next;
        call.query(self.parameter, Style::FORM, &next);
        Ok(true)
    }
}

/// A stream of the pages of a list, from the requested page to the last one.
///
/// After an error, [`try_next`](Self::try_next) requests the same page again. The [`Stream`] yields the error and
/// then ends, so that a loop that only logs errors does not run forever.
#[must_use = "nothing is sent until a page is requested"]
pub struct Pages<P> {
    /// The call for the next page.
    call: Call<P>,
    step: Box<dyn Step<P>>,
    next: Next,
    sending: Option<Sending<P>>,
    /// The result of a page that was requested ahead of time.
    ahead: Option<Result<(RawResponse, P), Error>>,
    /// Whether the stream must end next, after an error.
    failed: bool,
}

/// The state of the next page.
enum Next {
    /// It can be requested.
    Open,
    /// There is none.
    None,
    /// It must not be requested.
    Refused(Error),
}

impl<P: Page> Pages<P> {
    /// Uses page numbers, from the page that `parameter` is set to, or from the first one.
    pub fn new(call: Call<P>, parameter: &'static str) -> Self {
        Self::by(call, Numbered::from(parameter, 1))
    }

    /// Uses another kind of pagination.
    pub fn by(mut call: Call<P>, mut step: impl Step<P> + 'static) -> Self {
        step.begin(&mut call);
        Self {
            call,
            step: Box::new(step),
            next: Next::Open,
            sending: None,
            ahead: None,
            failed: false,
        }
    }

    /// Returns the next page, or `None` after the last.
    ///
    /// # Errors
    /// Returns the errors of the operation. After an error, the next call of this method requests the same page
    /// again.
    pub async fn try_next(&mut self) -> Result<Option<P>, Error> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// Collects all remaining pages.
    ///
    /// # Errors
    /// Returns the errors of the operation. The pages before the error are lost.
    pub async fn collect(mut self) -> Result<Vec<P>, Error> {
        let mut pages = Vec::new();
        while let Some(page) = self.try_next().await? {
            pages.push(page);
        }
        Ok(pages)
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<P>, Error>> {
        self.failed = false;
        match std::mem::replace(&mut self.next, Next::None) {
            Next::None => return Poll::Ready(Ok(None)),
            Next::Refused(error) => return Poll::Ready(Err(error)),
            Next::Open => self.next = Next::Open,
        }
        let (response, page) = match self.ahead.take() {
            Some(result) => result?,
            None => ready!(self.poll_send(context))?,
        };
        self.next = match self.step.advance(&mut self.call, &page, &response) {
            Ok(true) => Next::Open,
            Ok(false) => Next::None,
            Err(error) => Next::Refused(error),
        };
        Poll::Ready(Ok(Some(page)))
    }

    /// Polls the request for the next page, and starts it if necessary.
    fn poll_send(&mut self, context: &mut Context<'_>) -> Poll<Result<(RawResponse, P), Error>> {
        let sending = self.sending.get_or_insert_with(|| self.call.clone().send());
        let result = ready!(sending.poll_response(context));
        self.sending = None;
        Poll::Ready(result)
    }

    /// Polls the request for the next page ahead of time.
    fn poll_ahead(&mut self, context: &mut Context<'_>) {
        if self.ahead.is_some() || !matches!(self.next, Next::Open) {
            return;
        }
        if let Poll::Ready(result) = self.poll_send(context) {
            self.ahead = Some(result);
        }
    }

    /// Ends the stream after a page without items, if that is always the last one.
    fn end_empty(&mut self) {
        if self.step.ends_empty() {
            self.next = Next::None;
        }
    }
}

// Pages and items are moved out by value; nothing is pinned.
impl<P> Unpin for Pages<P> {}

impl<P: Page> Stream for Pages<P> {
    type Item = Result<P, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let pages = self.get_mut();
        if std::mem::take(&mut pages.failed) {
            return Poll::Ready(None);
        }
        let result = ready!(pages.poll_page(context));
        pages.failed = result.is_err();
        Poll::Ready(result.transpose())
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pages")
            .field("call", &self.call)
            .finish_non_exhaustive()
    }
}

/// A stream of the items of a list, from the requested page to the last one.
///
/// Errors are handled as in [`Pages`]: no item is returned twice, and none is skipped.
#[must_use = "nothing is sent until an item is requested"]
pub struct Items<P: Page> {
    pages: Pages<P>,
    items: VecDeque<P::Item>,
    read_ahead: bool,
}

impl<P: Page> Items<P> {
    /// Uses page numbers, from the page that `parameter` is set to, or from the first one.
    pub fn new(call: Call<P>, parameter: &'static str) -> Self {
        Self::of(Pages::new(call, parameter))
    }

    /// Uses another kind of pagination.
    pub fn by(call: Call<P>, step: impl Step<P> + 'static) -> Self {
        Self::of(Pages::by(call, step))
    }

    fn of(pages: Pages<P>) -> Self {
        Self {
            pages,
            items: VecDeque::new(),
            read_ahead: false,
        }
    }

    /// Requests the next page while the items of the current one are being read.
    ///
    /// If the stream is dropped early, one page too many may have been requested.
    pub fn read_ahead(mut self) -> Self {
        self.read_ahead = true;
        self
    }

    /// Returns the next item, or `None` after the last. Requests the next page when necessary.
    ///
    /// # Errors
    /// Returns the errors of the operation. After an error, the next call of this method requests the same page
    /// again.
    pub async fn try_next(&mut self) -> Result<Option<P::Item>, Error> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// Collects all remaining items.
    ///
    /// # Errors
    /// Returns the errors of the operation. The items before the error are lost.
    pub async fn collect(mut self) -> Result<Vec<P::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
            all.extend(self.items.drain(..));
        }
        Ok(all)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<P::Item>, Error>> {
        loop {
            if let Some(item) = self.items.pop_front() {
                if self.read_ahead {
                    self.pages.poll_ahead(context);
                }
                return Poll::Ready(Ok(Some(item)));
            }
            let Some(page) = ready!(self.pages.poll_page(context))? else {
                return Poll::Ready(Ok(None));
            };
            self.items = page.into_items().into();
            if self.items.is_empty() {
                self.pages.end_empty();
            }
        }
    }
}

impl<P: Page> Unpin for Items<P> {}

impl<P: Page> Stream for Items<P> {
    type Item = Result<P::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let items = self.get_mut();
        if std::mem::take(&mut items.pages.failed) {
            return Poll::Ready(None);
        }
        let result = ready!(items.poll_item(context));
        items.pages.failed = result.is_err();
        Poll::Ready(result.transpose())
    }
}

impl<P: Page> fmt::Debug for Items<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Items")
            .field("pages", &self.pages)
            .field("at_hand", &self.items.len())
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "blocking")]
impl<P: Page> Items<P> {
    /// Returns an iterator over the items, which blocks while it fetches each page.
    pub fn blocking(self) -> crate::runtime::Blocking<Self> {
        crate::runtime::Blocking::new(self)
    }
}

#[cfg(feature = "blocking")]
impl<P: Page> Pages<P> {
    /// Returns an iterator over the pages, which blocks while it fetches each page.
    pub fn blocking(self) -> crate::runtime::Blocking<Self> {
        crate::runtime::Blocking::new(self)
    }
}

/// Implements `items` and `pages` for the builder of a list with page numbers in the parameter `page`:
/// `page_methods!(ListBenefits -> BenefitPage, "page");`
// Not every API uses it.
#[allow(unused_macros)]
macro_rules! page_methods {
    ($builder:ident -> $page:ty, $parameter:literal) => {
        impl $builder {
            /// Returns a stream of all items, from the requested page to the last one. Each page is one request.
            #[inline]
            pub fn items(self) -> $crate::runtime::Items<$page> {
                $crate::runtime::Items::new(self.call, $parameter)
            }

            /// Returns a stream of all pages, from the requested one to the last one.
            #[inline]
            pub fn pages(self) -> $crate::runtime::Pages<$page> {
                $crate::runtime::Pages::new(self.call, $parameter)
            }
        }
    };
}

// Not every API uses it.
#[allow(unused_imports)]
pub(crate) use page_methods;
