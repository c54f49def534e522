//! Refunds of orders.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Refunds::list) | `GET /v1/refunds/` | List refunds. |
//! | [`create`](Refunds::create) | `POST /v1/refunds/` | Create a refund. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{Refund, RefundCreate, RefundPage, RefundSortProperty};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

/// Refunds of orders.
#[derive(Debug, Clone, Copy)]
pub struct Refunds<'a> {
    client: &'a Client,
}

impl<'a> Refunds<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List refunds.
    ///
    /// Returns a paginated list of refunds, newest first by default.
    ///
    /// Requires the scope `refunds:read` or `refunds:write`.
    ///
    /// Sends `GET /v1/refunds/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::RefundSortProperty;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut refunds = client
    ///     .refunds()
    ///     .list()
    ///     .sorting([RefundSortProperty::CreatedAt])
    ///     .limit(10)
    ///     .items();
    /// while let Some(refund) = refunds.try_next().await? {
    ///     println!("{}", refund.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "refunds:list")]
    #[doc(alias = "GET /v1/refunds/")]
    #[doc(alias = "GET /v1/refunds")]
    #[inline]
    pub fn list(&self) -> RefundsList {
        RefundsList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Create a refund.
    ///
    /// Refunds all or part of an order; `amount` is in cents and at least 1. `revoke_benefits` is only
    /// allowed for one-time purchases: the benefits of a subscription are revoked with it. Fails with
    /// 403 (`RefundedAlready`) if the order is already fully refunded.
    ///
    /// Requires the scope `refunds:write`.
    ///
    /// Sends `POST /v1/refunds/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::{RefundCreate, RefundCreateReason};
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let order_id = "f05e1b28-f307-4514-a948-eccebdb5eed8".parse()?;
    /// let body = RefundCreate::new(order_id, RefundCreateReason::CustomerRequest, 2_900)
    ///     .comment("Ordered by mistake");
    /// let refund = client.refunds().create(body).send().await?;
    /// println!("{}", refund.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "refunds:create")]
    #[doc(alias = "POST /v1/refunds/")]
    #[doc(alias = "POST /v1/refunds")]
    #[inline]
    pub fn create(&self, body: impl Into<RefundCreate>) -> Call<Refund> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }
}

/// Builder for `refunds:list`, returned by [`Refunds::list`]: set optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RefundsList {
    call: Call<RefundPage>,
}

impl RefundsList {
    /// Filter by one or more refund IDs (UUID v4).
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

    /// `true` returns only refunds that succeeded, `false` only the others.
    #[inline]
    pub fn succeeded(mut self, succeeded: impl Into<Optional<bool>>) -> Self {
        self.call.query("succeeded", Style::FORM, &succeeded.into());
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
        sorting: impl IntoIterator<Item = RefundSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<RefundSortProperty>>(),
            );
        self
    }
}

call_methods!(RefundsList -> RefundPage);
page_methods!(RefundsList -> RefundPage, "page");

const LIST: Operation = Operation::new("refunds:list", Method::GET, "/v1/refunds/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CREATE: Operation = Operation::new("refunds:create", Method::POST, "/v1/refunds/")
    .errors(&[
        ErrorResponse::new(403, ErrorBody::RefundedAlready),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);
