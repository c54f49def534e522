//! The service `Downloadables` of a mock.

use crate::mock::{Mock, MockList, Paged, Shape, json_response, no_body};
use crate::models::DownloadableReadPage;

/// The service `Downloadables` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Downloadables<'a> {
    mock: &'a Mock,
}

impl<'a> Downloadables<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/customer-portal/downloadables/`, to set up its responses and to inspect the
    /// calls that it received.
    pub fn list(&self) -> MockList<(), DownloadableReadPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "customer_portal:downloadables:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("DownloadableReadPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }
}
