//! Subscriptions of the customer.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Subscriptions::list) | `GET /v1/customer-portal/subscriptions/` | List the customer's subscriptions. |
//! | [`get`](Subscriptions::get) | `GET /v1/customer-portal/subscriptions/{id}` | Get one of the customer's subscriptions. |
//! | [`cancel`](Subscriptions::cancel) | `DELETE /v1/customer-portal/subscriptions/{id}` | Cancel one of the customer's subscriptions. |
//! | [`update`](Subscriptions::update) | `PATCH /v1/customer-portal/subscriptions/{id}` | Update one of the customer's subscriptions. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    CustomerSubscription, CustomerSubscriptionPage, CustomerSubscriptionSortProperty,
    CustomerSubscriptionUpdate,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

/// Subscriptions of the customer.
#[derive(Debug, Clone, Copy)]
pub struct Subscriptions<'a> {
    client: &'a Client,
}

impl<'a> Subscriptions<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the customer's subscriptions.
    ///
    /// Returns a paginated list of the subscriptions of the authenticated customer, most recently
    /// started first by default.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/subscriptions/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerSubscriptionSortProperty;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut subscriptions = client
    ///     .customer_portal()
    ///     .subscriptions()
    ///     .list()
    ///     .query("pro")
    ///     .sorting([CustomerSubscriptionSortProperty::StartedAt])
    ///     .items();
    /// while let Some(subscription) = subscriptions.try_next().await? {
    ///     println!("{}", subscription.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:subscriptions:list")]
    #[doc(alias = "GET /v1/customer-portal/subscriptions/")]
    #[doc(alias = "GET /v1/customer-portal/subscriptions")]
    #[inline]
    pub fn list(&self) -> SubscriptionsList {
        SubscriptionsList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Get one of the customer's subscriptions.
    ///
    /// Returns the subscription with this ID, which must belong to the authenticated customer.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/subscriptions/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let subscription_id = "44b73292-1d3a-423f-9359-00d5b519899e".parse()?;
    /// let subscription = client
    ///     .customer_portal()
    ///     .subscriptions()
    ///     .get(subscription_id)
    ///     .send()
    ///     .await?;
    /// println!("{}", subscription.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:subscriptions:get")]
    #[doc(alias = "GET /v1/customer-portal/subscriptions/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<CustomerSubscription> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Cancel one of the customer's subscriptions.
    ///
    /// Cancels the subscription with this ID and returns it. Fails with 403
    /// (`AlreadyCanceledSubscription`) if it is already canceled or scheduled to be canceled, or if the
    /// caller is not allowed to manage billing.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:write`.
    ///
    /// Sends `DELETE /v1/customer-portal/subscriptions/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let subscription_id = "44b73292-1d3a-423f-9359-00d5b519899e".parse()?;
    /// let subscription = client
    ///     .customer_portal()
    ///     .subscriptions()
    ///     .cancel(subscription_id)
    ///     .send()
    ///     .await?;
    /// println!("{}", subscription.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:subscriptions:cancel")]
    #[doc(alias = "DELETE /v1/customer-portal/subscriptions/{id}")]
    #[inline]
    pub fn cancel(&self, id: Uuid) -> Call<CustomerSubscription> {
        Call::new(self.client, &CANCEL, response::json).path("id", &id)
    }

    /// Update one of the customer's subscriptions.
    ///
    /// Applies one kind of change: product, number of seats, cancel or uncancel, pause, resume, or,
    /// with `pending_update` set to null, removal of the scheduled change. Fails with 402
    /// (`PaymentFailed`) when the change needs a payment that fails, with 403 when the subscription is
    /// already canceled (`AlreadyCanceledSubscription`) or may not be paused or resumed
    /// (`PauseResumeNotAllowed`), and with 409 (`PaymentMethodRequired`) without a payment method to
    /// charge.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:write`.
    ///
    /// Sends `PATCH /v1/customer-portal/subscriptions/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::ApiError;
    /// use polar_client::models::CustomerSubscriptionUpdateProduct;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let subscription_id = "44b73292-1d3a-423f-9359-00d5b519899e".parse()?;
    /// let product_id = "e914688c-c15b-4f13-b1b1-1551419db692".parse()?;
    /// let body = CustomerSubscriptionUpdateProduct::new(product_id);
    /// match client
    ///     .customer_portal()
    ///     .subscriptions()
    ///     .update(subscription_id, body)
    ///     .send()
    ///     .await
    /// {
    ///     Ok(subscription) => println!("{}", subscription.status),
    ///     Err(error) => match error.api_error() {
    ///         Some(ApiError::PaymentFailed(problem)) => println!("{}", problem.detail),
    ///         _ => return Err(error.into()),
    ///     },
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:subscriptions:update")]
    #[doc(alias = "PATCH /v1/customer-portal/subscriptions/{id}")]
    #[inline]
    pub fn update(
        &self,
        id: Uuid,
        body: impl Into<CustomerSubscriptionUpdate>,
    ) -> Call<CustomerSubscription> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }
}

/// Builder for `customer_portal:subscriptions:list`, returned by [`Subscriptions::list`]: set
/// optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SubscriptionsList {
    call: Call<CustomerSubscriptionPage>,
}

impl SubscriptionsList {
    /// Filter by one or more product IDs (UUID v4).
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("product_id", Style::FORM, &product_id.into());
        self
    }

    /// `true` returns only active subscriptions, `false` only canceled ones.
    #[inline]
    pub fn active(mut self, active: impl Into<Optional<bool>>) -> Self {
        self.call.query("active", Style::FORM, &active.into());
        self
    }

    /// Search for text in the name of the product or organization.
    #[inline]
    pub fn query(mut self, query: impl Into<Optional<String>>) -> Self {
        self.call.query("query", Style::FORM, &query.into());
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
        sorting: impl IntoIterator<Item = CustomerSubscriptionSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<CustomerSubscriptionSortProperty>>(),
            );
        self
    }
}

call_methods!(SubscriptionsList -> CustomerSubscriptionPage);
page_methods!(SubscriptionsList -> CustomerSubscriptionPage, "page");

const LIST: Operation = Operation::new(
    "customer_portal:subscriptions:list", Method::GET, "/v1/customer-portal/subscriptions/",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const GET: Operation = Operation::new(
    "customer_portal:subscriptions:get", Method::GET, "/v1/customer-portal/subscriptions/{id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const CANCEL: Operation = Operation::new(
    "customer_portal:subscriptions:cancel", Method::DELETE,
    "/v1/customer-portal/subscriptions/{id}",
)
.errors(&[
    ErrorResponse::new(403, ErrorBody::AlreadyCanceledSubscription),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const UPDATE: Operation = Operation::new(
    "customer_portal:subscriptions:update", Method::PATCH, "/v1/customer-portal/subscriptions/{id}",
)
.errors(&[
    ErrorResponse::new(402, ErrorBody::PaymentFailed),
    ErrorResponse::new(403, ErrorBody::AlreadyCanceledSubscription),
    ErrorResponse::new(403, ErrorBody::PauseResumeNotAllowed),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(409, ErrorBody::PaymentMethodRequired),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
