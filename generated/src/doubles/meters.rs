//! The service `Meters` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, json_body, json_response, no_body,
};
use crate::models::{Meter, MeterCreate, MeterPage, MeterQuantities, MeterUpdate};

/// The service `Meters` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Meters<'a> {
    mock: &'a Mock,
}

impl<'a> Meters<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/meters/`, to set up its responses and to inspect the calls that it received.
    pub fn list(&self) -> MockList<(), MeterPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "meters:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("MeterPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `POST /v1/meters/`, to set up its responses and to inspect the calls that it received.
    pub fn create(&self) -> MockOperation<MeterCreate, Meter> {
        self.mock
            .operation(Shape {
                id: "meters:create",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/meters/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn get(&self) -> MockOperation<(), Meter> {
        self.mock
            .operation(Shape {
                id: "meters:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `PATCH /v1/meters/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn update(&self) -> MockOperation<MeterUpdate, Meter> {
        self.mock
            .operation(Shape {
                id: "meters:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/meters/{id}/quantities`, to set up its responses and to inspect the calls that
    /// it received.
    pub fn quantities(&self) -> MockOperation<(), MeterQuantities> {
        self.mock
            .operation(Shape {
                id: "meters:quantities",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }
}
