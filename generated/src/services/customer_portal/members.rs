//! Members of a team customer.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Members::list) | `GET /v1/customer-portal/members` | List team members. |
//! | [`add`](Members::add) | `POST /v1/customer-portal/members` | Add a team member. |
//! | [`remove`](Members::remove) | `DELETE /v1/customer-portal/members/{id}` | Remove a team member. |
//! | [`update`](Members::update) | `PATCH /v1/customer-portal/members/{id}` | Update a team member. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    CustomerPortalMember, CustomerPortalMemberCreate, CustomerPortalMemberPage,
    CustomerPortalMemberUpdate,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::Optional;

/// Members of a team customer.
#[derive(Debug, Clone, Copy)]
pub struct Members<'a> {
    client: &'a Client,
}

impl<'a> Members<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List team members.
    ///
    /// Returns a paginated list of the members of the authenticated team customer. Only owners and
    /// billing managers are allowed to call this; others receive 403.
    ///
    /// Requires a member session token with the scope `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/members`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut members = client.customer_portal().members().list().limit(10).items();
    /// while let Some(member) = members.try_next().await? {
    ///     println!("{}", member.email);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:members:list_members")]
    #[doc(alias = "GET /v1/customer-portal/members")]
    #[inline]
    pub fn list(&self) -> MembersList {
        MembersList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Add a team member.
    ///
    /// Adds a member with the role `member` (the default) or `billing_manager`. A second owner is
    /// rejected. If the email address already belongs to a member, that member is returned. Only owners
    /// and billing managers of a team customer are allowed to call this; others receive 403.
    ///
    /// Requires a member session token with the scope `customer_portal:write`.
    ///
    /// Sends `POST /v1/customer-portal/members`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerPortalMemberCreate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = CustomerPortalMemberCreate::new("ada@example.com").name("Ada Lovelace");
    /// let member = client.customer_portal().members().add(body).send().await?;
    /// println!("{}", member.email);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:members:add_member")]
    #[doc(alias = "POST /v1/customer-portal/members")]
    #[inline]
    pub fn add(
        &self,
        body: impl Into<CustomerPortalMemberCreate>,
    ) -> Call<CustomerPortalMember> {
        Call::new(self.client, &ADD, response::json).json(&body.into())
    }

    /// Remove a team member.
    ///
    /// Removes a member. Callers cannot remove themselves, and removing the only owner fails with 400.
    /// Only owners and billing managers of a team customer are allowed to call this; others receive
    /// 403.
    ///
    /// Requires a member session token with the scope `customer_portal:write`.
    ///
    /// Sends `DELETE /v1/customer-portal/members/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let member_id = "6e25e5cb-20a2-4a57-8969-2d9260902894".parse()?;
    /// client.customer_portal().members().remove(member_id).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:members:remove_member")]
    #[doc(alias = "DELETE /v1/customer-portal/members/{id}")]
    #[inline]
    pub fn remove(&self, id: Uuid) -> Call<()> {
        Call::new(self.client, &REMOVE, response::empty).path("id", &id)
    }

    /// Update a team member.
    ///
    /// Changes the name or role of a member. Callers cannot change their own role, and the team must
    /// always have exactly one owner; other role changes fail with 400. Only owners and billing
    /// managers of a team customer are allowed to call this; others receive 403.
    ///
    /// Requires a member session token with the scope `customer_portal:write`.
    ///
    /// Sends `PATCH /v1/customer-portal/members/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomerPortalMemberUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let member_id = "6e25e5cb-20a2-4a57-8969-2d9260902894".parse()?;
    /// let body = CustomerPortalMemberUpdate::new().name("Ada Lovelace");
    /// let member = client
    ///     .customer_portal()
    ///     .members()
    ///     .update(member_id, body)
    ///     .send()
    ///     .await?;
    /// println!("{}", member.email);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:members:update_member")]
    #[doc(alias = "PATCH /v1/customer-portal/members/{id}")]
    #[inline]
    pub fn update(
        &self,
        id: Uuid,
        body: impl Into<CustomerPortalMemberUpdate>,
    ) -> Call<CustomerPortalMember> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }
}

/// Builder for `customer_portal:members:list_members`, returned by [`Members::list`]: set optional
/// parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct MembersList {
    call: Call<CustomerPortalMemberPage>,
}

impl MembersList {
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
}

call_methods!(MembersList -> CustomerPortalMemberPage);
page_methods!(MembersList -> CustomerPortalMemberPage, "page");

const LIST: Operation = Operation::new(
    "customer_portal:members:list_members", Method::GET, "/v1/customer-portal/members",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const ADD: Operation = Operation::new(
    "customer_portal:members:add_member", Method::POST, "/v1/customer-portal/members",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const REMOVE: Operation = Operation::new(
    "customer_portal:members:remove_member", Method::DELETE, "/v1/customer-portal/members/{id}",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const UPDATE: Operation = Operation::new(
    "customer_portal:members:update_member", Method::PATCH, "/v1/customer-portal/members/{id}",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);
