//! Benefit grants of the customer.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](BenefitGrants::list) | `GET /v1/customer-portal/benefit-grants/` | List the customer's benefit grants. |
//! | [`get`](BenefitGrants::get) | `GET /v1/customer-portal/benefit-grants/{id}` | Get one of the customer's benefit grants. |
//! | [`update`](BenefitGrants::update) | `PATCH /v1/customer-portal/benefit-grants/{id}` | Update one of the customer's benefit grants. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    BenefitType, CustomerBenefitGrant, CustomerBenefitGrantPage,
    CustomerBenefitGrantSortProperty, CustomerBenefitGrantUpdate,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

/// Benefit grants of the customer.
#[derive(Debug, Clone, Copy)]
pub struct BenefitGrants<'a> {
    client: &'a Client,
}

impl<'a> BenefitGrants<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the customer's benefit grants.
    ///
    /// Returns a paginated list of the authenticated customer's benefit grants. Sorted by
    /// `product_benefit`, then latest grant first, by default.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/benefit-grants/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::BenefitType;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut benefit_grants = client
    ///     .customer_portal()
    ///     .benefit_grants()
    ///     .list()
    ///     .query("pro")
    ///     .type_(BenefitType::Custom)
    ///     .items();
    /// while let Some(benefit_grant) = benefit_grants.try_next().await? {
    ///     println!("{:?}", benefit_grant.id());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:benefit-grants:list")]
    #[doc(alias = "GET /v1/customer-portal/benefit-grants/")]
    #[doc(alias = "GET /v1/customer-portal/benefit-grants")]
    #[inline]
    pub fn list(&self) -> BenefitGrantsList {
        BenefitGrantsList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Get one of the customer's benefit grants.
    ///
    /// Returns the benefit grant with this ID, which must belong to the authenticated customer.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/benefit-grants/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let benefit_grant_id = "8aa41e27-ed10-4b1d-92a4-7574e754dba6".parse()?;
    /// let benefit_grant = client
    ///     .customer_portal()
    ///     .benefit_grants()
    ///     .get(benefit_grant_id)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", benefit_grant.id());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:benefit-grants:get")]
    #[doc(alias = "GET /v1/customer-portal/benefit-grants/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<CustomerBenefitGrant> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Update one of the customer's benefit grants.
    ///
    /// Updates a benefit grant of the authenticated customer, such as the account that a Discord
    /// benefit is linked to. `benefit_type` is required in the body. Fails with 403 (`NotPermitted`)
    /// when the grant is revoked.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:write`.
    ///
    /// Sends `PATCH /v1/customer-portal/benefit-grants/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerBenefitGrantDownloadablesUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let benefit_grant_id = "8aa41e27-ed10-4b1d-92a4-7574e754dba6".parse()?;
    /// let benefit_grant = client
    ///     .customer_portal()
    ///     .benefit_grants()
    ///     .update(benefit_grant_id, CustomerBenefitGrantDownloadablesUpdate::new())
    ///     .send()
    ///     .await?;
    /// println!("{:?}", benefit_grant.id());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:benefit-grants:update")]
    #[doc(alias = "PATCH /v1/customer-portal/benefit-grants/{id}")]
    #[inline]
    pub fn update(
        &self,
        id: Uuid,
        body: impl Into<CustomerBenefitGrantUpdate>,
    ) -> Call<CustomerBenefitGrant> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }
}

/// Builder for `customer_portal:benefit-grants:list`, returned by [`BenefitGrants::list`]: set
/// optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct BenefitGrantsList {
    call: Call<CustomerBenefitGrantPage>,
}

impl BenefitGrantsList {
    /// Search for text in the benefit's description.
    #[inline]
    pub fn query(mut self, query: impl Into<Optional<String>>) -> Self {
        self.call.query("query", Style::FORM, &query.into());
        self
    }

    /// Filter by one or more benefit types.
    #[inline]
    pub fn type_(mut self, type_: impl Into<OneOrMany<BenefitType>>) -> Self {
        self.call.query("type", Style::FORM, &type_.into());
        self
    }

    /// Filter by one or more benefit IDs (UUID v4).
    #[inline]
    pub fn benefit_id(mut self, benefit_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("benefit_id", Style::FORM, &benefit_id.into());
        self
    }

    /// Filter by one or more checkout session IDs (UUID v4).
    #[inline]
    pub fn checkout_id(mut self, checkout_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("checkout_id", Style::FORM, &checkout_id.into());
        self
    }

    /// Filter by one or more order IDs (UUID v4).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("order_id", Style::FORM, &order_id.into());
        self
    }

    /// Filter by one or more subscription IDs (UUID v4).
    #[inline]
    pub fn subscription_id(
        mut self,
        subscription_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("subscription_id", Style::FORM, &subscription_id.into());
        self
    }

    /// Filter by one or more member IDs (UUID v4).
    #[inline]
    pub fn member_id(mut self, member_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("member_id", Style::FORM, &member_id.into());
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
    /// `product_benefit`, then `-granted_at`.
    #[inline]
    pub fn sorting(
        mut self,
        sorting: impl IntoIterator<Item = CustomerBenefitGrantSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<CustomerBenefitGrantSortProperty>>(),
            );
        self
    }
}

call_methods!(BenefitGrantsList -> CustomerBenefitGrantPage);
page_methods!(BenefitGrantsList -> CustomerBenefitGrantPage, "page");

const LIST: Operation = Operation::new(
    "customer_portal:benefit-grants:list", Method::GET, "/v1/customer-portal/benefit-grants/",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const GET: Operation = Operation::new(
    "customer_portal:benefit-grants:get", Method::GET, "/v1/customer-portal/benefit-grants/{id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const UPDATE: Operation = Operation::new(
    "customer_portal:benefit-grants:update", Method::PATCH,
    "/v1/customer-portal/benefit-grants/{id}",
)
.errors(&[
    ErrorResponse::new(403, ErrorBody::NotPermitted),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
