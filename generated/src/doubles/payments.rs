//! The service `Payments` of a mock.

use crate::mock::{Mock, MockList, MockOperation, Paged, Shape, json_response, no_body};
use crate::models::{Payment, PaymentPage};

/// The service `Payments` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Payments<'a> {
    mock: &'a Mock,
}

impl<'a> Payments<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/payments/`, to set up its responses and to inspect the calls that it received.
    pub fn list(&self) -> MockList<(), PaymentPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "payments:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("PaymentPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `GET /v1/payments/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn get(&self) -> MockOperation<(), Payment> {
        self.mock
            .operation(Shape {
                id: "payments:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }
}
