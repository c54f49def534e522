//! Products, with their prices and benefits.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Products::list) | `GET /v1/products/` | List products. |
//! | [`create`](Products::create) | `POST /v1/products/` | Create a product. |
//! | [`get`](Products::get) | `GET /v1/products/{id}` | Get a product. |
//! | [`update`](Products::update) | `PATCH /v1/products/{id}` | Update a product. |
//! | [`update_benefits`](Products::update_benefits) | `POST /v1/products/{id}/benefits` | Set the benefits of a product. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    MetadataFilter, Product, ProductBenefitsUpdate, ProductCreate, ProductPage,
    ProductSortProperty, ProductUpdate, ProductVisibility,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

/// Products, with their prices and benefits.
#[derive(Debug, Clone, Copy)]
pub struct Products<'a> {
    client: &'a Client,
}

impl<'a> Products<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List products.
    ///
    /// Returns a paginated list of products, newest first by default. Archived products have
    /// `is_archived` set to `true`.
    ///
    /// Requires the scope `products:read` or `products:write`.
    ///
    /// Sends `GET /v1/products/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::ProductSortProperty;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut products = client
    ///     .products()
    ///     .list()
    ///     .query("pro")
    ///     .sorting([ProductSortProperty::CreatedAt])
    ///     .items();
    /// while let Some(product) = products.try_next().await? {
    ///     println!("{}", product.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "products:list")]
    #[doc(alias = "GET /v1/products/")]
    #[doc(alias = "GET /v1/products")]
    #[inline]
    pub fn list(&self) -> ProductsList {
        ProductsList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Create a product.
    ///
    /// Creates a recurring or a one-time product with its prices. Integer amounts are in the smallest
    /// unit of the currency; `unit_amount` of a metered price is a decimal number of cents.
    /// `organization_id` is required unless an organization access token is used.
    ///
    /// Requires the scope `products:write`.
    ///
    /// Sends `POST /v1/products/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::{
    ///     ProductCreateRecurring, ProductPriceFixedCreate, RecurringInterval,
    /// };
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = ProductCreateRecurring::new(
    ///     "Pro",
    ///     [ProductPriceFixedCreate::new(2_900).into()],
    ///     RecurringInterval::Month,
    /// )
    /// .description("For teams");
    /// let product = client.products().create(body).send().await?;
    /// println!("{}", product.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "products:create")]
    #[doc(alias = "POST /v1/products/")]
    #[doc(alias = "POST /v1/products")]
    #[inline]
    pub fn create(&self, body: impl Into<ProductCreate>) -> Call<Product> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }

    /// Get a product.
    ///
    /// Returns the product with this ID, with its prices, benefits and media.
    ///
    /// Requires the scope `products:read` or `products:write`.
    ///
    /// Sends `GET /v1/products/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let product_id = "6b67ca4e-c4d8-4d3a-abe2-5bab992b78ea".parse()?;
    /// let product = client.products().get(product_id).send().await?;
    /// println!("{}", product.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "products:get")]
    #[doc(alias = "GET /v1/products/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<Product> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Update a product.
    ///
    /// Updates the fields that are set and returns the product. `prices` replaces the whole list: an
    /// entry with only an `id` keeps that price, and any other entry creates a new price. Products
    /// cannot be deleted: setting `is_archived` withdraws a product from sale, and existing
    /// subscriptions and benefits continue. Fails with 403 (`NotPermitted`) when the caller may not
    /// update the product.
    ///
    /// Requires the scope `products:write`.
    ///
    /// Sends `PATCH /v1/products/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::ProductUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let product_id = "6b67ca4e-c4d8-4d3a-abe2-5bab992b78ea".parse()?;
    /// let body = ProductUpdate::new().name("Pro").description("For teams");
    /// let product = client.products().update(product_id, body).send().await?;
    /// println!("{}", product.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "products:update")]
    #[doc(alias = "PATCH /v1/products/{id}")]
    #[inline]
    pub fn update(&self, id: Uuid, body: impl Into<ProductUpdate>) -> Call<Product> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }

    /// Set the benefits of a product.
    ///
    /// Sets the benefits that the product grants and returns the product. The body lists the IDs of
    /// benefits, which must belong to the product's organization. Fails with 403 (`NotPermitted`) when
    /// the caller may not update the product.
    ///
    /// Requires the scope `products:write`.
    ///
    /// Sends `POST /v1/products/{id}/benefits`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::ProductBenefitsUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let product_id = "6b67ca4e-c4d8-4d3a-abe2-5bab992b78ea".parse()?;
    /// let benefit_id = "29c1ab9d-533e-4a90-b355-538527637038".parse()?;
    /// let body = ProductBenefitsUpdate::new([benefit_id]);
    /// let product = client.products().update_benefits(product_id, body).send().await?;
    /// println!("{}", product.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "products:update_benefits")]
    #[doc(alias = "POST /v1/products/{id}/benefits")]
    #[inline]
    pub fn update_benefits(
        &self,
        id: Uuid,
        body: impl Into<ProductBenefitsUpdate>,
    ) -> Call<Product> {
        Call::new(self.client, &UPDATE_BENEFITS, response::json)
            .path("id", &id)
            .json(&body.into())
    }
}

