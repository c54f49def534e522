//! The service `Members` of a mock.

use crate::mock::{Mock, MockList, Paged, Shape, json_response, no_body};
use crate::models::MemberPage;

/// The service `Members` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Members<'a> {
    mock: &'a Mock,
}

impl<'a> Members<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/members/`, to set up its responses and to inspect the calls that it received.
    pub fn list(&self) -> MockList<(), MemberPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "members:list_members",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("MemberPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }
}
