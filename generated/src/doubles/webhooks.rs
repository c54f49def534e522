//! The service `Webhooks` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, empty_response, json_body,
    json_response, no_body,
};
use crate::models::{
    WebhookDeliveryPage, WebhookEndpoint, WebhookEndpointCreate, WebhookEndpointPage,
    WebhookEndpointUpdate,
};
use crate::runtime::json::RawJson;

/// The service `Webhooks` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Webhooks<'a> {
    mock: &'a Mock,
}

impl<'a> Webhooks<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/webhooks/deliveries`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn list_deliveries(&self) -> MockList<(), WebhookDeliveryPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "webhooks:list_webhook_deliveries",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("WebhookDeliveryPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `GET /v1/webhooks/endpoints`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn list_endpoints(&self) -> MockList<(), WebhookEndpointPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "webhooks:list_webhook_endpoints",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("WebhookEndpointPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `POST /v1/webhooks/endpoints`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn create_endpoint(
        &self,
    ) -> MockOperation<WebhookEndpointCreate, WebhookEndpoint> {
        self.mock
            .operation(Shape {
                id: "webhooks:create_webhook_endpoint",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/webhooks/endpoints/{id}`, to set up its responses and to inspect the calls that
    /// it received.
    pub fn get_endpoint(&self) -> MockOperation<(), WebhookEndpoint> {
        self.mock
            .operation(Shape {
                id: "webhooks:get_webhook_endpoint",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `DELETE /v1/webhooks/endpoints/{id}`, to set up its responses and to inspect the calls
    /// that it received.
    pub fn delete_endpoint(&self) -> MockOperation<(), ()> {
        self.mock
            .operation(Shape {
                id: "webhooks:delete_webhook_endpoint",
                status: 204,
                media_type: "",
                accepts: &[],
                read: no_body,
                write: empty_response,
            })
    }

    /// Returns `PATCH /v1/webhooks/endpoints/{id}`, to set up its responses and to inspect the calls
    /// that it received.
    pub fn update_endpoint(
        &self,
    ) -> MockOperation<WebhookEndpointUpdate, WebhookEndpoint> {
        self.mock
            .operation(Shape {
                id: "webhooks:update_webhook_endpoint",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `PATCH /v1/webhooks/endpoints/{id}/secret`, to set up its responses and to inspect the
    /// calls that it received.
    pub fn reset_endpoint_secret(&self) -> MockOperation<(), WebhookEndpoint> {
        self.mock
            .operation(Shape {
                id: "webhooks:reset_webhook_endpoint_secret",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/webhooks/events/{id}/redeliver`, to set up its responses and to inspect the
    /// calls that it received.
    pub fn redeliver_event(&self) -> MockOperation<(), RawJson> {
        self.mock
            .operation(Shape {
                id: "webhooks:redeliver_webhook_event",
                status: 202,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }
}
