//! Organizations: the sellers.

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

/// Organizations: the sellers.
#[derive(Debug, Clone, Copy)]
pub struct Organizations<'a> {
    client: &'a Client,
}

impl<'a> Organizations<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List organizations.
    ///
    /// Returns the organizations the token can access page by page, oldest first by default.
    ///
    /// Requires the scope `organizations:read` or `organizations:write`.
    #[inline]
    pub fn list(&self) -> OrganizationsList {
        OrganizationsList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Create an organization.
    ///
    /// Creates an organization; `name` has at least 3 characters and `slug` 3 to 64. Fails with 403
    /// (`CannotCreateOrganizationError`) when the creation is refused.
    ///
    /// Requires the scope `organizations:write` on a token of a user (personal or OpenID Connect);
    /// takes no organization access token.
    #[inline]
    pub fn create(&self, body: impl Into<OrganizationCreate>) -> Call<Organization> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }

    /// Get an organization.
    ///
    /// Returns the organization with this ID.
    ///
    /// Requires the scope `organizations:read` or `organizations:write`.
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<Organization> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Update an organization.
    ///
    /// Changes the fields that are set and returns the organization. Fails with 403 when the caller may
    /// not update it (`NotPermitted`) or when dispute auto-accept is not enabled for it
    /// (`DisputeAutoAcceptNotEnabled`). Fails with 409 (`SSOEnforcementRequiresConnection`) when
    /// `sso_enforced` is set without an enabled SSO connection.
    ///
    /// Requires the scope `organizations:write`.
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

/// Builder for `organizations:list`: set optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct OrganizationsList {
    call: Call<OrganizationPage>,
}

impl OrganizationsList {
    /// Slug to match.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.call.query("slug", Style::FORM, &slug.into());
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

    /// Sort keys, applied in the order given; a leading `-` sorts descending. Default: `created_at`
    /// (oldest first).
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
