//! Members of customers, across all customers of the organization.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Members::list) | `GET /v1/members/` | List members. |

use http::Method;

use crate::error::ErrorBody;
use crate::models::{MemberPage, MemberRole, MemberSortProperty};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::Optional;

/// Members of customers, across all customers of the organization.
#[derive(Debug, Clone, Copy)]
pub struct Members<'a> {
    client: &'a Client,
}

impl<'a> Members<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List members.
    ///
    /// Returns a paginated list of the members of customers, newest first by default.
    ///
    /// Requires the scope `members:read` or `members:write`.
    ///
    /// Sends `GET /v1/members/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::MemberSortProperty;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut members = client
    ///     .members()
    ///     .list()
    ///     .sorting([MemberSortProperty::CreatedAt])
    ///     .limit(10)
    ///     .items();
    /// while let Some(member) = members.try_next().await? {
    ///     println!("{}", member.email);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "members:list_members")]
    #[doc(alias = "GET /v1/members/")]
    #[doc(alias = "GET /v1/members")]
    #[inline]
    pub fn list(&self) -> MembersList {
        MembersList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }
}

/// Builder for `members:list_members`, returned by [`Members::list`]: set optional parameters, then
/// `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct MembersList {
    call: Call<MemberPage>,
}

impl MembersList {
    /// Filter by customer ID.
    #[inline]
    pub fn customer_id(mut self, customer_id: impl Into<Optional<String>>) -> Self {
        self.call.query("customer_id", Style::FORM, &customer_id.into());
        self
    }

    /// Filter by external customer ID.
    #[inline]
    pub fn external_customer_id(
        mut self,
        external_customer_id: impl Into<Optional<String>>,
    ) -> Self {
        self.call
            .query("external_customer_id", Style::FORM, &external_customer_id.into());
        self
    }

    /// Filter by role: `owner`, `billing_manager` or `member`.
    #[inline]
    pub fn role(mut self, role: impl Into<Optional<MemberRole>>) -> Self {
        self.call.query("role", Style::FORM, &role.into());
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
        sorting: impl IntoIterator<Item = MemberSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<MemberSortProperty>>(),
            );
        self
    }
}

call_methods!(MembersList -> MemberPage);
page_methods!(MembersList -> MemberPage, "page");

const LIST: Operation = Operation::new("members:list_members", Method::GET, "/v1/members/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);
