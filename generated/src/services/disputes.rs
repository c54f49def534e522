//! Disputes of payments by customers or their banks.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Disputes::list) | `GET /v1/disputes/` | List disputes. |
//! | [`get`](Disputes::get) | `GET /v1/disputes/{id}` | Get a dispute. |
//! | [`accept`](Disputes::accept) | `POST /v1/disputes/{id}/accept` | Accept a dispute. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{Dispute, DisputePage, DisputeSortProperty, DisputeStatus};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

/// Disputes of payments by customers or their banks.
#[derive(Debug, Clone, Copy)]
pub struct Disputes<'a> {
    client: &'a Client,
}

impl<'a> Disputes<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List disputes.
    ///
    /// Returns a paginated list of disputed payments, newest first by default.
    ///
    /// Requires the scope `disputes:read` or `disputes:write`.
    ///
    /// Sends `GET /v1/disputes/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::{DisputeSortProperty, DisputeStatus};
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut disputes = client
    ///     .disputes()
    ///     .list()
    ///     .status(DisputeStatus::Prevented)
    ///     .sorting([DisputeSortProperty::CreatedAt])
    ///     .items();
    /// while let Some(dispute) = disputes.try_next().await? {
    ///     println!("{}", dispute.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "disputes:list")]
    #[doc(alias = "GET /v1/disputes/")]
    #[doc(alias = "GET /v1/disputes")]
    #[inline]
    pub fn list(&self) -> DisputesList {
        DisputesList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Get a dispute.
    ///
    /// Returns the dispute with this ID. `amount` and `tax_amount` are in cents.
    ///
    /// Requires the scope `disputes:read` or `disputes:write`.
    ///
    /// Sends `GET /v1/disputes/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let dispute_id = "691b7412-c344-482e-9247-a900080d7e4f".parse()?;
    /// let dispute = client.disputes().get(dispute_id).send().await?;
    /// println!("{}", dispute.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "disputes:get")]
    #[doc(alias = "GET /v1/disputes/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<Dispute> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Accept a dispute.
    ///
    /// Accepts a dispute instead of contesting it: the payment processor closes it as `lost`, and the
    /// decision is recorded in its support case. Fails with 409 (`DisputeNotOpenError`) when the
    /// dispute is not open.
    ///
    /// Requires the scope `disputes:write`.
    ///
    /// Sends `POST /v1/disputes/{id}/accept`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::ApiError;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let dispute_id = "691b7412-c344-482e-9247-a900080d7e4f".parse()?;
    /// match client.disputes().accept(dispute_id).send().await {
    ///     Ok(dispute) => println!("{}", dispute.status),
    ///     Err(error) => match error.api_error() {
    ///         Some(ApiError::DisputeNotOpenError(problem)) => {
    ///             println!("{}", problem.detail)
    ///         }
    ///         _ => return Err(error.into()),
    ///     },
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "disputes:accept")]
    #[doc(alias = "POST /v1/disputes/{id}/accept")]
    #[inline]
    pub fn accept(&self, id: Uuid) -> Call<Dispute> {
        Call::new(self.client, &ACCEPT, response::json).path("id", &id)
    }
}

/// Builder for `disputes:list`, returned by [`Disputes::list`]: set optional parameters, then
/// `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DisputesList {
    call: Call<DisputePage>,
}

impl DisputesList {
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

    /// Filter by one or more statuses.
    #[inline]
    pub fn status(mut self, status: impl Into<OneOrMany<DisputeStatus>>) -> Self {
        self.call.query("status", Style::FORM, &status.into());
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
        sorting: impl IntoIterator<Item = DisputeSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<DisputeSortProperty>>(),
            );
        self
    }
}

call_methods!(DisputesList -> DisputePage);
page_methods!(DisputesList -> DisputePage, "page");

const LIST: Operation = Operation::new("disputes:list", Method::GET, "/v1/disputes/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const GET: Operation = Operation::new("disputes:get", Method::GET, "/v1/disputes/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const ACCEPT: Operation = Operation::new(
    "disputes:accept", Method::POST, "/v1/disputes/{id}/accept",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(409, ErrorBody::DisputeNotOpenError),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
