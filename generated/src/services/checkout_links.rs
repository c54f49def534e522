//! Checkout links, which start a new checkout for anyone who opens them.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](CheckoutLinks::list) | `GET /v1/checkout-links/` | List checkout links. |
//! | [`create`](CheckoutLinks::create) | `POST /v1/checkout-links/` | Create a checkout link. |
//! | [`get`](CheckoutLinks::get) | `GET /v1/checkout-links/{id}` | Get a checkout link. |
//! | [`delete`](CheckoutLinks::delete) | `DELETE /v1/checkout-links/{id}` | Delete a checkout link. |
//! | [`update`](CheckoutLinks::update) | `PATCH /v1/checkout-links/{id}` | Update a checkout link. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    CheckoutLink, CheckoutLinkCreate, CheckoutLinkPage, CheckoutLinkSortProperty,
    CheckoutLinkUpdate,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

/// Checkout links, which start a new checkout for anyone who opens them.
#[derive(Debug, Clone, Copy)]
pub struct CheckoutLinks<'a> {
    client: &'a Client,
}

impl<'a> CheckoutLinks<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List checkout links.
    ///
    /// Returns a paginated list of checkout links, oldest first by default.
    ///
    /// Requires the scope `checkout_links:read` or `checkout_links:write`.
    ///
    /// Sends `GET /v1/checkout-links/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CheckoutLinkSortProperty;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut checkout_links = client
    ///     .checkout_links()
    ///     .list()
    ///     .sorting([CheckoutLinkSortProperty::CreatedAt])
    ///     .limit(10)
    ///     .items();
    /// while let Some(checkout_link) = checkout_links.try_next().await? {
    ///     println!("{}", checkout_link.url);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkout-links:list")]
    #[doc(alias = "GET /v1/checkout-links/")]
    #[doc(alias = "GET /v1/checkout-links")]
    #[inline]
    pub fn list(&self) -> CheckoutLinksList {
        CheckoutLinksList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Create a checkout link.
    ///
    /// Creates a shareable link that starts a new checkout session each time it is opened. For a single
    /// purchase within an application, use a checkout session instead.
    ///
    /// Requires the scope `checkout_links:write`.
    ///
    /// Sends `POST /v1/checkout-links/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CheckoutLinkCreateProductPrice;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let product_price_id = "88733e8a-63ce-4a44-a0d4-329160deaa62".parse()?;
    /// let body = CheckoutLinkCreateProductPrice::new(product_price_id).label("Production");
    /// let checkout_link = client.checkout_links().create(body).send().await?;
    /// println!("{}", checkout_link.url);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkout-links:create")]
    #[doc(alias = "POST /v1/checkout-links/")]
    #[doc(alias = "POST /v1/checkout-links")]
    #[inline]
    pub fn create(&self, body: impl Into<CheckoutLinkCreate>) -> Call<CheckoutLink> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }

    /// Get a checkout link.
    ///
    /// Returns the checkout link with this ID.
    ///
    /// Requires the scope `checkout_links:read` or `checkout_links:write`.
    ///
    /// Sends `GET /v1/checkout-links/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let checkout_link_id = "a8bbfac5-08ad-4ff8-81e6-bf1d5c70d5c2".parse()?;
    /// let checkout_link = client.checkout_links().get(checkout_link_id).send().await?;
    /// println!("{}", checkout_link.url);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkout-links:get")]
    #[doc(alias = "GET /v1/checkout-links/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<CheckoutLink> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Delete a checkout link.
    ///
    /// Deletes the link with this ID. Returns 204 without a body.
    ///
    /// Requires the scope `checkout_links:write`.
    ///
    /// Sends `DELETE /v1/checkout-links/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let checkout_link_id = "a8bbfac5-08ad-4ff8-81e6-bf1d5c70d5c2".parse()?;
    /// client.checkout_links().delete(checkout_link_id).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkout-links:delete")]
    #[doc(alias = "DELETE /v1/checkout-links/{id}")]
    #[inline]
    pub fn delete(&self, id: Uuid) -> Call<()> {
        Call::new(self.client, &DELETE, response::empty).path("id", &id)
    }

    /// Update a checkout link.
    ///
    /// Updates the fields that are set and returns the checkout link.
    ///
    /// Requires the scope `checkout_links:write`.
    ///
    /// Sends `PATCH /v1/checkout-links/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CheckoutLinkUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let checkout_link_id = "a8bbfac5-08ad-4ff8-81e6-bf1d5c70d5c2".parse()?;
    /// let body = CheckoutLinkUpdate::new()
    ///     .label("Production")
    ///     .success_url("https://example.com/success");
    /// let checkout_link = client
    ///     .checkout_links()
    ///     .update(checkout_link_id, body)
    ///     .send()
    ///     .await?;
    /// println!("{}", checkout_link.url);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkout-links:update")]
    #[doc(alias = "PATCH /v1/checkout-links/{id}")]
    #[inline]
    pub fn update(
        &self,
        id: Uuid,
        body: impl Into<CheckoutLinkUpdate>,
    ) -> Call<CheckoutLink> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }
}

/// Builder for `checkout-links:list`, returned by [`CheckoutLinks::list`]: set optional parameters,
/// then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CheckoutLinksList {
    call: Call<CheckoutLinkPage>,
}

impl CheckoutLinksList {
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
    /// `created_at` (oldest first).
    #[inline]
    pub fn sorting(
        mut self,
        sorting: impl IntoIterator<Item = CheckoutLinkSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<CheckoutLinkSortProperty>>(),
            );
        self
    }
}

call_methods!(CheckoutLinksList -> CheckoutLinkPage);
page_methods!(CheckoutLinksList -> CheckoutLinkPage, "page");

const LIST: Operation = Operation::new("checkout-links:list", Method::GET, "/v1/checkout-links/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CREATE: Operation = Operation::new(
    "checkout-links:create", Method::POST, "/v1/checkout-links/",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const GET: Operation = Operation::new("checkout-links:get", Method::GET, "/v1/checkout-links/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const DELETE: Operation = Operation::new(
    "checkout-links:delete", Method::DELETE, "/v1/checkout-links/{id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const UPDATE: Operation = Operation::new(
    "checkout-links:update", Method::PATCH, "/v1/checkout-links/{id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
