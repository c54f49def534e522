//! The service `Discounts` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, empty_response, json_body,
    json_response, no_body,
};
use crate::models::{Discount, DiscountCreate, DiscountPage, DiscountUpdate};

/// The service `Discounts` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Discounts<'a> {
    mock: &'a Mock,
}

impl<'a> Discounts<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/discounts/`, to set up its responses and to inspect the calls that it received.
    pub fn list(&self) -> MockList<(), DiscountPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "discounts:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("DiscountPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `POST /v1/discounts/`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn create(&self) -> MockOperation<DiscountCreate, Discount> {
        self.mock
            .operation(Shape {
                id: "discounts:create",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/discounts/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn get(&self) -> MockOperation<(), Discount> {
        self.mock
            .operation(Shape {
                id: "discounts:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `DELETE /v1/discounts/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn delete(&self) -> MockOperation<(), ()> {
        self.mock
            .operation(Shape {
                id: "discounts:delete",
                status: 204,
                media_type: "",
                accepts: &[],
                read: no_body,
                write: empty_response,
            })
    }

    /// Returns `PATCH /v1/discounts/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn update(&self) -> MockOperation<DiscountUpdate, Discount> {
        self.mock
            .operation(Shape {
                id: "discounts:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }
}
