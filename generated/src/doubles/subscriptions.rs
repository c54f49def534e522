//! The service `Subscriptions` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, json_body, json_response, no_body,
    text_response,
};
use crate::models::{
    Subscription, SubscriptionCreate, SubscriptionPage, SubscriptionUpdate,
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

    /// Returns `GET /v1/subscriptions/`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn list(&self) -> MockList<(), SubscriptionPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "subscriptions:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("SubscriptionPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `POST /v1/subscriptions/`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn create(&self) -> MockOperation<SubscriptionCreate, Subscription> {
        self.mock
            .operation(Shape {
                id: "subscriptions:create",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/subscriptions/export`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn export(&self) -> MockOperation<(), String> {
        self.mock
            .operation(Shape {
                id: "subscriptions:export",
                status: 200,
                media_type: "text/csv",
                accepts: &[],
                read: no_body,
                write: text_response,
            })
    }

    /// Returns `GET /v1/subscriptions/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn get(&self) -> MockOperation<(), Subscription> {
        self.mock
            .operation(Shape {
                id: "subscriptions:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `DELETE /v1/subscriptions/{id}`, to set up its responses and to inspect the calls that
    /// it received.
    pub fn revoke(&self) -> MockOperation<(), Subscription> {
        self.mock
            .operation(Shape {
                id: "subscriptions:revoke",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `PATCH /v1/subscriptions/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn update(&self) -> MockOperation<SubscriptionUpdate, Subscription> {
        self.mock
            .operation(Shape {
                id: "subscriptions:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }
}
