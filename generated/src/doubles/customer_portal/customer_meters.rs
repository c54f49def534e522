//! The service `CustomerMeters` of a mock.

use crate::mock::{Mock, MockList, MockOperation, Paged, Shape, json_response, no_body};
use crate::models::{CustomerCustomerMeter, CustomerCustomerMeterPage};

/// The service `CustomerMeters` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct CustomerMeters<'a> {
    mock: &'a Mock,
}

impl<'a> CustomerMeters<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/customer-portal/meters/`, to set up its responses and to inspect the calls that
    /// it received.
    pub fn list(&self) -> MockList<(), CustomerCustomerMeterPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "customer_portal:customer_meters:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("CustomerCustomerMeterPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `GET /v1/customer-portal/meters/{id}`, to set up its responses and to inspect the calls
    /// that it received.
    pub fn get(&self) -> MockOperation<(), CustomerCustomerMeter> {
        self.mock
            .operation(Shape {
                id: "customer_portal:customer_meters:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }
}
