//! The service `Members` of a mock.

use crate::mock::{
    Mock, MockOperation, Shape, empty_response, json_body, json_response, no_body,
};
use crate::models::{Member, MemberCreateFromCustomer, MemberUpdate};

/// The service `Members` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Members<'a> {
    mock: &'a Mock,
}

impl<'a> Members<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `POST /v1/customers/external/{external_id}/members`, to set up its responses and to
    /// inspect the calls that it received.
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

    /// Returns `GET /v1/customers/external/{external_id}/members/{member_external_id}`, to set up its
    /// responses and to inspect the calls that it received.
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

    /// Returns `DELETE /v1/customers/external/{external_id}/members/{member_external_id}`, to set up
    /// its responses and to inspect the calls that it received.
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

    /// Returns `PATCH /v1/customers/external/{external_id}/members/{member_external_id}`, to set up its
    /// responses and to inspect the calls that it received.
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

    /// Returns `POST /v1/customers/{id}/members`, to set up its responses and to inspect the calls that
    /// it received.
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

    /// Returns `GET /v1/customers/{id}/members/{member_id}`, to set up its responses and to inspect the
    /// calls that it received.
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

    /// Returns `DELETE /v1/customers/{id}/members/{member_id}`, to set up its responses and to inspect
    /// the calls that it received.
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

    /// Returns `PATCH /v1/customers/{id}/members/{member_id}`, to set up its responses and to inspect
    /// the calls that it received.
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
