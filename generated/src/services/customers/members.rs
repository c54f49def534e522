//! Members of a customer.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`create_external`](Members::create_external) | `POST /v1/customers/external/{external_id}/members` | Create a member by the customer's external ID. |
//! | [`get_external`](Members::get_external) | `GET /v1/customers/external/{external_id}/members/{member_external_id}` | Find a member by external IDs. |
//! | [`delete_external`](Members::delete_external) | `DELETE /v1/customers/external/{external_id}/members/{member_external_id}` | Delete the member with an external ID. |
//! | [`update_external`](Members::update_external) | `PATCH /v1/customers/external/{external_id}/members/{member_external_id}` | Update the member with an external ID. |
//! | [`create`](Members::create) | `POST /v1/customers/{id}/members` | Create a member. |
//! | [`get`](Members::get) | `GET /v1/customers/{id}/members/{member_id}` | Get a member. |
//! | [`delete`](Members::delete) | `DELETE /v1/customers/{id}/members/{member_id}` | Delete a member. |
//! | [`update`](Members::update) | `PATCH /v1/customers/{id}/members/{member_id}` | Update a member. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{Member, MemberCreateFromCustomer, MemberUpdate};
use crate::runtime::{Call, Client, ErrorResponse, Operation, response};

/// Members of a customer.
#[derive(Debug, Clone, Copy)]
pub struct Members<'a> {
    client: &'a Client,
}

