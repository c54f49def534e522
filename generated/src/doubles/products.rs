//! The double of the service `Products`, as a mock has it.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, json_body, json_response, no_body,
};
use crate::models::{
    Product, ProductBenefitsUpdate, ProductCreate, ProductPage, ProductUpdate,
};

/// The double of the service `Products`, as a mock has it.
#[derive(Debug, Clone, Copy)]
pub struct Products<'a> {
    mock: &'a Mock,
}

impl<'a> Products<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns the operation `GET /v1/products/`, to set up its calls and to read those that came.
    pub fn list(&self) -> MockList<(), ProductPage> {
        self.mock
            .list(
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

    /// Returns the operation `POST /v1/products/`, to set up its calls and to read those that came.
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

    /// Returns the operation `GET /v1/products/{id}`, to set up its calls and to read those that came.
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

    /// Returns the operation `PATCH /v1/products/{id}`, to set up its calls and to read those that
    /// came.
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

    /// Returns the operation `POST /v1/products/{id}/benefits`, to set up its calls and to read those
    /// that came.
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
