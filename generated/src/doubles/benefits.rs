//! The service `Benefits` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, empty_response, json_body,
    json_response, no_body,
};
use crate::models::{
    Benefit, BenefitCreate, BenefitDownloadableFilePage, BenefitGrantPage, BenefitPage,
    BenefitUpdate,
};

/// The service `Benefits` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Benefits<'a> {
    mock: &'a Mock,
}

impl<'a> Benefits<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/benefits/`, to set up its responses and to inspect the calls that it received.
    pub fn list(&self) -> MockList<(), BenefitPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "benefits:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("BenefitPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `POST /v1/benefits/`, to set up its responses and to inspect the calls that it received.
    pub fn create(&self) -> MockOperation<BenefitCreate, Benefit> {
        self.mock
            .operation(Shape {
                id: "benefits:create",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/benefits/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn get(&self) -> MockOperation<(), Benefit> {
        self.mock
            .operation(Shape {
                id: "benefits:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `DELETE /v1/benefits/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn delete(&self) -> MockOperation<(), ()> {
        self.mock
            .operation(Shape {
                id: "benefits:delete",
                status: 204,
                media_type: "",
                accepts: &[],
                read: no_body,
                write: empty_response,
            })
    }

    /// Returns `PATCH /v1/benefits/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn update(&self) -> MockOperation<BenefitUpdate, Benefit> {
        self.mock
            .operation(Shape {
                id: "benefits:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/benefits/{id}/files`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn files(&self) -> MockList<(), BenefitDownloadableFilePage> {
        self.mock
            .paged_list(
                Shape {
                    id: "benefits:files",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("BenefitDownloadableFilePage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `GET /v1/benefits/{id}/grants`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn grants(&self) -> MockList<(), BenefitGrantPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "benefits:grants",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("BenefitGrantPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }
}
