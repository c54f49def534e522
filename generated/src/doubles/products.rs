//! The service `Products` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, json_body, json_response, no_body,
};
use crate::models::{
    Product, ProductBenefitsUpdate, ProductCreate, ProductPage, ProductUpdate,
};

/// The service `Products` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Products<'a> {
    mock: &'a Mock,
}

impl<'a> Products<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/products/`, to set up its responses and to inspect the calls that it received.
    pub fn list(&self) -> MockList<(), ProductPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "products:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("ProductPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `POST /v1/products/`, to set up its responses and to inspect the calls that it received.
    pub fn create(&self) -> MockOperation<ProductCreate, Product> {
        self.mock
            .operation(Shape {
                id: "products:create",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/products/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn get(&self) -> MockOperation<(), Product> {
        self.mock
            .operation(Shape {
                id: "products:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `PATCH /v1/products/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn update(&self) -> MockOperation<ProductUpdate, Product> {
        self.mock
            .operation(Shape {
                id: "products:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/products/{id}/benefits`, to set up its responses and to inspect the calls that
    /// it received.
    pub fn update_benefits(&self) -> MockOperation<ProductBenefitsUpdate, Product> {
        self.mock
            .operation(Shape {
                id: "products:update_benefits",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }
}
