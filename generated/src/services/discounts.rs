//! Discounts, applied with a code, a checkout link or through the API.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Discounts::list) | `GET /v1/discounts/` | List discounts. |
//! | [`create`](Discounts::create) | `POST /v1/discounts/` | Create a discount. |
//! | [`get`](Discounts::get) | `GET /v1/discounts/{id}` | Get a discount. |
//! | [`delete`](Discounts::delete) | `DELETE /v1/discounts/{id}` | Delete a discount. |
//! | [`update`](Discounts::update) | `PATCH /v1/discounts/{id}` | Update a discount. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    Discount, DiscountCreate, DiscountPage, DiscountSortProperty, DiscountUpdate,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

/// Discounts, applied with a code, a checkout link or through the API.
#[derive(Debug, Clone, Copy)]
pub struct Discounts<'a> {
    client: &'a Client,
}

impl<'a> Discounts<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List discounts.
    ///
    /// Returns a paginated list of discounts, newest first by default.
    ///
    /// Requires the scope `discounts:read` or `discounts:write`.
    ///
    /// Sends `GET /v1/discounts/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::DiscountSortProperty;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut discounts = client
    ///     .discounts()
    ///     .list()
    ///     .query("pro")
    ///     .sorting([DiscountSortProperty::CreatedAt])
    ///     .items();
    /// while let Some(discount) = discounts.try_next().await? {
    ///     println!("{:?}", discount.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "discounts:list")]
    #[doc(alias = "GET /v1/discounts/")]
    #[doc(alias = "GET /v1/discounts")]
    #[inline]
    pub fn list(&self) -> DiscountsList {
        DiscountsList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Create a discount.
    ///
    /// Creates a discount of a fixed amount, in the smallest unit of the currency, or of a percentage,
    /// in basis points (1 to 10,000, where 10,000 is 100 %). A `code` has 3 to 256 letters and digits.
    /// Without a code, the discount can only be applied through the API. `duration_in_months` is
    /// required for `repeating` discounts, and not allowed for others.
    ///
    /// Requires the scope `discounts:write`.
    ///
    /// Sends `POST /v1/discounts/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::{DiscountDuration, DiscountPercentageCreate};
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = DiscountPercentageCreate::new("Summer sale", DiscountDuration::Once, 1_000)
    ///     .code("SUMMER26");
    /// let discount = client.discounts().create(body).send().await?;
    /// println!("{:?}", discount.name());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "discounts:create")]
    #[doc(alias = "POST /v1/discounts/")]
    #[doc(alias = "POST /v1/discounts")]
    #[inline]
    pub fn create(&self, body: impl Into<DiscountCreate>) -> Call<Discount> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }

    /// Get a discount.
    ///
    /// Returns the discount with this ID.
    ///
    /// Requires the scope `discounts:read` or `discounts:write`.
    ///
    /// Sends `GET /v1/discounts/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let discount_id = "7c5b4ca6-4c88-4a24-8106-7f8e5412c992".parse()?;
    /// let discount = client.discounts().get(discount_id).send().await?;
    /// println!("{:?}", discount.name());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "discounts:get")]
    #[doc(alias = "GET /v1/discounts/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<Discount> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Delete a discount.
    ///
    /// Deletes the discount with this ID. Returns 204 without a body.
    ///
    /// Requires the scope `discounts:write`.
    ///
    /// Sends `DELETE /v1/discounts/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let discount_id = "7c5b4ca6-4c88-4a24-8106-7f8e5412c992".parse()?;
    /// client.discounts().delete(discount_id).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "discounts:delete")]
    #[doc(alias = "DELETE /v1/discounts/{id}")]
    #[inline]
    pub fn delete(&self, id: Uuid) -> Call<()> {
        Call::new(self.client, &DELETE, response::empty).path("id", &id)
    }

    /// Update a discount.
    ///
    /// Updates the fields that are set and returns the discount.
    ///
    /// Requires the scope `discounts:write`.
    ///
    /// Sends `PATCH /v1/discounts/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::DiscountUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let discount_id = "7c5b4ca6-4c88-4a24-8106-7f8e5412c992".parse()?;
    /// let body = DiscountUpdate::new().name("Summer sale").code("SUMMER26");
    /// let discount = client.discounts().update(discount_id, body).send().await?;
    /// println!("{:?}", discount.name());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "discounts:update")]
    #[doc(alias = "PATCH /v1/discounts/{id}")]
    #[inline]
    pub fn update(&self, id: Uuid, body: impl Into<DiscountUpdate>) -> Call<Discount> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }
}

/// Builder for `discounts:list`, returned by [`Discounts::list`]: set optional parameters, then
/// `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DiscountsList {
    call: Call<DiscountPage>,
}

impl DiscountsList {
    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Search for text in the name.
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
        sorting: impl IntoIterator<Item = DiscountSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<DiscountSortProperty>>(),
            );
        self
    }
}

call_methods!(DiscountsList -> DiscountPage);
page_methods!(DiscountsList -> DiscountPage, "page");

const LIST: Operation = Operation::new("discounts:list", Method::GET, "/v1/discounts/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CREATE: Operation = Operation::new("discounts:create", Method::POST, "/v1/discounts/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const GET: Operation = Operation::new("discounts:get", Method::GET, "/v1/discounts/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const DELETE: Operation = Operation::new("discounts:delete", Method::DELETE, "/v1/discounts/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const UPDATE: Operation = Operation::new("discounts:update", Method::PATCH, "/v1/discounts/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);
