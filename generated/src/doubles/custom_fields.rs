//! The service `CustomFields` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, empty_response, json_body,
    json_response, no_body,
};
use crate::models::{CustomField, CustomFieldCreate, CustomFieldPage, CustomFieldUpdate};

/// The service `CustomFields` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct CustomFields<'a> {
    mock: &'a Mock,
}

impl<'a> CustomFields<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/custom-fields/`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn list(&self) -> MockList<(), CustomFieldPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "custom-fields:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("CustomFieldPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `POST /v1/custom-fields/`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn create(&self) -> MockOperation<CustomFieldCreate, CustomField> {
        self.mock
            .operation(Shape {
                id: "custom-fields:create",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/custom-fields/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn get(&self) -> MockOperation<(), CustomField> {
        self.mock
            .operation(Shape {
                id: "custom-fields:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `DELETE /v1/custom-fields/{id}`, to set up its responses and to inspect the calls that
    /// it received.
    pub fn delete(&self) -> MockOperation<(), ()> {
        self.mock
            .operation(Shape {
                id: "custom-fields:delete",
                status: 204,
                media_type: "",
                accepts: &[],
                read: no_body,
                write: empty_response,
            })
    }

    /// Returns `PATCH /v1/custom-fields/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn update(&self) -> MockOperation<CustomFieldUpdate, CustomField> {
        self.mock
            .operation(Shape {
                id: "custom-fields:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }
}
