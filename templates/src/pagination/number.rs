//! Pagination by page numbers that do not start with 1.

use crate::runtime::pages::Numbered;
use crate::runtime::{Call, Error, Page, RawResponse, Step};

/// Pagination by a page number in a query parameter, from the requested number or the first one.
#[derive(Debug)]
pub struct Numbers(Numbered);

impl Numbers {
    /// Creates the step from the parameter and the number of the first page.
    #[must_use]
    pub fn new(parameter: &'static str, first: i64) -> Self {
        Self(Numbered::from(parameter, first))
    }
}

impl<P: Page> Step<P> for Numbers {
    fn begin(&mut self, call: &mut Call<P>) {
        self.0.begin(call);
    }

    fn advance(
        &mut self,
        call: &mut Call<P>,
        page: &P,
        response: &RawResponse,
    ) -> Result<bool, Error> {
        self.0.advance(call, page, response)
    }
}
