//! The service `Disputes` of a mock.

use crate::mock::{Mock, MockList, MockOperation, Paged, Shape, json_response, no_body};
use crate::models::{Dispute, DisputePage};

/// The service `Disputes` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Disputes<'a> {
    mock: &'a Mock,
}

impl<'a> Disputes<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/disputes/`, to set up its responses and to inspect the calls that it received.
    pub fn list(&self) -> MockList<(), DisputePage> {
        self.mock
            .paged_list(
                Shape {
                    id: "disputes:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("DisputePage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `GET /v1/disputes/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn get(&self) -> MockOperation<(), Dispute> {
        self.mock
            .operation(Shape {
                id: "disputes:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/disputes/{id}/accept`, to set up its responses and to inspect the calls that
    /// it received.
    pub fn accept(&self) -> MockOperation<(), Dispute> {
        self.mock
            .operation(Shape {
                id: "disputes:accept",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }
}
