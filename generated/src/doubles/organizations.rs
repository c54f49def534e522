//! The service `Organizations` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, json_body, json_response, no_body,
};
use crate::models::{
    Organization, OrganizationCreate, OrganizationPage, OrganizationUpdate,
};

/// The service `Organizations` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Organizations<'a> {
    mock: &'a Mock,
}

impl<'a> Organizations<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/organizations/`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn list(&self) -> MockList<(), OrganizationPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "organizations:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("OrganizationPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `POST /v1/organizations/`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn create(&self) -> MockOperation<OrganizationCreate, Organization> {
        self.mock
            .operation(Shape {
                id: "organizations:create",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/organizations/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn get(&self) -> MockOperation<(), Organization> {
        self.mock
            .operation(Shape {
                id: "organizations:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `PATCH /v1/organizations/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn update(&self) -> MockOperation<OrganizationUpdate, Organization> {
        self.mock
            .operation(Shape {
                id: "organizations:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }
}
