//! The service `Orders` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, json_body, json_response, no_body,
    optional_json_response,
};
use crate::models::{
    CustomerOrder, CustomerOrderConfirmPayment, CustomerOrderInvoice, CustomerOrderPage,
    CustomerOrderPaymentConfirmation, CustomerOrderPaymentStatus, CustomerOrderReceipt,
    CustomerOrderUpdate,
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

    /// Returns `GET /v1/customer-portal/orders/`, to set up its responses and to inspect the calls that
    /// it received.
    pub fn list(&self) -> MockList<(), CustomerOrderPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "customer_portal:orders:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("CustomerOrderPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `GET /v1/customer-portal/orders/{id}`, to set up its responses and to inspect the calls
    /// that it received.
    pub fn get(&self) -> MockOperation<(), CustomerOrder> {
        self.mock
            .operation(Shape {
                id: "customer_portal:orders:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `PATCH /v1/customer-portal/orders/{id}`, to set up its responses and to inspect the
    /// calls that it received.
    pub fn update(&self) -> MockOperation<CustomerOrderUpdate, CustomerOrder> {
        self.mock
            .operation(Shape {
                id: "customer_portal:orders:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/customer-portal/orders/{id}/confirm-payment`, to set up its responses and to
    /// inspect the calls that it received.
    pub fn confirm_retry_payment(
        &self,
    ) -> MockOperation<CustomerOrderConfirmPayment, CustomerOrderPaymentConfirmation> {
        self.mock
            .operation(Shape {
                id: "customer_portal:orders:confirm_retry_payment",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/customer-portal/orders/{id}/invoice`, to set up its responses and to inspect
    /// the calls that it received.
    pub fn invoice(&self) -> MockOperation<(), CustomerOrderInvoice> {
        self.mock
            .operation(Shape {
                id: "customer_portal:orders:invoice",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/customer-portal/orders/{id}/invoice`, to set up its responses and to inspect
    /// the calls that it received.
    pub fn generate_invoice(&self) -> MockOperation<(), RawJson> {
        self.mock
            .operation(Shape {
                id: "customer_portal:orders:generate_invoice",
                status: 202,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/customer-portal/orders/{id}/payment-status`, to set up its responses and to
    /// inspect the calls that it received.
    pub fn get_payment_status(&self) -> MockOperation<(), CustomerOrderPaymentStatus> {
        self.mock
            .operation(Shape {
                id: "customer_portal:orders:get_payment_status",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/customer-portal/orders/{id}/receipt`, to set up its responses and to inspect
    /// the calls that it received.
    pub fn receipt(&self) -> MockOperation<(), Option<CustomerOrderReceipt>> {
        self.mock
            .operation(Shape {
                id: "customer_portal:orders:receipt",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: optional_json_response,
            })
    }
}
