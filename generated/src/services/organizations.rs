//! Organizations, the sellers on Polar.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Organizations::list) | `GET /v1/organizations/` | List organizations. |
//! | [`create`](Organizations::create) | `POST /v1/organizations/` | Create an organization. |
//! | [`get`](Organizations::get) | `GET /v1/organizations/{id}` | Get an organization. |
//! | [`update`](Organizations::update) | `PATCH /v1/organizations/{id}` | Update an organization. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    Organization, OrganizationCreate, OrganizationPage, OrganizationSortProperty,
    OrganizationUpdate,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::Optional;

/// Organizations, the sellers on Polar.
#[derive(Debug, Clone, Copy)]
pub struct Organizations<'a> {
    client: &'a Client,
}

impl<'a> Organizations<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List organizations.
    ///
    /// Returns a paginated list of the organizations that the token can access, oldest first by
    /// default.
    ///
    /// Requires the scope `organizations:read` or `organizations:write`.
    ///
    /// Sends `GET /v1/organizations/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::OrganizationSortProperty;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut organizations = client
    ///     .organizations()
    ///     .list()
    ///     .sorting([OrganizationSortProperty::CreatedAt])
    ///     .limit(10)
    ///     .items();
    /// while let Some(organization) = organizations.try_next().await? {
    ///     println!("{}", organization.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "organizations:list")]
    #[doc(alias = "GET /v1/organizations/")]
    #[doc(alias = "GET /v1/organizations")]
    #[inline]
    pub fn list(&self) -> OrganizationsList {
        OrganizationsList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Create an organization.
    ///
    /// Creates an organization; `name` has at least 3 characters and `slug` 3 to 64. Fails with 403
    /// (`CannotCreateOrganizationError`) if the organization cannot be created.
    ///
    /// Requires a user token (personal or OpenID Connect) with the scope `organizations:write`.
    /// Organization access tokens are not accepted.
    ///
    /// Sends `POST /v1/organizations/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::OrganizationCreate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = OrganizationCreate::new("My organization", "my-company")
    ///     .email("ada@example.com");
    /// let organization = client.organizations().create(body).send().await?;
    /// println!("{}", organization.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "organizations:create")]
    #[doc(alias = "POST /v1/organizations/")]
    #[doc(alias = "POST /v1/organizations")]
    #[inline]
    pub fn create(&self, body: impl Into<OrganizationCreate>) -> Call<Organization> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }

    /// Get an organization.
    ///
    /// Returns the organization with this ID.
    ///
    /// Requires the scope `organizations:read` or `organizations:write`.
    ///
    /// Sends `GET /v1/organizations/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let organization_id = "6fd33e40-ec47-43e5-a27f-39b73f743ee1".parse()?;
    /// let organization = client.organizations().get(organization_id).send().await?;
    /// println!("{}", organization.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "organizations:get")]
    #[doc(alias = "GET /v1/organizations/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<Organization> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Update an organization.
    ///
    /// Updates the fields that are set and returns the organization. Fails with 403 when the caller may
    /// not update it (`NotPermitted`) or when dispute auto-accept is not enabled for it
    /// (`DisputeAutoAcceptNotEnabled`). Fails with 409 (`SSOEnforcementRequiresConnection`) when
    /// `sso_enforced` is set without an enabled SSO connection.
    ///
    /// Requires the scope `organizations:write`.
    ///
    /// Sends `PATCH /v1/organizations/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::ApiError;
    /// use polar_client::models::OrganizationUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let organization_id = "6fd33e40-ec47-43e5-a27f-39b73f743ee1".parse()?;
    /// let body = OrganizationUpdate::new()
    ///     .name("My organization")
    ///     .email("ada@example.com");
    /// match client.organizations().update(organization_id, body).send().await {
    ///     Ok(organization) => println!("{}", organization.name),
    ///     Err(error) => match error.api_error() {
    ///         Some(ApiError::SsoEnforcementRequiresConnection(problem)) => {
    ///             println!("{}", problem.detail)
    ///         }
    ///         _ => return Err(error.into()),
    ///     },
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "organizations:update")]
    #[doc(alias = "PATCH /v1/organizations/{id}")]
    #[inline]
    pub fn update(
        &self,
        id: Uuid,
        body: impl Into<OrganizationUpdate>,
    ) -> Call<Organization> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }
}

/// Builder for `organizations:list`, returned by [`Organizations::list`]: set optional parameters,
/// then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct OrganizationsList {
    call: Call<OrganizationPage>,
}

impl OrganizationsList {
    /// Filter by slug.
    #[inline]
    pub fn slug(mut self, slug: impl Into<Optional<String>>) -> Self {
        self.call.query("slug", Style::FORM, &slug.into());
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
    /// `created_at` (oldest first).
    #[inline]
    pub fn sorting(
        mut self,
        sorting: impl IntoIterator<Item = OrganizationSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<OrganizationSortProperty>>(),
            );
        self
    }
}

call_methods!(OrganizationsList -> OrganizationPage);
page_methods!(OrganizationsList -> OrganizationPage, "page");

const LIST: Operation = Operation::new("organizations:list", Method::GET, "/v1/organizations/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CREATE: Operation = Operation::new("organizations:create", Method::POST, "/v1/organizations/")
    .errors(&[
        ErrorResponse::new(403, ErrorBody::CannotCreateOrganizationError),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const GET: Operation = Operation::new("organizations:get", Method::GET, "/v1/organizations/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const UPDATE: Operation = Operation::new(
    "organizations:update", Method::PATCH, "/v1/organizations/{id}",
)
.errors(&[
    ErrorResponse::new(403, ErrorBody::NotPermitted),
    ErrorResponse::new(403, ErrorBody::DisputeAutoAcceptNotEnabled),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(409, ErrorBody::SsoEnforcementRequiresConnection),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
