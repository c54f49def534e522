//! The double of the service `Disputes`, as a mock has it.

use crate::mock::{Mock, MockList, MockOperation, Paged, Shape, json_response, no_body};
use crate::models::{Dispute, DisputePage};

/// The double of the service `Disputes`, as a mock has it.
#[derive(Debug, Clone, Copy)]
pub struct Disputes<'a> {
    mock: &'a Mock,
}

impl<'a> Disputes<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns the operation `GET /v1/disputes/`, to set up its calls and to read those that came.
    pub fn list(&self) -> MockList<(), DisputePage> {
        self.mock
            .list(
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

    /// Returns the operation `GET /v1/disputes/{id}`, to set up its calls and to read those that came.
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

    /// Returns the operation `POST /v1/disputes/{id}/accept`, to set up its calls and to read those
    /// that came.
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
