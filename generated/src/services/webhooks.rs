//! Webhook endpoints and their deliveries.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list_deliveries`](Webhooks::list_deliveries) | `GET /v1/webhooks/deliveries` | List webhook deliveries. |
//! | [`list_endpoints`](Webhooks::list_endpoints) | `GET /v1/webhooks/endpoints` | List webhook endpoints. |
//! | [`create_endpoint`](Webhooks::create_endpoint) | `POST /v1/webhooks/endpoints` | Create a webhook endpoint. |
//! | [`get_endpoint`](Webhooks::get_endpoint) | `GET /v1/webhooks/endpoints/{id}` | Get a webhook endpoint. |
//! | [`delete_endpoint`](Webhooks::delete_endpoint) | `DELETE /v1/webhooks/endpoints/{id}` | Delete a webhook endpoint. |
//! | [`update_endpoint`](Webhooks::update_endpoint) | `PATCH /v1/webhooks/endpoints/{id}` | Update a webhook endpoint. |
//! | [`reset_endpoint_secret`](Webhooks::reset_endpoint_secret) | `PATCH /v1/webhooks/endpoints/{id}/secret` | Replace the secret of a webhook endpoint. |
//! | [`redeliver_event`](Webhooks::redeliver_event) | `POST /v1/webhooks/events/{id}/redeliver` | Redeliver a webhook event. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    HttpCodeClass, WebhookDeliveryPage, WebhookEndpoint, WebhookEndpointCreate,
    WebhookEndpointPage, WebhookEndpointUpdate, WebhookEventType,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional, RawJson, Timestamp};

/// Webhook endpoints and their deliveries.
#[derive(Debug, Clone, Copy)]
pub struct Webhooks<'a> {
    client: &'a Client,
}

