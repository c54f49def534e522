//! The service `Refunds` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, json_body, json_response, no_body,
};
use crate::models::{Refund, RefundCreate, RefundPage};

/// The service `Refunds` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Refunds<'a> {
    mock: &'a Mock,
}

impl<'a> Refunds<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/refunds/`, to set up its responses and to inspect the calls that it received.
    pub fn list(&self) -> MockList<(), RefundPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "refunds:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("RefundPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `POST /v1/refunds/`, to set up its responses and to inspect the calls that it received.
    pub fn create(&self) -> MockOperation<RefundCreate, Refund> {
        self.mock
            .operation(Shape {
                id: "refunds:create",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }
}
