//! The service `Orders` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, json_body, json_response, no_body,
    optional_json_body, optional_json_response, text_response,
};
use crate::models::{
    Order, OrderCreate, OrderFinalize, OrderInvoice, OrderPage, OrderReceipt, OrderUpdate,
};
use crate::runtime::json::RawJson;

/// The service `Orders` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Orders<'a> {
    mock: &'a Mock,
}

impl<'a> Orders<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/orders/`, to set up its responses and to inspect the calls that it received.
    pub fn list(&self) -> MockList<(), OrderPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "orders:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("OrderPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `POST /v1/orders/`, to set up its responses and to inspect the calls that it received.
    pub fn create(&self) -> MockOperation<OrderCreate, Order> {
        self.mock
            .operation(Shape {
                id: "orders:create",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/orders/export`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn export(&self) -> MockOperation<(), String> {
        self.mock
            .operation(Shape {
                id: "orders:export",
                status: 200,
                media_type: "text/csv",
                accepts: &[],
                read: no_body,
                write: text_response,
            })
    }

    /// Returns `GET /v1/orders/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn get(&self) -> MockOperation<(), Order> {
        self.mock
            .operation(Shape {
                id: "orders:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `PATCH /v1/orders/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn update(&self) -> MockOperation<OrderUpdate, Order> {
        self.mock
            .operation(Shape {
                id: "orders:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/orders/{id}/finalize`, to set up its responses and to inspect the calls that
    /// it received.
    pub fn finalize(&self) -> MockOperation<Option<OrderFinalize>, Order> {
        self.mock
            .operation(Shape {
                id: "orders:finalize",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: optional_json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/orders/{id}/invoice`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn invoice(&self) -> MockOperation<(), OrderInvoice> {
        self.mock
            .operation(Shape {
                id: "orders:invoice",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/orders/{id}/invoice`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn generate_invoice(&self) -> MockOperation<(), RawJson> {
        self.mock
            .operation(Shape {
                id: "orders:generate_invoice",
                status: 202,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/orders/{id}/receipt`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn receipt(&self) -> MockOperation<(), Option<OrderReceipt>> {
        self.mock
            .operation(Shape {
                id: "orders:receipt",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: optional_json_response,
            })
    }
}
