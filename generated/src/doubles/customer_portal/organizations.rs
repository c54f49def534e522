//! The service `Organizations` of a mock.

use crate::mock::{Mock, MockOperation, Shape, json_response, no_body};
use crate::models::CustomerOrganizationData;

/// The service `Organizations` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Organizations<'a> {
    mock: &'a Mock,
}

impl<'a> Organizations<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/customer-portal/organizations/{slug}`, to set up its responses and to inspect
    /// the calls that it received.
    pub fn get(&self) -> MockOperation<(), CustomerOrganizationData> {
        self.mock
            .operation(Shape {
                id: "customer_portal:organizations:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }
}
