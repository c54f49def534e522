//! The service `Customers` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, empty_response, json_body,
    json_response, no_body,
};
use crate::models::{
    CustomerEmailUpdateRequest, CustomerEmailUpdateVerifyRequest,
    CustomerEmailUpdateVerifyResponse, CustomerPaymentMethodConfirm,
    CustomerPaymentMethodCreate, CustomerPaymentMethodCreateResponse,
    CustomerPaymentMethodPage, CustomerPortalCustomer, CustomerPortalCustomerUpdate,
};
use crate::runtime::json::RawJson;

/// The service `Customers` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Customers<'a> {
    mock: &'a Mock,
}

impl<'a> Customers<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/customer-portal/customers/me`, to set up its responses and to inspect the calls
    /// that it received.
    pub fn get(&self) -> MockOperation<(), CustomerPortalCustomer> {
        self.mock
            .operation(Shape {
                id: "customer_portal:customers:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `PATCH /v1/customer-portal/customers/me`, to set up its responses and to inspect the
    /// calls that it received.
    pub fn update(
        &self,
    ) -> MockOperation<CustomerPortalCustomerUpdate, CustomerPortalCustomer> {
        self.mock
            .operation(Shape {
                id: "customer_portal:customers:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/customer-portal/customers/me/email-update/check`, to set up its responses and
    /// to inspect the calls that it received.
    pub fn check_email_update(&self) -> MockOperation<(), ()> {
        self.mock
            .operation(Shape {
                id: "customer_portal:customers:check_email_update",
                status: 204,
                media_type: "",
                accepts: &[],
                read: no_body,
                write: empty_response,
            })
    }

    /// Returns `POST /v1/customer-portal/customers/me/email-update/request`, to set up its responses
    /// and to inspect the calls that it received.
    pub fn request_email_update(
        &self,
    ) -> MockOperation<CustomerEmailUpdateRequest, RawJson> {
        self.mock
            .operation(Shape {
                id: "customer_portal:customers:request_email_update",
                status: 202,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/customer-portal/customers/me/email-update/verify`, to set up its responses and
    /// to inspect the calls that it received.
    pub fn verify_email_update(
        &self,
    ) -> MockOperation<
        CustomerEmailUpdateVerifyRequest,
        CustomerEmailUpdateVerifyResponse,
    > {
        self.mock
            .operation(Shape {
                id: "customer_portal:customers:verify_email_update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/customer-portal/customers/me/payment-methods`, to set up its responses and to
    /// inspect the calls that it received.
    pub fn list_payment_methods(&self) -> MockList<(), CustomerPaymentMethodPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "customer_portal:customers:list_payment_methods",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("CustomerPaymentMethodPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `POST /v1/customer-portal/customers/me/payment-methods`, to set up its responses and to
    /// inspect the calls that it received.
    pub fn add_payment_method(
        &self,
    ) -> MockOperation<
        CustomerPaymentMethodCreate,
        CustomerPaymentMethodCreateResponse,
    > {
        self.mock
            .operation(Shape {
                id: "customer_portal:customers:add_payment_method",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/customer-portal/customers/me/payment-methods/confirm`, to set up its responses
    /// and to inspect the calls that it received.
    pub fn confirm_payment_method(
        &self,
    ) -> MockOperation<
        CustomerPaymentMethodConfirm,
        CustomerPaymentMethodCreateResponse,
    > {
        self.mock
            .operation(Shape {
                id: "customer_portal:customers:confirm_payment_method",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `DELETE /v1/customer-portal/customers/me/payment-methods/{id}`, to set up its responses
    /// and to inspect the calls that it received.
    pub fn delete_payment_method(&self) -> MockOperation<(), ()> {
        self.mock
            .operation(Shape {
                id: "customer_portal:customers:delete_payment_method",
                status: 204,
                media_type: "",
                accepts: &[],
                read: no_body,
                write: empty_response,
            })
    }
}
