//! The service `Members` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, empty_response, json_body,
    json_response, no_body,
};
use crate::models::{
    CustomerPortalMember, CustomerPortalMemberCreate, CustomerPortalMemberPage,
    CustomerPortalMemberUpdate,
};

/// The service `Members` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Members<'a> {
    mock: &'a Mock,
}

impl<'a> Members<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/customer-portal/members`, to set up its responses and to inspect the calls that
    /// it received.
    pub fn list(&self) -> MockList<(), CustomerPortalMemberPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "customer_portal:members:list_members",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("CustomerPortalMemberPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `POST /v1/customer-portal/members`, to set up its responses and to inspect the calls
    /// that it received.
    pub fn add(
        &self,
    ) -> MockOperation<CustomerPortalMemberCreate, CustomerPortalMember> {
        self.mock
            .operation(Shape {
                id: "customer_portal:members:add_member",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `DELETE /v1/customer-portal/members/{id}`, to set up its responses and to inspect the
    /// calls that it received.
    pub fn remove(&self) -> MockOperation<(), ()> {
        self.mock
            .operation(Shape {
                id: "customer_portal:members:remove_member",
                status: 204,
                media_type: "",
                accepts: &[],
                read: no_body,
                write: empty_response,
            })
    }

    /// Returns `PATCH /v1/customer-portal/members/{id}`, to set up its responses and to inspect the
    /// calls that it received.
    pub fn update(
        &self,
    ) -> MockOperation<CustomerPortalMemberUpdate, CustomerPortalMember> {
        self.mock
            .operation(Shape {
                id: "customer_portal:members:update_member",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }
}
