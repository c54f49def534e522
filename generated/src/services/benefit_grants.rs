//! Benefit grants: which customers have which benefits.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](BenefitGrants::list) | `GET /v1/benefit-grants/` | List benefit grants. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{BenefitGrantPage, BenefitGrantSortProperty};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

/// Benefit grants: which customers have which benefits.
#[derive(Debug, Clone, Copy)]
pub struct BenefitGrants<'a> {
    client: &'a Client,
}

impl<'a> BenefitGrants<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List benefit grants.
    ///
    /// Returns a paginated list of the grants of all accessible benefits, newest first by default.
    ///
    /// Requires the scope `benefits:read` or `benefits:write`.
    ///
    /// Sends `GET /v1/benefit-grants/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::BenefitGrantSortProperty;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut benefit_grants = client
    ///     .benefit_grants()
    ///     .list()
    ///     .sorting([BenefitGrantSortProperty::CreatedAt])
    ///     .limit(10)
    ///     .items();
    /// while let Some(benefit_grant) = benefit_grants.try_next().await? {
    ///     println!("{}", benefit_grant.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "benefit-grants:list")]
    #[doc(alias = "GET /v1/benefit-grants/")]
    #[doc(alias = "GET /v1/benefit-grants")]
    #[inline]
    pub fn list(&self) -> BenefitGrantsList {
        BenefitGrantsList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }
}

/// Builder for `benefit-grants:list`, returned by [`BenefitGrants::list`]: set optional parameters,
/// then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct BenefitGrantsList {
    call: Call<BenefitGrantPage>,
}

impl BenefitGrantsList {
    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
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

    /// `true` returns only active grants, `false` only revoked ones.
    #[inline]
    pub fn is_granted(mut self, is_granted: impl Into<Optional<bool>>) -> Self {
        self.call.query("is_granted", Style::FORM, &is_granted.into());
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
        sorting: impl IntoIterator<Item = BenefitGrantSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<BenefitGrantSortProperty>>(),
            );
        self
    }
}

call_methods!(BenefitGrantsList -> BenefitGrantPage);
page_methods!(BenefitGrantsList -> BenefitGrantPage, "page");

const LIST: Operation = Operation::new("benefit-grants:list", Method::GET, "/v1/benefit-grants/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);
