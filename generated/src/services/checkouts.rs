//! Checkout sessions, in which customers pay for a product.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Checkouts::list) | `GET /v1/checkouts/` | List checkout sessions. |
//! | [`create`](Checkouts::create) | `POST /v1/checkouts/` | Create a checkout session. |
//! | [`client_get`](Checkouts::client_get) | `GET /v1/checkouts/client/{client_secret}` | Get a checkout session as the customer. |
//! | [`client_update`](Checkouts::client_update) | `PATCH /v1/checkouts/client/{client_secret}` | Update a checkout session as the customer. |
//! | [`client_confirm`](Checkouts::client_confirm) | `POST /v1/checkouts/client/{client_secret}/confirm` | Confirm a checkout session as the customer. |
//! | [`get`](Checkouts::get) | `GET /v1/checkouts/{id}` | Get a checkout session. |
//! | [`update`](Checkouts::update) | `PATCH /v1/checkouts/{id}` | Update a checkout session. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    Checkout, CheckoutConfirmStripe, CheckoutPage, CheckoutProductsCreate,
    CheckoutPublic, CheckoutPublicConfirmed, CheckoutSortProperty, CheckoutStatus,
    CheckoutUpdate, CheckoutUpdatePublic,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

/// Checkout sessions, in which customers pay for a product.
#[derive(Debug, Clone, Copy)]
pub struct Checkouts<'a> {
    client: &'a Client,
}

