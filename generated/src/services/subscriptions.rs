//! Subscriptions to products that are billed at regular intervals.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Subscriptions::list) | `GET /v1/subscriptions/` | List subscriptions. |
//! | [`create`](Subscriptions::create) | `POST /v1/subscriptions/` | Create a subscription to a free product. |
//! | [`export`](Subscriptions::export) | `GET /v1/subscriptions/export` | Export subscriptions as CSV. |
//! | [`get`](Subscriptions::get) | `GET /v1/subscriptions/{id}` | Get a subscription. |
//! | [`revoke`](Subscriptions::revoke) | `DELETE /v1/subscriptions/{id}` | Revoke a subscription. |
//! | [`update`](Subscriptions::update) | `PATCH /v1/subscriptions/{id}` | Update a subscription. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    CustomerCancellationReason, MetadataFilter, Subscription, SubscriptionCreate,
    SubscriptionExportColumn, SubscriptionPage, SubscriptionSortProperty,
    SubscriptionStatus, SubscriptionUpdate,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional, Timestamp};

/// Subscriptions to products that are billed at regular intervals.
#[derive(Debug, Clone, Copy)]
pub struct Subscriptions<'a> {
    client: &'a Client,
}

impl<'a> Subscriptions<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List subscriptions.
    ///
    /// Returns a paginated list of subscriptions, most recently started first by default.
    ///
    /// Requires the scope `subscriptions:read` or `subscriptions:write`.
    ///
    /// Sends `GET /v1/subscriptions/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::{SubscriptionSortProperty, SubscriptionStatus};
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut subscriptions = client
    ///     .subscriptions()
    ///     .list()
    ///     .status(SubscriptionStatus::Active)
    ///     .sorting([SubscriptionSortProperty::Customer])
    ///     .items();
    /// while let Some(subscription) = subscriptions.try_next().await? {
    ///     println!("{}", subscription.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "subscriptions:list")]
    #[doc(alias = "GET /v1/subscriptions/")]
    #[doc(alias = "GET /v1/subscriptions")]
    #[inline]
    pub fn list(&self) -> SubscriptionsList {
        SubscriptionsList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Create a subscription to a free product.
    ///
    /// Subscribes an existing customer, identified by `customer_id` or `external_customer_id`, to a
    /// free recurring product. Products that are not free are rejected with 422; use a checkout for
    /// them. No initial order is created and no confirmation email is sent.
    ///
    /// Requires the scope `subscriptions:write`.
    ///
    /// Sends `POST /v1/subscriptions/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::SubscriptionCreateCustomer;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let product_id = "e914688c-c15b-4f13-b1b1-1551419db692".parse()?;
    /// let customer_id = "3f8ec2e6-fcf3-40e2-bcee-7d2b0221bf53".parse()?;
    /// let body = SubscriptionCreateCustomer::new(product_id, customer_id);
    /// let subscription = client.subscriptions().create(body).send().await?;
    /// println!("{}", subscription.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "subscriptions:create")]
    #[doc(alias = "POST /v1/subscriptions/")]
    #[doc(alias = "POST /v1/subscriptions")]
    #[inline]
    pub fn create(&self, body: impl Into<SubscriptionCreate>) -> Call<Subscription> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }

    /// Export subscriptions as CSV.
    ///
    /// Returns the matching subscriptions as one CSV document, without pagination.
    ///
    /// Requires the scope `subscriptions:read` or `subscriptions:write`.
    ///
    /// Sends `GET /v1/subscriptions/export`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::SubscriptionStatus;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = client
    ///     .subscriptions()
    ///     .export()
    ///     .status(SubscriptionStatus::Active)
    ///     .send()
    ///     .await?;
    /// println!("{text}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "subscriptions:export")]
    #[doc(alias = "GET /v1/subscriptions/export")]
    #[inline]
    pub fn export(&self) -> SubscriptionsExport {
        SubscriptionsExport {
            call: Call::new(self.client, &EXPORT, response::text),
        }
    }

    /// Get a subscription.
    ///
    /// Returns the subscription with this ID.
    ///
    /// Requires the scope `subscriptions:read` or `subscriptions:write`.
    ///
    /// Sends `GET /v1/subscriptions/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let subscription_id = "44b73292-1d3a-423f-9359-00d5b519899e".parse()?;
    /// let subscription = client.subscriptions().get(subscription_id).send().await?;
    /// println!("{}", subscription.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "subscriptions:get")]
    #[doc(alias = "GET /v1/subscriptions/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<Subscription> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Revoke a subscription.
    ///
    /// Ends a subscription immediately, not at the end of its period, and returns it. Fails with 403
    /// (`AlreadyCanceledSubscription`) when it is already revoked and with 409 (`SubscriptionLocked`)
    /// while an update is pending.
    ///
    /// Requires the scope `subscriptions:write`.
    ///
    /// Sends `DELETE /v1/subscriptions/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::ApiError;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let subscription_id = "44b73292-1d3a-423f-9359-00d5b519899e".parse()?;
    /// match client.subscriptions().revoke(subscription_id).send().await {
    ///     Ok(subscription) => println!("{}", subscription.status),
    ///     Err(error) => match error.api_error() {
    ///         Some(ApiError::SubscriptionLocked(problem)) => {
    ///             println!("{}", problem.detail)
    ///         }
    ///         _ => return Err(error.into()),
    ///     },
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "subscriptions:revoke")]
    #[doc(alias = "DELETE /v1/subscriptions/{id}")]
    #[inline]
    pub fn revoke(&self, id: Uuid) -> Call<Subscription> {
        Call::new(self.client, &REVOKE, response::json).path("id", &id)
    }

    /// Update a subscription.
    ///
    /// Applies one kind of change: product, discount, trial or metadata; number of seats; end of the
    /// billing period; cancel or uncancel; revoke; pause; resume; or, with `pending_update` set to
    /// null, removal of the scheduled change. Fails with 402 (`PaymentFailed`) when the change needs a
    /// payment that fails. Fails with 403 when the subscription is already canceled or scheduled to be
    /// canceled (`AlreadyCanceledSubscription`) or is not active (`InactiveSubscription`), and with 409
    /// (`SubscriptionLocked`) while another update is pending.
    ///
    /// Requires the scope `subscriptions:write`.
    ///
    /// Sends `PATCH /v1/subscriptions/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::{ApiError, Uuid};
    /// use polar_client::models::SubscriptionUpdateBase;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let subscription_id = "44b73292-1d3a-423f-9359-00d5b519899e".parse()?;
    /// let product_id = "e4f6c2a1-3b8d-4c6e-9a57-0d2b8f1c7e34".parse::<Uuid>()?;
    /// let body = SubscriptionUpdateBase::new().product_id(product_id);
    /// match client.subscriptions().update(subscription_id, body).send().await {
    ///     Ok(subscription) => println!("{}", subscription.status),
    ///     Err(error) => match error.api_error() {
    ///         Some(ApiError::PaymentFailed(problem)) => println!("{}", problem.detail),
    ///         _ => return Err(error.into()),
    ///     },
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "subscriptions:update")]
    #[doc(alias = "PATCH /v1/subscriptions/{id}")]
    #[inline]
    pub fn update(
        &self,
        id: Uuid,
        body: impl Into<SubscriptionUpdate>,
    ) -> Call<Subscription> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }
}

