//! The service `CustomerSessions` of a mock.

use crate::mock::{Mock, MockOperation, Shape, json_body, json_response};
use crate::models::{CustomerSession, CustomerSessionCustomer};

/// The service `CustomerSessions` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct CustomerSessions<'a> {
    mock: &'a Mock,
}

impl<'a> CustomerSessions<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `POST /v1/customer-sessions/`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn create(&self) -> MockOperation<CustomerSessionCustomer, CustomerSession> {
        self.mock
            .operation(Shape {
                id: "customer-sessions:create",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }
}
