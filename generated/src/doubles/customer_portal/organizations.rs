//! The double of the service `Organizations`, as a mock has it.

use crate::mock::{Mock, MockOperation, Shape, json_response, no_body};
use crate::models::CustomerOrganizationData;

/// The double of the service `Organizations`, as a mock has it.
#[derive(Debug, Clone, Copy)]
pub struct Organizations<'a> {
    mock: &'a Mock,
}

impl<'a> Organizations<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns the operation `GET /v1/customer-portal/organizations/{slug}`, to set up its calls and to
    /// read those that came.
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