impl<'a> Members<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Create a member by the customer's external ID.
    ///
    /// Adds a member to the customer with this external ID. Fails with 403 (`NotPermitted`) if members
    /// cannot be added, and with 409 (`AmbiguousExternalCustomerID`) if customers of several accessible
    /// organizations have this external ID.
    ///
    /// Requires the scope `members:write`.
    ///
    /// Sends `POST /v1/customers/external/{external_id}/members`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::ApiError;
    /// use polar_client::models::MemberCreateFromCustomer;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = MemberCreateFromCustomer::new("ada@example.com").name("Ada Lovelace");
    /// match client.customers().members().create_external("ext_4f8c2b7e", body).send().await
    /// {
    ///     Ok(member) => println!("{}", member.email),
    ///     Err(error) => match error.api_error() {
    ///         Some(ApiError::AmbiguousExternalCustomerId(problem)) => {
    ///             println!("{}", problem.detail)
    ///         }
    ///         _ => return Err(error.into()),
    ///     },
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:members:create_external")]
    #[doc(alias = "POST /v1/customers/external/{external_id}/members")]
    #[inline]
    pub fn create_external(
        &self,
        external_id: impl AsRef<str>,
        body: impl Into<MemberCreateFromCustomer>,
    ) -> Call<Member> {
        Call::new(self.client, &CREATE_EXTERNAL, response::json)
            .path("external_id", external_id.as_ref())
            .json(&body.into())
    }

    /// Find a member by external IDs.
    ///
    /// Returns a member by its external ID and the customer's external ID. Fails with 409
    /// (`AmbiguousExternalCustomerID`) if customers of several accessible organizations have this
    /// external ID.
    ///
    /// Requires the scope `members:read` or `members:write`.
    ///
    /// Sends `GET /v1/customers/external/{external_id}/members/{member_external_id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::ApiError;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// match client
    ///     .customers()
    ///     .members()
    ///     .get_external("ext_4f8c2b7e", "ext_4f8c2b7e")
    ///     .send()
    ///     .await
    /// {
    ///     Ok(member) => println!("{}", member.email),
    ///     Err(error) => match error.api_error() {
    ///         Some(ApiError::AmbiguousExternalCustomerId(problem)) => {
    ///             println!("{}", problem.detail)
    ///         }
    ///         _ => return Err(error.into()),
    ///     },
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:members:get_external")]
    #[doc(
        alias = "GET /v1/customers/external/{external_id}/members/{member_external_id}"
    )]
    #[inline]
    pub fn get_external(
        &self,
        external_id: impl AsRef<str>,
        member_external_id: impl AsRef<str>,
    ) -> Call<Member> {
        Call::new(self.client, &GET_EXTERNAL, response::json)
            .path("external_id", external_id.as_ref())
            .path("member_external_id", member_external_id.as_ref())
    }

    /// Delete the member with an external ID.
    ///
    /// Removes a member, by its external ID and the customer's external ID. Fails with 409
    /// (`AmbiguousExternalCustomerID`) if customers of several accessible organizations have this
    /// external ID.
    ///
    /// Requires the scope `members:write`.
    ///
    /// Sends `DELETE /v1/customers/external/{external_id}/members/{member_external_id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .customers()
    ///     .members()
    ///     .delete_external("ext_4f8c2b7e", "ext_4f8c2b7e")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:members:delete_external")]
    #[doc(
        alias = "DELETE /v1/customers/external/{external_id}/members/{member_external_id}"
    )]
    #[inline]
    pub fn delete_external(
        &self,
        external_id: impl AsRef<str>,
        member_external_id: impl AsRef<str>,
    ) -> Call<()> {
        Call::new(self.client, &DELETE_EXTERNAL, response::empty)
            .path("external_id", external_id.as_ref())
            .path("member_external_id", member_external_id.as_ref())
    }

    /// Update the member with an external ID.
    ///
    /// Updates the name, email address or role of a member, by its external ID and the customer's
    /// external ID. Fails with 409 (`AmbiguousExternalCustomerID`) if customers of several accessible
    /// organizations have this external ID.
    ///
    /// Requires the scope `members:write`.
    ///
    /// Sends `PATCH /v1/customers/external/{external_id}/members/{member_external_id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::ApiError;
    /// use polar_client::models::MemberUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = MemberUpdate::new().name("Ada Lovelace").email("ada@example.com");
    /// match client
    ///     .customers()
    ///     .members()
    ///     .update_external("ext_4f8c2b7e", "ext_4f8c2b7e", body)
    ///     .send()
    ///     .await
    /// {
    ///     Ok(member) => println!("{}", member.email),
    ///     Err(error) => match error.api_error() {
    ///         Some(ApiError::AmbiguousExternalCustomerId(problem)) => {
    ///             println!("{}", problem.detail)
    ///         }
    ///         _ => return Err(error.into()),
    ///     },
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:members:update_external")]
    #[doc(
        alias = "PATCH /v1/customers/external/{external_id}/members/{member_external_id}"
    )]
    #[inline]
    pub fn update_external(
        &self,
        external_id: impl AsRef<str>,
        member_external_id: impl AsRef<str>,
        body: impl Into<MemberUpdate>,
    ) -> Call<Member> {
        Call::new(self.client, &UPDATE_EXTERNAL, response::json)
            .path("external_id", external_id.as_ref())
            .path("member_external_id", member_external_id.as_ref())
            .json(&body.into())
    }

    /// Create a member.
    ///
    /// Adds a member to a business customer that has member management enabled; the role is `member`
    /// (the default) or `billing_manager`. To transfer ownership, update a member. Fails with 403
    /// (`NotPermitted`) if members cannot be added.
    ///
    /// Requires the scope `members:write`.
    ///
    /// Sends `POST /v1/customers/{id}/members`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::MemberCreateFromCustomer;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer_id = "5164a729-a3b2-45dd-8049-125efa08b6c4".parse()?;
    /// let body = MemberCreateFromCustomer::new("ada@example.com").name("Ada Lovelace");
    /// let member = client.customers().members().create(customer_id, body).send().await?;
    /// println!("{}", member.email);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:members:create")]
    #[doc(alias = "POST /v1/customers/{id}/members")]
    #[inline]
    pub fn create(
        &self,
        id: Uuid,
        body: impl Into<MemberCreateFromCustomer>,
    ) -> Call<Member> {
        Call::new(self.client, &CREATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }

    /// Get a member.
    ///
    /// Returns the member with this ID, which must belong to the customer.
    ///
    /// Requires the scope `members:read` or `members:write`.
    ///
    /// Sends `GET /v1/customers/{id}/members/{member_id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer_id = "5164a729-a3b2-45dd-8049-125efa08b6c4".parse()?;
    /// let member_id = "59e3d6be-3dea-47f7-b1cc-04af77b8f564".parse()?;
    /// let member = client.customers().members().get(customer_id, member_id).send().await?;
    /// println!("{}", member.email);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:members:get")]
    #[doc(alias = "GET /v1/customers/{id}/members/{member_id}")]
    #[inline]
    pub fn get(&self, id: Uuid, member_id: Uuid) -> Call<Member> {
        Call::new(self.client, &GET, response::json)
            .path("id", &id)
            .path("member_id", &member_id)
    }

    /// Delete a member.
    ///
    /// Removes the member. Returns 204 without a body.
    ///
    /// Requires the scope `members:write`.
    ///
    /// Sends `DELETE /v1/customers/{id}/members/{member_id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer_id = "5164a729-a3b2-45dd-8049-125efa08b6c4".parse()?;
    /// let member_id = "59e3d6be-3dea-47f7-b1cc-04af77b8f564".parse()?;
    /// client.customers().members().delete(customer_id, member_id).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:members:delete")]
    #[doc(alias = "DELETE /v1/customers/{id}/members/{member_id}")]
    #[inline]
    pub fn delete(&self, id: Uuid, member_id: Uuid) -> Call<()> {
        Call::new(self.client, &DELETE, response::empty)
            .path("id", &id)
            .path("member_id", &member_id)
    }

    /// Update a member.
    ///
    /// Updates the name, email address or role of a member, and returns the member.
    ///
    /// Requires the scope `members:write`.
    ///
    /// Sends `PATCH /v1/customers/{id}/members/{member_id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::MemberUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let customer_id = "5164a729-a3b2-45dd-8049-125efa08b6c4".parse()?;
    /// let member_id = "59e3d6be-3dea-47f7-b1cc-04af77b8f564".parse()?;
    /// let body = MemberUpdate::new().name("Ada Lovelace").email("ada@example.com");
    /// let member = client
    ///     .customers()
    ///     .members()
    ///     .update(customer_id, member_id, body)
    ///     .send()
    ///     .await?;
    /// println!("{}", member.email);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers:members:update")]
    #[doc(alias = "PATCH /v1/customers/{id}/members/{member_id}")]
    #[inline]
    pub fn update(
        &self,
        id: Uuid,
        member_id: Uuid,
        body: impl Into<MemberUpdate>,
    ) -> Call<Member> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .path("member_id", &member_id)
            .json(&body.into())
    }
}

