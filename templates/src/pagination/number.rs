//! Pages with numbers that do not begin with 1.

use crate::runtime::pages::Numbered;
use crate::runtime::{Call, Error, Page, RawResponse, Step};

/// Pages with numbers in a query parameter, from the number that the call asks for or a first one.
#[derive(Debug)]
pub struct Numbers(Numbered);

impl Numbers {
    /// Pages in this parameter, the first of which has this number.
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