/// Builder for `subscriptions:list`, returned by [`Subscriptions::list`]: set optional parameters,
/// then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SubscriptionsList {
    call: Call<SubscriptionPage>,
}

impl SubscriptionsList {
    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Filter by one or more product IDs (UUID v4).
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("product_id", Style::FORM, &product_id.into());
        self
    }

    /// Filter by one or more customer IDs (UUID v4).
    #[inline]
    pub fn customer_id(mut self, customer_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("customer_id", Style::FORM, &customer_id.into());
        self
    }

    /// Filter by one or more external customer IDs.
    #[inline]
    pub fn external_customer_id(
        mut self,
        external_customer_id: impl Into<OneOrMany<String>>,
    ) -> Self {
        self.call
            .query("external_customer_id", Style::FORM, &external_customer_id.into());
        self
    }

    /// Filter by one or more discount IDs (UUID v4).
    #[inline]
    pub fn discount_id(mut self, discount_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("discount_id", Style::FORM, &discount_id.into());
        self
    }

    /// `true` returns only active subscriptions, `false` only inactive ones. Deprecated: use `status`
    /// instead.
    #[deprecated = "deprecated by the API"]
    #[inline]
    pub fn active(mut self, active: impl Into<Optional<bool>>) -> Self {
        self.call.query("active", Style::FORM, &active.into());
        self
    }

    /// Filter by one or more statuses.
    #[inline]
    pub fn status(mut self, status: impl Into<OneOrMany<SubscriptionStatus>>) -> Self {
        self.call.query("status", Style::FORM, &status.into());
        self
    }

    /// `true` returns only subscriptions that end with their current period, `false` only the others.
    #[inline]
    pub fn cancel_at_period_end(
        mut self,
        cancel_at_period_end: impl Into<Optional<bool>>,
    ) -> Self {
        self.call
            .query("cancel_at_period_end", Style::FORM, &cancel_at_period_end.into());
        self
    }

    /// Filter by one or more cancellation reasons that the customer gave.
    #[inline]
    pub fn customer_cancellation_reason(
        mut self,
        customer_cancellation_reason: impl Into<OneOrMany<CustomerCancellationReason>>,
    ) -> Self {
        self.call
            .query(
                "customer_cancellation_reason",
                Style::FORM,
                &customer_cancellation_reason.into(),
            );
        self
    }

    /// Only subscriptions canceled at or after this time (RFC 3339).
    #[inline]
    pub fn canceled_at_after(
        mut self,
        canceled_at_after: impl Into<Optional<Timestamp>>,
    ) -> Self {
        self.call.query("canceled_at_after", Style::FORM, &canceled_at_after.into());
        self
    }

    /// Only subscriptions canceled at or before this time (RFC 3339).
    #[inline]
    pub fn canceled_at_before(
        mut self,
        canceled_at_before: impl Into<Optional<Timestamp>>,
    ) -> Self {
        self.call.query("canceled_at_before", Style::FORM, &canceled_at_before.into());
        self
    }

    /// Only subscriptions that started after this time (RFC 3339).
    #[inline]
    pub fn started_after(
        mut self,
        started_after: impl Into<Optional<Timestamp>>,
    ) -> Self {
        self.call.query("started_after", Style::FORM, &started_after.into());
        self
    }

    /// Only subscriptions that started before this time (RFC 3339).
    #[inline]
    pub fn started_before(
        mut self,
        started_before: impl Into<Optional<Timestamp>>,
    ) -> Self {
        self.call.query("started_before", Style::FORM, &started_before.into());
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

    /// Sort keys, in order of priority. A leading `-` sorts in descending order. Defaults to
    /// `-started_at` (last started first).
    #[inline]
    pub fn sorting(
        mut self,
        sorting: impl IntoIterator<Item = SubscriptionSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<SubscriptionSortProperty>>(),
            );
        self
    }

    /// Filter by metadata, sent as `metadata[key]=value`. Values are strings, integers, booleans, or
    /// lists of these.
    #[inline]
    pub fn metadata(
        mut self,
        key: impl AsRef<str>,
        value: impl Into<MetadataFilter>,
    ) -> Self {
        self.call.query_entry("metadata", key.as_ref(), &value.into());
        self
    }
}