/// Builder for `products:list`, returned by [`Products::list`]: set optional parameters, then
/// `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ProductsList {
    call: Call<ProductPage>,
}

impl ProductsList {
    /// Filter by one or more product IDs (UUID v4).
    #[inline]
    pub fn id(mut self, id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("id", Style::FORM, &id.into());
        self
    }

    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Search for text in the product name.
    #[inline]
    pub fn query(mut self, query: impl Into<Optional<String>>) -> Self {
        self.call.query("query", Style::FORM, &query.into());
        self
    }

    /// `true` returns only archived products, `false` only the others.
    #[inline]
    pub fn is_archived(mut self, is_archived: impl Into<Optional<bool>>) -> Self {
        self.call.query("is_archived", Style::FORM, &is_archived.into());
        self
    }

    /// `true` returns only subscription products, `false` only one-time products.
    #[inline]
    pub fn is_recurring(mut self, is_recurring: impl Into<Optional<bool>>) -> Self {
        self.call.query("is_recurring", Style::FORM, &is_recurring.into());
        self
    }

    /// Only products that grant one or more of these benefits (UUID v4).
    #[inline]
    pub fn benefit_id(mut self, benefit_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("benefit_id", Style::FORM, &benefit_id.into());
        self
    }

    /// Filter by visibility: `draft`, `private` or `public`.
    #[inline]
    pub fn visibility(
        mut self,
        visibility: impl IntoIterator<Item = ProductVisibility>,
    ) -> Self {
        self.call
            .query(
                "visibility",
                Style::FORM,
                &visibility.into_iter().collect::<Vec<ProductVisibility>>(),
            );
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
        sorting: impl IntoIterator<Item = ProductSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<ProductSortProperty>>(),
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

call_methods!(ProductsList -> ProductPage);
page_methods!(ProductsList -> ProductPage, "page");

const LIST: Operation = Operation::new("products:list", Method::GET, "/v1/products/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CREATE: Operation = Operation::new("products:create", Method::POST, "/v1/products/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const GET: Operation = Operation::new("products:get", Method::GET, "/v1/products/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const UPDATE: Operation = Operation::new("products:update", Method::PATCH, "/v1/products/{id}")
    .errors(&[
        ErrorResponse::new(403, ErrorBody::NotPermitted),
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const UPDATE_BENEFITS: Operation = Operation::new(
    "products:update_benefits", Method::POST, "/v1/products/{id}/benefits",
)
.errors(&[
    ErrorResponse::new(403, ErrorBody::NotPermitted),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
