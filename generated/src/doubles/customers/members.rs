//! The double of the service `Members`, as a mock has it.

use crate::mock::{
    Mock, MockOperation, Shape, empty_response, json_body, json_response, no_body,
};
use crate::models::{Member, MemberCreateFromCustomer, MemberUpdate};

/// The double of the service `Members`, as a mock has it.
#[derive(Debug, Clone, Copy)]
pub struct Members<'a> {
    mock: &'a Mock,
}

impl<'a> Members<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns the operation `POST /v1/customers/external/{external_id}/members`, to set up its calls
    /// and to read those that came.
    pub fn create_external(&self) -> MockOperation<MemberCreateFromCustomer, Member> {
        self.mock
            .operation(Shape {
                id: "customers:members:create_external",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns the operation `GET /v1/customers/external/{external_id}/members/{member_external_id}`,
    /// to set up its calls and to read those that came.
    pub fn get_external(&self) -> MockOperation<(), Member> {
        self.mock
            .operation(Shape {
                id: "customers:members:get_external",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns the operation `DELETE
    /// /v1/customers/external/{external_id}/members/{member_external_id}`, to set up its calls and to
    /// read those that came.
    pub fn delete_external(&self) -> MockOperation<(), ()> {
        self.mock
            .operation(Shape {
                id: "customers:members:delete_external",
                status: 204,
                media_type: "",
                accepts: &[],
                read: no_body,
                write: empty_response,
            })
    }

    /// Returns the operation `PATCH /v1/customers/external/{external_id}/members/{member_external_id}`,
    /// to set up its calls and to read those that came.
    pub fn update_external(&self) -> MockOperation<MemberUpdate, Member> {
        self.mock
            .operation(Shape {
                id: "customers:members:update_external",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns the operation `POST /v1/customers/{id}/members`, to set up its calls and to read those
    /// that came.
    pub fn create(&self) -> MockOperation<MemberCreateFromCustomer, Member> {
        self.mock
            .operation(Shape {
                id: "customers:members:create",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns the operation `GET /v1/customers/{id}/members/{member_id}`, to set up its calls and to
    /// read those that came.
    pub fn get(&self) -> MockOperation<(), Member> {
        self.mock
            .operation(Shape {
                id: "customers:members:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns the operation `DELETE /v1/customers/{id}/members/{member_id}`, to set up its calls and
    /// to read those that came.
    pub fn delete(&self) -> MockOperation<(), ()> {
        self.mock
            .operation(Shape {
                id: "customers:members:delete",
                status: 204,
                media_type: "",
                accepts: &[],
                read: no_body,
                write: empty_response,
            })
    }

    /// Returns the operation `PATCH /v1/customers/{id}/members/{member_id}`, to set up its calls and to
    /// read those that came.
    pub fn update(&self) -> MockOperation<MemberUpdate, Member> {
        self.mock
            .operation(Shape {
                id: "customers:members:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }
}