impl<'a> Checkouts<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List checkout sessions.
    ///
    /// Returns a paginated list of checkout sessions, newest first by default.
    ///
    /// Requires the scope `checkouts:read` or `checkouts:write`.
    ///
    /// Sends `GET /v1/checkouts/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CheckoutStatus;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut checkouts = client
    ///     .checkouts()
    ///     .list()
    ///     .query("pro")
    ///     .status(CheckoutStatus::Open)
    ///     .items();
    /// while let Some(checkout) = checkouts.try_next().await? {
    ///     println!("{}", checkout.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkouts:list")]
    #[doc(alias = "GET /v1/checkouts/")]
    #[doc(alias = "GET /v1/checkouts")]
    #[inline]
    pub fn list(&self) -> CheckoutsList {
        CheckoutsList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Create a checkout session.
    ///
    /// Creates a checkout session for one or more products, and returns it with the `url` to redirect
    /// the customer to. The first product is preselected. `amount` is in the smallest unit of the
    /// currency. The metadata is copied to the resulting order or subscription.
    ///
    /// Requires the scope `checkouts:write`.
    ///
    /// Sends `POST /v1/checkouts/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CheckoutProductsCreate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let product_id = "e4f6c2a1-3b8d-4c6e-9a57-0d2b8f1c7e34".parse()?;
    /// let body = CheckoutProductsCreate::new([product_id])
    ///     .success_url("https://example.com/success");
    /// let checkout = client.checkouts().create(body).send().await?;
    /// println!("{}", checkout.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkouts:create")]
    #[doc(alias = "POST /v1/checkouts/")]
    #[doc(alias = "POST /v1/checkouts")]
    #[inline]
    pub fn create(&self, body: impl Into<CheckoutProductsCreate>) -> Call<Checkout> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }

    /// Get a checkout session as the customer.
    ///
    /// Returns the public data of a checkout session, for the customer's browser. Fails with 410
    /// (`ExpiredCheckoutError`) if the session has expired.
    ///
    /// Needs no credentials: a client created with `Client::anonymous` can call it.
    ///
    /// Sends `GET /v1/checkouts/client/{client_secret}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::ApiError;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// match client.checkouts().client_get("cs_4f8c2b7e").send().await {
    ///     Ok(checkout) => println!("{}", checkout.status),
    ///     Err(error) => match error.api_error() {
    ///         Some(ApiError::ExpiredCheckoutError(problem)) => {
    ///             println!("{}", problem.detail)
    ///         }
    ///         _ => return Err(error.into()),
    ///     },
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkouts:client_get")]
    #[doc(alias = "GET /v1/checkouts/client/{client_secret}")]
    #[inline]
    pub fn client_get(&self, client_secret: impl AsRef<str>) -> Call<CheckoutPublic> {
        Call::new(self.client, &CLIENT_GET, response::json)
            .path("client_secret", client_secret.as_ref())
    }

    /// Update a checkout session as the customer.
    ///
    /// Updates what the customer entered in the checkout form, and returns the session. Fails with 403
    /// when the session is no longer open (`NotOpenCheckout`), the customer is already subscribed
    /// (`AlreadyActiveSubscriptionError`) or has used up the trial (`TrialAlreadyRedeemed`), the
    /// discount has reached its limit (`DiscountRedemptionLimitReached`), or the organization cannot
    /// take payments (`PaymentNotReady`), and with 410 (`ExpiredCheckoutError`) if the session has
    /// expired.
    ///
    /// Needs no credentials: a client created with `Client::anonymous` can call it.
    ///
    /// Sends `PATCH /v1/checkouts/client/{client_secret}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::ApiError;
    /// use polar_client::models::CheckoutUpdatePublic;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = CheckoutUpdatePublic::new().customer_email("ada@example.com");
    /// match client.checkouts().client_update("cs_4f8c2b7e", body).send().await {
    ///     Ok(checkout) => println!("{}", checkout.status),
    ///     Err(error) => match error.api_error() {
    ///         Some(ApiError::ExpiredCheckoutError(problem)) => {
    ///             println!("{}", problem.detail)
    ///         }
    ///         _ => return Err(error.into()),
    ///     },
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkouts:client_update")]
    #[doc(alias = "PATCH /v1/checkouts/client/{client_secret}")]
    #[inline]
    pub fn client_update(
        &self,
        client_secret: impl AsRef<str>,
        body: impl Into<CheckoutUpdatePublic>,
    ) -> Call<CheckoutPublic> {
        Call::new(self.client, &CLIENT_UPDATE, response::json)
            .path("client_secret", client_secret.as_ref())
            .json(&body.into())
    }

    /// Confirm a checkout session as the customer.
    ///
    /// Confirms a checkout session, which processes its order or subscription. Fixed and custom prices
    /// require the ID of a Stripe confirmation token. Fails with 400 (`PaymentError`) when the payment
    /// fails, with 403 for the same reasons as an update of the session, and with 410
    /// (`ExpiredCheckoutError`) if it has expired.
    ///
    /// Accepts a user token (personal or OpenID Connect), or no token.
    ///
    /// Sends `POST /v1/checkouts/client/{client_secret}/confirm`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::ApiError;
    /// use polar_client::models::CheckoutConfirmStripe;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = CheckoutConfirmStripe::new().confirmation_token_id("ctoken_4f8c2b7e");
    /// match client.checkouts().client_confirm("cs_4f8c2b7e", body).send().await {
    ///     Ok(checkout_confirmed) => println!("{}", checkout_confirmed.id),
    ///     Err(error) => match error.api_error() {
    ///         Some(ApiError::ExpiredCheckoutError(problem)) => {
    ///             println!("{}", problem.detail)
    ///         }
    ///         _ => return Err(error.into()),
    ///     },
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkouts:client_confirm")]
    #[doc(alias = "POST /v1/checkouts/client/{client_secret}/confirm")]
    #[inline]
    pub fn client_confirm(
        &self,
        client_secret: impl AsRef<str>,
        body: impl Into<CheckoutConfirmStripe>,
    ) -> Call<CheckoutPublicConfirmed> {
        Call::new(self.client, &CLIENT_CONFIRM, response::json)
            .path("client_secret", client_secret.as_ref())
            .json(&body.into())
    }

    /// Get a checkout session.
    ///
    /// Returns the checkout session with this ID.
    ///
    /// Requires the scope `checkouts:read` or `checkouts:write`.
    ///
    /// Sends `GET /v1/checkouts/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let checkout_id = "9e2ec9f9-4cda-468b-b35d-cf258b1eb435".parse()?;
    /// let checkout = client.checkouts().get(checkout_id).send().await?;
    /// println!("{}", checkout.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkouts:get")]
    #[doc(alias = "GET /v1/checkouts/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<Checkout> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Update a checkout session.
    ///
    /// Updates the fields that are set and returns the checkout session. Fails with 403 when the
    /// session is no longer open (`NotOpenCheckout`), the customer is already subscribed
    /// (`AlreadyActiveSubscriptionError`) or has used up the trial (`TrialAlreadyRedeemed`), the
    /// discount has reached its limit (`DiscountRedemptionLimitReached`), or the organization cannot
    /// take payments (`PaymentNotReady`).
    ///
    /// Requires the scope `checkouts:write`.
    ///
    /// Sends `PATCH /v1/checkouts/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CheckoutUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let checkout_id = "9e2ec9f9-4cda-468b-b35d-cf258b1eb435".parse()?;
    /// let body = CheckoutUpdate::new().customer_email("ada@example.com");
    /// let checkout = client.checkouts().update(checkout_id, body).send().await?;
    /// println!("{}", checkout.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkouts:update")]
    #[doc(alias = "PATCH /v1/checkouts/{id}")]
    #[inline]
    pub fn update(&self, id: Uuid, body: impl Into<CheckoutUpdate>) -> Call<Checkout> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }
}

