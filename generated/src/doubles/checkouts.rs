//! The service `Checkouts` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, json_body, json_response, no_body,
};
use crate::models::{
    Checkout, CheckoutConfirmStripe, CheckoutPage, CheckoutProductsCreate,
    CheckoutPublic, CheckoutPublicConfirmed, CheckoutUpdate, CheckoutUpdatePublic,
};

/// The service `Checkouts` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Checkouts<'a> {
    mock: &'a Mock,
}

impl<'a> Checkouts<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/checkouts/`, to set up its responses and to inspect the calls that it received.
    pub fn list(&self) -> MockList<(), CheckoutPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "checkouts:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("CheckoutPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `POST /v1/checkouts/`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn create(&self) -> MockOperation<CheckoutProductsCreate, Checkout> {
        self.mock
            .operation(Shape {
                id: "checkouts:create",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/checkouts/client/{client_secret}`, to set up its responses and to inspect the
    /// calls that it received.
    pub fn client_get(&self) -> MockOperation<(), CheckoutPublic> {
        self.mock
            .operation(Shape {
                id: "checkouts:client_get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `PATCH /v1/checkouts/client/{client_secret}`, to set up its responses and to inspect the
    /// calls that it received.
    pub fn client_update(&self) -> MockOperation<CheckoutUpdatePublic, CheckoutPublic> {
        self.mock
            .operation(Shape {
                id: "checkouts:client_update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/checkouts/client/{client_secret}/confirm`, to set up its responses and to
    /// inspect the calls that it received.
    pub fn client_confirm(
        &self,
    ) -> MockOperation<CheckoutConfirmStripe, CheckoutPublicConfirmed> {
        self.mock
            .operation(Shape {
                id: "checkouts:client_confirm",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/checkouts/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn get(&self) -> MockOperation<(), Checkout> {
        self.mock
            .operation(Shape {
                id: "checkouts:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `PATCH /v1/checkouts/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn update(&self) -> MockOperation<CheckoutUpdate, Checkout> {
        self.mock
            .operation(Shape {
                id: "checkouts:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }
}
