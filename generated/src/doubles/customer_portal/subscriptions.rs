//! The service `Subscriptions` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, json_body, json_response, no_body,
};
use crate::models::{
    CustomerSubscription, CustomerSubscriptionPage, CustomerSubscriptionUpdate,
};

/// The service `Subscriptions` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Subscriptions<'a> {
    mock: &'a Mock,
}

impl<'a> Subscriptions<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/customer-portal/subscriptions/`, to set up its responses and to inspect the
    /// calls that it received.
    pub fn list(&self) -> MockList<(), CustomerSubscriptionPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "customer_portal:subscriptions:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("CustomerSubscriptionPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `GET /v1/customer-portal/subscriptions/{id}`, to set up its responses and to inspect the
    /// calls that it received.
    pub fn get(&self) -> MockOperation<(), CustomerSubscription> {
        self.mock
            .operation(Shape {
                id: "customer_portal:subscriptions:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `DELETE /v1/customer-portal/subscriptions/{id}`, to set up its responses and to inspect
    /// the calls that it received.
    pub fn cancel(&self) -> MockOperation<(), CustomerSubscription> {
        self.mock
            .operation(Shape {
                id: "customer_portal:subscriptions:cancel",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `PATCH /v1/customer-portal/subscriptions/{id}`, to set up its responses and to inspect
    /// the calls that it received.
    pub fn update(
        &self,
    ) -> MockOperation<CustomerSubscriptionUpdate, CustomerSubscription> {
        self.mock
            .operation(Shape {
                id: "customer_portal:subscriptions:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }
}