call_methods!(SubscriptionsList -> SubscriptionPage);
page_methods!(SubscriptionsList -> SubscriptionPage, "page");

/// Builder for `subscriptions:export`, returned by [`Subscriptions::export`]: set optional
/// parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SubscriptionsExport {
    call: Call<String>,
}

impl SubscriptionsExport {
    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Filter by one or more product IDs (UUID v4).
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("product_id", Style::FORM, &product_id.into());
        self
    }

    /// Filter by one or more statuses.
    #[inline]
    pub fn status(mut self, status: impl Into<OneOrMany<SubscriptionStatus>>) -> Self {
        self.call.query("status", Style::FORM, &status.into());
        self
    }

    /// `true` returns only subscriptions that end with their current period, `false` only the others.
    #[inline]
    pub fn cancel_at_period_end(
        mut self,
        cancel_at_period_end: impl Into<Optional<bool>>,
    ) -> Self {
        self.call
            .query("cancel_at_period_end", Style::FORM, &cancel_at_period_end.into());
        self
    }

    /// Only subscriptions that started after this time (RFC 3339). The UTC offset is required.
    #[inline]
    pub fn started_after(
        mut self,
        started_after: impl Into<Optional<Timestamp>>,
    ) -> Self {
        self.call.query("started_after", Style::FORM, &started_after.into());
        self
    }

    /// Only subscriptions that started before this time (RFC 3339). The UTC offset is required.
    #[inline]
    pub fn started_before(
        mut self,
        started_before: impl Into<Optional<Timestamp>>,
    ) -> Self {
        self.call.query("started_before", Style::FORM, &started_before.into());
        self
    }

    /// Time zone of the dates, as an IANA name such as `Europe/Paris`. Defaults to `UTC`.
    #[inline]
    pub fn timezone(mut self, timezone: impl Into<Optional<String>>) -> Self {
        self.call.query("timezone", Style::FORM, &timezone.into());
        self
    }

    /// Columns of the CSV, in order. Defaults to `email`, `started_at`, `product`, `amount`,
    /// `currency`, `status`, `recurring_interval`.
    #[inline]
    pub fn columns(
        mut self,
        columns: impl Into<OneOrMany<SubscriptionExportColumn>>,
    ) -> Self {
        self.call.query("columns", Style::FORM, &columns.into());
        self
    }
}

call_methods!(SubscriptionsExport -> String);

const LIST: Operation = Operation::new("subscriptions:list", Method::GET, "/v1/subscriptions/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CREATE: Operation = Operation::new("subscriptions:create", Method::POST, "/v1/subscriptions/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const EXPORT: Operation = Operation::new(
    "subscriptions:export", Method::GET, "/v1/subscriptions/export",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)])
.accept("text/csv, text/*;q=0.9, application/json;q=0.8");

const GET: Operation = Operation::new("subscriptions:get", Method::GET, "/v1/subscriptions/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const REVOKE: Operation = Operation::new(
    "subscriptions:revoke", Method::DELETE, "/v1/subscriptions/{id}",
)
.errors(&[
    ErrorResponse::new(403, ErrorBody::AlreadyCanceledSubscription),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(409, ErrorBody::SubscriptionLocked),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const UPDATE: Operation = Operation::new(
    "subscriptions:update", Method::PATCH, "/v1/subscriptions/{id}",
)
.errors(&[
    ErrorResponse::new(402, ErrorBody::PaymentFailed),
    ErrorResponse::new(403, ErrorBody::AlreadyCanceledSubscription),
    ErrorResponse::new(403, ErrorBody::InactiveSubscription),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(409, ErrorBody::SubscriptionLocked),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
