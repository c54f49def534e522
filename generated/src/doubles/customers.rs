//! The service `Customers` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, empty_response, json_body,
    json_response, no_body, text_response,
};
use crate::models::{
    Customer, CustomerCreate, CustomerPage, CustomerState, CustomerUpdate,
    CustomerUpdateExternalId, PaymentMethodPage,
};

use self::members::Members;

pub mod members;

/// The service `Customers` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Customers<'a> {
    mock: &'a Mock,
}

impl<'a> Customers<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Members of a customer.
    #[must_use]
    pub fn members(&self) -> Members<'a> {
        Members::new(self.mock)
    }

    /// Returns `GET /v1/customers/`, to set up its responses and to inspect the calls that it received.
    pub fn list(&self) -> MockList<(), CustomerPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "customers:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("CustomerPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `POST /v1/customers/`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn create(&self) -> MockOperation<CustomerCreate, Customer> {
        self.mock
            .operation(Shape {
                id: "customers:create",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/customers/export`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn export(&self) -> MockOperation<(), String> {
        self.mock
            .operation(Shape {
                id: "customers:export",
                status: 200,
                media_type: "text/csv",
                accepts: &[],
                read: no_body,
                write: text_response,
            })
    }

    /// Returns `GET /v1/customers/external/{external_id}`, to set up its responses and to inspect the
    /// calls that it received.
    pub fn get_external(&self) -> MockOperation<(), Customer> {
        self.mock
            .operation(Shape {
                id: "customers:get_external",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `DELETE /v1/customers/external/{external_id}`, to set up its responses and to inspect
    /// the calls that it received.
    pub fn delete_external(&self) -> MockOperation<(), ()> {
        self.mock
            .operation(Shape {
                id: "customers:delete_external",
                status: 204,
                media_type: "",
                accepts: &[],
                read: no_body,
                write: empty_response,
            })
    }

    /// Returns `PATCH /v1/customers/external/{external_id}`, to set up its responses and to inspect the
    /// calls that it received.
    pub fn update_external(&self) -> MockOperation<CustomerUpdateExternalId, Customer> {
        self.mock
            .operation(Shape {
                id: "customers:update_external",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/customers/external/{external_id}/payment-methods`, to set up its responses and
    /// to inspect the calls that it received.
    pub fn list_payment_methods_external(&self) -> MockList<(), PaymentMethodPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "customers:list_payment_methods_external",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("PaymentMethodPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `GET /v1/customers/external/{external_id}/state`, to set up its responses and to inspect
    /// the calls that it received.
    pub fn get_state_external(&self) -> MockOperation<(), CustomerState> {
        self.mock
            .operation(Shape {
                id: "customers:get_state_external",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/customers/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn get(&self) -> MockOperation<(), Customer> {
        self.mock
            .operation(Shape {
                id: "customers:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `DELETE /v1/customers/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn delete(&self) -> MockOperation<(), ()> {
        self.mock
            .operation(Shape {
                id: "customers:delete",
                status: 204,
                media_type: "",
                accepts: &[],
                read: no_body,
                write: empty_response,
            })
    }

    /// Returns `PATCH /v1/customers/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn update(&self) -> MockOperation<CustomerUpdate, Customer> {
        self.mock
            .operation(Shape {
                id: "customers:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/customers/{id}/payment-methods`, to set up its responses and to inspect the
    /// calls that it received.
    pub fn list_payment_methods(&self) -> MockList<(), PaymentMethodPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "customers:list_payment_methods",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("PaymentMethodPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `GET /v1/customers/{id}/state`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn get_state(&self) -> MockOperation<(), CustomerState> {
        self.mock
            .operation(Shape {
                id: "customers:get_state",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }
}