const CREATE_EXTERNAL: Operation = Operation::new(
    "customers:members:create_external", Method::POST,
    "/v1/customers/external/{external_id}/members",
)
.errors(&[
    ErrorResponse::new(403, ErrorBody::NotPermitted),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(409, ErrorBody::AmbiguousExternalCustomerId),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const GET_EXTERNAL: Operation = Operation::new(
    "customers:members:get_external", Method::GET,
    "/v1/customers/external/{external_id}/members/{member_external_id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(409, ErrorBody::AmbiguousExternalCustomerId),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const DELETE_EXTERNAL: Operation = Operation::new(
    "customers:members:delete_external", Method::DELETE,
    "/v1/customers/external/{external_id}/members/{member_external_id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(409, ErrorBody::AmbiguousExternalCustomerId),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const UPDATE_EXTERNAL: Operation = Operation::new(
    "customers:members:update_external", Method::PATCH,
    "/v1/customers/external/{external_id}/members/{member_external_id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(409, ErrorBody::AmbiguousExternalCustomerId),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const CREATE: Operation = Operation::new(
    "customers:members:create", Method::POST, "/v1/customers/{id}/members",
)
.errors(&[
    ErrorResponse::new(403, ErrorBody::NotPermitted),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const GET: Operation = Operation::new(
    "customers:members:get", Method::GET, "/v1/customers/{id}/members/{member_id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const DELETE: Operation = Operation::new(
    "customers:members:delete", Method::DELETE, "/v1/customers/{id}/members/{member_id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const UPDATE: Operation = Operation::new(
    "customers:members:update", Method::PATCH, "/v1/customers/{id}/members/{member_id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