/// Builder for `checkouts:list`, returned by [`Checkouts::list`]: set optional parameters, then
/// `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CheckoutsList {
    call: Call<CheckoutPage>,
}

impl CheckoutsList {
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

    /// Filter by one or more statuses.
    #[inline]
    pub fn status(mut self, status: impl Into<OneOrMany<CheckoutStatus>>) -> Self {
        self.call.query("status", Style::FORM, &status.into());
        self
    }

    /// Search for text in the customer's email address.
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
    /// `-created_at` (newest first).
    #[inline]
    pub fn sorting(
        mut self,
        sorting: impl IntoIterator<Item = CheckoutSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<CheckoutSortProperty>>(),
            );
        self
    }
}

call_methods!(CheckoutsList -> CheckoutPage);
page_methods!(CheckoutsList -> CheckoutPage, "page");

const LIST: Operation = Operation::new("checkouts:list", Method::GET, "/v1/checkouts/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CREATE: Operation = Operation::new("checkouts:create", Method::POST, "/v1/checkouts/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CLIENT_GET: Operation = Operation::new(
    "checkouts:client_get", Method::GET, "/v1/checkouts/client/{client_secret}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(410, ErrorBody::ExpiredCheckoutError),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
])
.anonymous();

const CLIENT_UPDATE: Operation = Operation::new(
    "checkouts:client_update", Method::PATCH, "/v1/checkouts/client/{client_secret}",
)
.errors(&[
    ErrorResponse::new(403, ErrorBody::AlreadyActiveSubscriptionError),
    ErrorResponse::new(403, ErrorBody::NotOpenCheckout),
    ErrorResponse::new(403, ErrorBody::PaymentNotReady),
    ErrorResponse::new(403, ErrorBody::TrialAlreadyRedeemed),
    ErrorResponse::new(403, ErrorBody::DiscountRedemptionLimitReached),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(410, ErrorBody::ExpiredCheckoutError),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
])
.anonymous();

const CLIENT_CONFIRM: Operation = Operation::new(
    "checkouts:client_confirm", Method::POST, "/v1/checkouts/client/{client_secret}/confirm",
)
.errors(&[
    ErrorResponse::new(400, ErrorBody::PaymentError),
    ErrorResponse::new(403, ErrorBody::AlreadyActiveSubscriptionError),
    ErrorResponse::new(403, ErrorBody::NotOpenCheckout),
    ErrorResponse::new(403, ErrorBody::PaymentNotReady),
    ErrorResponse::new(403, ErrorBody::TrialAlreadyRedeemed),
    ErrorResponse::new(403, ErrorBody::DiscountRedemptionLimitReached),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(410, ErrorBody::ExpiredCheckoutError),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const GET: Operation = Operation::new("checkouts:get", Method::GET, "/v1/checkouts/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const UPDATE: Operation = Operation::new("checkouts:update", Method::PATCH, "/v1/checkouts/{id}")
    .errors(&[
        ErrorResponse::new(403, ErrorBody::AlreadyActiveSubscriptionError),
        ErrorResponse::new(403, ErrorBody::NotOpenCheckout),
        ErrorResponse::new(403, ErrorBody::PaymentNotReady),
        ErrorResponse::new(403, ErrorBody::TrialAlreadyRedeemed),
        ErrorResponse::new(403, ErrorBody::DiscountRedemptionLimitReached),
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);