impl<'a> Webhooks<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List webhook deliveries.
    ///
    /// Returns a paginated list of delivery attempts, each with the event, and the HTTP status and the
    /// body of the endpoint's response. `http_code` is null if the endpoint could not be reached.
    ///
    /// Requires the scope `webhooks:read` or `webhooks:write`.
    ///
    /// Sends `GET /v1/webhooks/deliveries`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut webhook_deliveries = client
    ///     .webhooks()
    ///     .list_deliveries()
    ///     .query("pro")
    ///     .limit(10)
    ///     .items();
    /// while let Some(webhook_delivery) = webhook_deliveries.try_next().await? {
    ///     println!("{}", webhook_delivery.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webhooks:list_webhook_deliveries")]
    #[doc(alias = "GET /v1/webhooks/deliveries")]
    #[inline]
    pub fn list_deliveries(&self) -> WebhooksListDeliveries {
        WebhooksListDeliveries {
            call: Call::new(self.client, &LIST_DELIVERIES, response::json),
        }
    }

    /// List webhook endpoints.
    ///
    /// Returns a paginated list of webhook endpoints, with their signing secrets.
    ///
    /// Requires the scope `webhooks:read` or `webhooks:write`.
    ///
    /// Sends `GET /v1/webhooks/endpoints`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut webhook_endpoints = client.webhooks().list_endpoints().limit(10).items();
    /// while let Some(webhook_endpoint) = webhook_endpoints.try_next().await? {
    ///     println!("{}", webhook_endpoint.url);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webhooks:list_webhook_endpoints")]
    #[doc(alias = "GET /v1/webhooks/endpoints")]
    #[inline]
    pub fn list_endpoints(&self) -> WebhooksListEndpoints {
        WebhooksListEndpoints {
            call: Call::new(self.client, &LIST_ENDPOINTS, response::json),
        }
    }

    /// Create a webhook endpoint.
    ///
    /// Creates an endpoint that receives the listed events as `raw`, `discord` or `slack` payloads, and
    /// returns it with its signing secret. `organization_id` is required unless an organization access
    /// token is used.
    ///
    /// Requires the scope `webhooks:write`.
    ///
    /// Sends `POST /v1/webhooks/endpoints`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::{WebhookEndpointCreate, WebhookEventType, WebhookFormat};
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = WebhookEndpointCreate::new(
    ///     "https://example.com/webhooks",
    ///     WebhookFormat::Raw,
    ///     [WebhookEventType::OrderPaid, WebhookEventType::SubscriptionCreated],
    /// );
    /// let webhook_endpoint = client.webhooks().create_endpoint(body).send().await?;
    /// println!("{}", webhook_endpoint.url);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webhooks:create_webhook_endpoint")]
    #[doc(alias = "POST /v1/webhooks/endpoints")]
    #[inline]
    pub fn create_endpoint(
        &self,
        body: impl Into<WebhookEndpointCreate>,
    ) -> Call<WebhookEndpoint> {
        Call::new(self.client, &CREATE_ENDPOINT, response::json).json(&body.into())
    }

    /// Get a webhook endpoint.
    ///
    /// Returns the webhook endpoint with this ID, including its signing secret.
    ///
    /// Requires the scope `webhooks:read` or `webhooks:write`.
    ///
    /// Sends `GET /v1/webhooks/endpoints/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let endpoint_id = "f3f4da3c-4258-4084-9e29-c7c434fdc377".parse()?;
    /// let webhook_endpoint = client.webhooks().get_endpoint(endpoint_id).send().await?;
    /// println!("{}", webhook_endpoint.url);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webhooks:get_webhook_endpoint")]
    #[doc(alias = "GET /v1/webhooks/endpoints/{id}")]
    #[inline]
    pub fn get_endpoint(&self, id: Uuid) -> Call<WebhookEndpoint> {
        Call::new(self.client, &GET_ENDPOINT, response::json).path("id", &id)
    }

    /// Delete a webhook endpoint.
    ///
    /// Deletes the endpoint with this ID. Returns 204 without a body.
    ///
    /// Requires the scope `webhooks:write`.
    ///
    /// Sends `DELETE /v1/webhooks/endpoints/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let endpoint_id = "f3f4da3c-4258-4084-9e29-c7c434fdc377".parse()?;
    /// client.webhooks().delete_endpoint(endpoint_id).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webhooks:delete_webhook_endpoint")]
    #[doc(alias = "DELETE /v1/webhooks/endpoints/{id}")]
    #[inline]
    pub fn delete_endpoint(&self, id: Uuid) -> Call<()> {
        Call::new(self.client, &DELETE_ENDPOINT, response::empty).path("id", &id)
    }

    /// Update a webhook endpoint.
    ///
    /// Updates the fields that are set and returns the endpoint. `events` replaces the whole list.
    /// `enabled` turns the endpoint on or off.
    ///
    /// Requires the scope `webhooks:write`.
    ///
    /// Sends `PATCH /v1/webhooks/endpoints/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::{WebhookEndpointUpdate, WebhookEventType};
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let endpoint_id = "f3f4da3c-4258-4084-9e29-c7c434fdc377".parse()?;
    /// let body = WebhookEndpointUpdate::new()
    ///     .url("https://example.com/webhooks")
    ///     .events([WebhookEventType::OrderPaid]);
    /// let webhook_endpoint = client
    ///     .webhooks()
    ///     .update_endpoint(endpoint_id, body)
    ///     .send()
    ///     .await?;
    /// println!("{}", webhook_endpoint.url);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webhooks:update_webhook_endpoint")]
    #[doc(alias = "PATCH /v1/webhooks/endpoints/{id}")]
    #[inline]
    pub fn update_endpoint(
        &self,
        id: Uuid,
        body: impl Into<WebhookEndpointUpdate>,
    ) -> Call<WebhookEndpoint> {
        Call::new(self.client, &UPDATE_ENDPOINT, response::json)
            .path("id", &id)
            .json(&body.into())
    }

    /// Replace the secret of a webhook endpoint.
    ///
    /// Replaces the secret that signs the events of an endpoint and returns the endpoint with the new
    /// one. The request has no body.
    ///
    /// Requires the scope `webhooks:write`.
    ///
    /// Sends `PATCH /v1/webhooks/endpoints/{id}/secret`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let endpoint_id = "f3f4da3c-4258-4084-9e29-c7c434fdc377".parse()?;
    /// let webhook_endpoint = client
    ///     .webhooks()
    ///     .reset_endpoint_secret(endpoint_id)
    ///     .send()
    ///     .await?;
    /// println!("{}", webhook_endpoint.url);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webhooks:reset_webhook_endpoint_secret")]
    #[doc(alias = "PATCH /v1/webhooks/endpoints/{id}/secret")]
    #[inline]
    pub fn reset_endpoint_secret(&self, id: Uuid) -> Call<WebhookEndpoint> {
        Call::new(self.client, &RESET_ENDPOINT_SECRET, response::json).path("id", &id)
    }

    /// Redeliver a webhook event.
    ///
    /// Queues a webhook event for redelivery. Returns 202 before the event is delivered.
    ///
    /// Requires the scope `webhooks:write`.
    ///
    /// Sends `POST /v1/webhooks/events/{id}/redeliver`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let event_id = "e5f3612e-4d7f-4c5e-ba6f-dd87c1ff4151".parse()?;
    /// let response = client.webhooks().redeliver_event(event_id).send().await?;
    /// println!("{response}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webhooks:redeliver_webhook_event")]
    #[doc(alias = "POST /v1/webhooks/events/{id}/redeliver")]
    #[inline]
    pub fn redeliver_event(&self, id: Uuid) -> Call<RawJson> {
        Call::new(self.client, &REDELIVER_EVENT, response::json).path("id", &id)
    }
}

/// Builder for `webhooks:list_webhook_deliveries`, returned by [`Webhooks::list_deliveries`]: set
/// optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct WebhooksListDeliveries {
    call: Call<WebhookDeliveryPage>,
}

