//! The service `CheckoutLinks` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, empty_response, json_body,
    json_response, no_body,
};
use crate::models::{
    CheckoutLink, CheckoutLinkCreate, CheckoutLinkPage, CheckoutLinkUpdate,
};

/// The service `CheckoutLinks` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct CheckoutLinks<'a> {
    mock: &'a Mock,
}

impl<'a> CheckoutLinks<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/checkout-links/`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn list(&self) -> MockList<(), CheckoutLinkPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "checkout-links:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("CheckoutLinkPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `POST /v1/checkout-links/`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn create(&self) -> MockOperation<CheckoutLinkCreate, CheckoutLink> {
        self.mock
            .operation(Shape {
                id: "checkout-links:create",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/checkout-links/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn get(&self) -> MockOperation<(), CheckoutLink> {
        self.mock
            .operation(Shape {
                id: "checkout-links:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `DELETE /v1/checkout-links/{id}`, to set up its responses and to inspect the calls that
    /// it received.
    pub fn delete(&self) -> MockOperation<(), ()> {
        self.mock
            .operation(Shape {
                id: "checkout-links:delete",
                status: 204,
                media_type: "",
                accepts: &[],
                read: no_body,
                write: empty_response,
            })
    }

    /// Returns `PATCH /v1/checkout-links/{id}`, to set up its responses and to inspect the calls that
    /// it received.
    pub fn update(&self) -> MockOperation<CheckoutLinkUpdate, CheckoutLink> {
        self.mock
            .operation(Shape {
                id: "checkout-links:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }
}
