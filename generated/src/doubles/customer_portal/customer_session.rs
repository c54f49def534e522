//! The service `CustomerSession` of a mock.

use crate::mock::{Mock, MockOperation, Shape, json_response, no_body};
use crate::models::{CustomerCustomerSession, PortalAuthenticatedUser};

/// The service `CustomerSession` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct CustomerSession<'a> {
    mock: &'a Mock,
}

impl<'a> CustomerSession<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/customer-portal/customer-session/introspect`, to set up its responses and to
    /// inspect the calls that it received.
    pub fn introspect(&self) -> MockOperation<(), CustomerCustomerSession> {
        self.mock
            .operation(Shape {
                id: "customer_portal:customer-session:introspect",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/customer-portal/customer-session/user`, to set up its responses and to inspect
    /// the calls that it received.
    pub fn get_authenticated_user(&self) -> MockOperation<(), PortalAuthenticatedUser> {
        self.mock
            .operation(Shape {
                id: "customer_portal:customer-session:get_authenticated_user",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }
}