impl WebhooksListDeliveries {
    /// Filter by one or more webhook endpoint IDs (UUID v4).
    #[inline]
    pub fn endpoint_id(mut self, endpoint_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("endpoint_id", Style::FORM, &endpoint_id.into());
        self
    }

    /// Only deliveries after this time (RFC 3339).
    #[inline]
    pub fn start_timestamp(
        mut self,
        start_timestamp: impl Into<Optional<Timestamp>>,
    ) -> Self {
        self.call.query("start_timestamp", Style::FORM, &start_timestamp.into());
        self
    }

    /// Only deliveries before this time (RFC 3339).
    #[inline]
    pub fn end_timestamp(
        mut self,
        end_timestamp: impl Into<Optional<Timestamp>>,
    ) -> Self {
        self.call.query("end_timestamp", Style::FORM, &end_timestamp.into());
        self
    }

    /// `true` returns only successful deliveries, `false` only failed ones.
    #[inline]
    pub fn succeeded(mut self, succeeded: impl Into<Optional<bool>>) -> Self {
        self.call.query("succeeded", Style::FORM, &succeeded.into());
        self
    }

    /// Search for text in the deliveries.
    #[inline]
    pub fn query(mut self, query: impl Into<Optional<String>>) -> Self {
        self.call.query("query", Style::FORM, &query.into());
        self
    }

    /// Filter by the class of the endpoint's HTTP status: `2xx`, `3xx`, `4xx` or `5xx`.
    #[inline]
    pub fn http_code_class(
        mut self,
        http_code_class: impl Into<Optional<HttpCodeClass>>,
    ) -> Self {
        self.call.query("http_code_class", Style::FORM, &http_code_class.into());
        self
    }

    /// Filter by one or more webhook event types.
    #[inline]
    pub fn event_type(
        mut self,
        event_type: impl Into<OneOrMany<WebhookEventType>>,
    ) -> Self {
        self.call.query("event_type", Style::FORM, &event_type.into());
        self
    }

    /// Page number, starting from 1. Defaults to 1. A page after the last one has no items.
    #[inline]
    pub fn page(mut self, page: impl Into<Optional<i64>>) -> Self {
        self.call.query("page", Style::FORM, &page.into());
        self
    }

    /// Page size, from 1 to 100. Defaults to 10. Larger values are reduced to 100.
    #[inline]
    pub fn limit(mut self, limit: impl Into<Optional<i64>>) -> Self {
        self.call.query("limit", Style::FORM, &limit.into());
        self
    }
}

call_methods!(WebhooksListDeliveries -> WebhookDeliveryPage);
page_methods!(WebhooksListDeliveries -> WebhookDeliveryPage, "page");

/// Builder for `webhooks:list_webhook_endpoints`, returned by [`Webhooks::list_endpoints`]: set
/// optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct WebhooksListEndpoints {
    call: Call<WebhookEndpointPage>,
}

impl WebhooksListEndpoints {
    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Page number, starting from 1. Defaults to 1. A page after the last one has no items.
    #[inline]
    pub fn page(mut self, page: impl Into<Optional<i64>>) -> Self {
        self.call.query("page", Style::FORM, &page.into());
        self
    }

    /// Page size, from 1 to 100. Defaults to 10. Larger values are reduced to 100.
    #[inline]
    pub fn limit(mut self, limit: impl Into<Optional<i64>>) -> Self {
        self.call.query("limit", Style::FORM, &limit.into());
        self
    }
}

call_methods!(WebhooksListEndpoints -> WebhookEndpointPage);
page_methods!(WebhooksListEndpoints -> WebhookEndpointPage, "page");

const LIST_DELIVERIES: Operation = Operation::new(
    "webhooks:list_webhook_deliveries", Method::GET, "/v1/webhooks/deliveries",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const LIST_ENDPOINTS: Operation = Operation::new(
    "webhooks:list_webhook_endpoints", Method::GET, "/v1/webhooks/endpoints",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CREATE_ENDPOINT: Operation = Operation::new(
    "webhooks:create_webhook_endpoint", Method::POST, "/v1/webhooks/endpoints",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const GET_ENDPOINT: Operation = Operation::new(
    "webhooks:get_webhook_endpoint", Method::GET, "/v1/webhooks/endpoints/{id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const DELETE_ENDPOINT: Operation = Operation::new(
    "webhooks:delete_webhook_endpoint", Method::DELETE, "/v1/webhooks/endpoints/{id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const UPDATE_ENDPOINT: Operation = Operation::new(
    "webhooks:update_webhook_endpoint", Method::PATCH, "/v1/webhooks/endpoints/{id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const RESET_ENDPOINT_SECRET: Operation = Operation::new(
    "webhooks:reset_webhook_endpoint_secret", Method::PATCH, "/v1/webhooks/endpoints/{id}/secret",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const REDELIVER_EVENT: Operation = Operation::new(
    "webhooks:redeliver_webhook_event", Method::POST, "/v1/webhooks/events/{id}/redeliver",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
