//! The service `BenefitGrants` of a mock.

use crate::mock::{Mock, MockList, Paged, Shape, json_response, no_body};
use crate::models::BenefitGrantPage;

/// The service `BenefitGrants` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct BenefitGrants<'a> {
    mock: &'a Mock,
}

impl<'a> BenefitGrants<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/benefit-grants/`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn list(&self) -> MockList<(), BenefitGrantPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "benefit-grants:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("BenefitGrantPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }
}
