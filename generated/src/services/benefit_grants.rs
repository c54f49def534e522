//! Grants: which customer has which benefit.

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{BenefitGrantPage, BenefitGrantSortProperty};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::OneOrMany;

/// Grants: which customer has which benefit.
#[derive(Debug, Clone, Copy)]
pub struct BenefitGrants<'a> {
    client: &'a Client,
}

impl<'a> BenefitGrants<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List benefit grants.
    ///
    /// Returns the grants of all accessible benefits page by page, newest first by default.
    ///
    /// Requires the scope `benefits:read` or `benefits:write`.
    #[inline]
    pub fn list(&self) -> BenefitGrantsList {
        BenefitGrantsList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }
}

/// Builder for `benefit-grants:list`: set optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct BenefitGrantsList {
    call: Call<BenefitGrantPage>,
}

impl BenefitGrantsList {
    /// Organization IDs to match, one or several (UUID v4).
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Customer IDs to match, one or several (UUID v4).
    pub fn customer_id(mut self, customer_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("customer_id", Style::FORM, &customer_id.into());
        self
    }

    /// External IDs of the customer to match, one or several.
    pub fn external_customer_id(
        mut self,
        external_customer_id: impl Into<OneOrMany<String>>,
    ) -> Self {
        self.call
            .query("external_customer_id", Style::FORM, &external_customer_id.into());
        self
    }

    /// `true` keeps grants in force, `false` revoked ones.
    pub fn is_granted(mut self, is_granted: bool) -> Self {
        self.call.query("is_granted", Style::FORM, &is_granted);
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
