//! Products, with their prices and benefits.

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
use crate::runtime::json::OneOrMany;

/// Products, with their prices and benefits.
#[derive(Debug, Clone, Copy)]
pub struct Products<'a> {
    client: &'a Client,
}

impl<'a> Products<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List products.
    ///
    /// Returns products page by page, newest first by default. Archived products are told apart by
    /// `is_archived`.
    ///
    /// Requires the scope `products:read` or `products:write`.
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
    /// `organization_id` is mandatory unless an organization access token is used.
    ///
    /// Requires the scope `products:write`.
    #[inline]
    pub fn create(&self, body: impl Into<ProductCreate>) -> Call<Product> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }

    /// Get a product.
    ///
    /// Returns the product with this ID, with its prices, benefits and media.
    ///
    /// Requires the scope `products:read` or `products:write`.
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<Product> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Update a product.
    ///
    /// Changes the fields that are set and returns the product. `prices` is the whole list: an entry
    /// with only an `id` keeps that price, another entry creates a new one. Products cannot be deleted:
    /// `is_archived` takes one off sale, while existing subscriptions and benefits go on. Fails with
    /// 403 (`NotPermitted`) when the caller may not update the product.
    ///
    /// Requires the scope `products:write`.
    #[inline]
    pub fn update(&self, id: Uuid, body: impl Into<ProductUpdate>) -> Call<Product> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }

    /// Set the benefits of a product.
    ///
    /// Sets the benefits that the product grants and returns the product. The body lists benefit IDs,
    /// all of the product's organization. Fails with 403 (`NotPermitted`) when the caller may not
    /// update the product.
    ///
    /// Requires the scope `products:write`.
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

/// Builder for `products:list`: set optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ProductsList {
    call: Call<ProductPage>,
}

impl ProductsList {
    /// Product IDs to match, one or several (UUID v4).
    pub fn id(mut self, id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("id", Style::FORM, &id.into());
        self
    }

    /// Organization IDs to match, one or several (UUID v4).
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Text to search for in the product name.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.call.query("query", Style::FORM, &query.into());
        self
    }

    /// `true` keeps archived products, `false` the others.
    pub fn is_archived(mut self, is_archived: bool) -> Self {
        self.call.query("is_archived", Style::FORM, &is_archived);
        self
    }

    /// `true` keeps products sold as a subscription, `false` those bought once.
    pub fn is_recurring(mut self, is_recurring: bool) -> Self {
        self.call.query("is_recurring", Style::FORM, &is_recurring);
        self
    }

    /// IDs of benefits that the product grants, one or several (UUID v4).
    pub fn benefit_id(mut self, benefit_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("benefit_id", Style::FORM, &benefit_id.into());
        self
    }

    /// Visibilities to match: `draft`, `private`, `public`.
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

    /// Number of the page, from 1 (the default). A page past the end has no items.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.call.query("page", Style::FORM, &page.into());
        self
    }

    /// Number of items in a page, from 1 to 100. Default: 10. The API takes a larger number as 100.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.call.query("limit", Style::FORM, &limit.into());
        self
    }

    /// Sort keys, applied in the order given; a leading `-` sorts descending. Default: `-created_at`
    /// (newest first).
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

    /// Metadata to match, sent as `metadata[key]=value`. The values are strings, integers, booleans or
    /// lists of one of these.
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
