//! License keys, issued by benefits.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](LicenseKeys::list) | `GET /v1/license-keys/` | List license keys. |
//! | [`activate`](LicenseKeys::activate) | `POST /v1/license-keys/activate` | Activate a license key. |
//! | [`deactivate`](LicenseKeys::deactivate) | `POST /v1/license-keys/deactivate` | Deactivate a license key. |
//! | [`validate`](LicenseKeys::validate) | `POST /v1/license-keys/validate` | Validate a license key. |
//! | [`get`](LicenseKeys::get) | `GET /v1/license-keys/{id}` | Get a license key. |
//! | [`update`](LicenseKeys::update) | `PATCH /v1/license-keys/{id}` | Update a license key. |
//! | [`get_activation`](LicenseKeys::get_activation) | `GET /v1/license-keys/{id}/activations/{activation_id}` | Get an activation. |
//! | [`rotate`](LicenseKeys::rotate) | `POST /v1/license-keys/{id}/rotate` | Rotate a license key. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    LicenseKeyActivate, LicenseKeyActivationRead, LicenseKeyDeactivate, LicenseKeyRead,
    LicenseKeyReadPage, LicenseKeyStatus, LicenseKeyUpdate, LicenseKeyValidate,
    LicenseKeyWithActivations, ValidatedLicenseKey,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

/// License keys, issued by benefits.
#[derive(Debug, Clone, Copy)]
pub struct LicenseKeys<'a> {
    client: &'a Client,
}

impl<'a> LicenseKeys<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List license keys.
    ///
    /// Returns a paginated list of license keys.
    ///
    /// Requires the scope `license_keys:read` or `license_keys:write`.
    ///
    /// Sends `GET /v1/license-keys/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::LicenseKeyStatus;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut license_keys = client
    ///     .license_keys()
    ///     .list()
    ///     .status(LicenseKeyStatus::Granted)
    ///     .limit(10)
    ///     .items();
    /// while let Some(license_key) = license_keys.try_next().await? {
    ///     println!("{}", license_key.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "license_keys:list")]
    #[doc(alias = "GET /v1/license-keys/")]
    #[doc(alias = "GET /v1/license-keys")]
    #[inline]
    pub fn list(&self) -> LicenseKeysList {
        LicenseKeysList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Activate a license key.
    ///
    /// Creates an activation of a license key with a label, and returns it. Its conditions must match
    /// when the key is validated. Fails with 403 (`NotPermitted`) if the key does not support
    /// activations, or if their limit is reached. For use on servers; the customer portal has the same
    /// operation without a token.
    ///
    /// Requires the scope `license_keys:write`.
    ///
    /// Sends `POST /v1/license-keys/activate`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::LicenseKeyActivate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let organization_id = "3715cdb3-452c-4494-b809-dbb5cd6fa534".parse()?;
    /// let body = LicenseKeyActivate::new("POLAR-4F8C2B7E-9A57", organization_id, "Ada's laptop");
    /// let key_activation = client.license_keys().activate(body).send().await?;
    /// println!("{}", key_activation.label);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "license_keys:activate")]
    #[doc(alias = "POST /v1/license-keys/activate")]
    #[inline]
    pub fn activate(
        &self,
        body: impl Into<LicenseKeyActivate>,
    ) -> Call<LicenseKeyActivationRead> {
        Call::new(self.client, &ACTIVATE, response::json).json(&body.into())
    }

    /// Deactivate a license key.
    ///
    /// Removes one activation of a license key. Returns 204 without a body. For use on servers; the
    /// customer portal has the same operation without a token.
    ///
    /// Requires the scope `license_keys:write`.
    ///
    /// Sends `POST /v1/license-keys/deactivate`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::LicenseKeyDeactivate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let organization_id = "3715cdb3-452c-4494-b809-dbb5cd6fa534".parse()?;
    /// let activation_id = "c44472ae-f7af-485f-afec-2051dcc9e64f".parse()?;
    /// let body = LicenseKeyDeactivate::new("POLAR-4F8C2B7E-9A57", organization_id, activation_id);
    /// client.license_keys().deactivate(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "license_keys:deactivate")]
    #[doc(alias = "POST /v1/license-keys/deactivate")]
    #[inline]
    pub fn deactivate(&self, body: impl Into<LicenseKeyDeactivate>) -> Call<()> {
        Call::new(self.client, &DEACTIVATE, response::empty).json(&body.into())
    }

    /// Validate a license key.
    ///
    /// Checks that a key is active and meets the conditions in the request, and returns it.
    /// `increment_usage` adds to its usage. Fails with 404 if the key does not exist, is not active, or
    /// does not meet the conditions. For use on servers; the customer portal has the same operation
    /// without a token.
    ///
    /// Requires the scope `license_keys:write`.
    ///
    /// Sends `POST /v1/license-keys/validate`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::LicenseKeyValidate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let organization_id = "3715cdb3-452c-4494-b809-dbb5cd6fa534".parse()?;
    /// let body = LicenseKeyValidate::new("POLAR-4F8C2B7E-9A57", organization_id);
    /// let license_key = client.license_keys().validate(body).send().await?;
    /// println!("{}", license_key.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "license_keys:validate")]
    #[doc(alias = "POST /v1/license-keys/validate")]
    #[inline]
    pub fn validate(
        &self,
        body: impl Into<LicenseKeyValidate>,
    ) -> Call<ValidatedLicenseKey> {
        Call::new(self.client, &VALIDATE, response::json).json(&body.into())
    }

    /// Get a license key.
    ///
    /// Returns the license key with this ID and its activations.
    ///
    /// Requires the scope `license_keys:read` or `license_keys:write`.
    ///
    /// Sends `GET /v1/license-keys/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let license_key_id = "2e4a56e6-7208-4120-94f0-78b99e00b22a".parse()?;
    /// let license_key = client.license_keys().get(license_key_id).send().await?;
    /// println!("{}", license_key.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "license_keys:get")]
    #[doc(alias = "GET /v1/license-keys/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<LicenseKeyWithActivations> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Update a license key.
    ///
    /// Updates the status, usage, limits or expiry of a license key, and returns it.
    ///
    /// Requires the scope `license_keys:write`.
    ///
    /// Sends `PATCH /v1/license-keys/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::Timestamp;
    /// use polar_client::models::{LicenseKeyStatus, LicenseKeyUpdate};
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let license_key_id = "2e4a56e6-7208-4120-94f0-78b99e00b22a".parse()?;
    /// let expires_at = "2026-12-31T09:00:00Z".parse::<Timestamp>()?;
    /// let body = LicenseKeyUpdate::new()
    ///     .status(LicenseKeyStatus::Granted)
    ///     .expires_at(expires_at);
    /// let license_key = client.license_keys().update(license_key_id, body).send().await?;
    /// println!("{}", license_key.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "license_keys:update")]
    #[doc(alias = "PATCH /v1/license-keys/{id}")]
    #[inline]
    pub fn update(
        &self,
        id: Uuid,
        body: impl Into<LicenseKeyUpdate>,
    ) -> Call<LicenseKeyRead> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }

    /// Get an activation.
    ///
    /// Returns one activation of a license key, with its label and metadata.
    ///
    /// Requires the scope `license_keys:read` or `license_keys:write`.
    ///
    /// Sends `GET /v1/license-keys/{id}/activations/{activation_id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let license_key_id = "2e4a56e6-7208-4120-94f0-78b99e00b22a".parse()?;
    /// let activation_id = "4b9ed822-22b5-486e-b86a-7839e190f5f1".parse()?;
    /// let key_activation = client
    ///     .license_keys()
    ///     .get_activation(license_key_id, activation_id)
    ///     .send()
    ///     .await?;
    /// println!("{}", key_activation.label);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "license_keys:get_activation")]
    #[doc(alias = "GET /v1/license-keys/{id}/activations/{activation_id}")]
    #[inline]
    pub fn get_activation(
        &self,
        id: Uuid,
        activation_id: Uuid,
    ) -> Call<LicenseKeyActivationRead> {
        Call::new(self.client, &GET_ACTIVATION, response::json)
            .path("id", &id)
            .path("activation_id", &activation_id)
    }

    /// Rotate a license key.
    ///
    /// Replaces the key with a new one and returns it. The old key becomes invalid immediately. The
    /// status, usage, limits, expiry and activations are unchanged. Fails with 400 unless the key is
    /// granted or disabled.
    ///
    /// Requires the scope `license_keys:write`.
    ///
    /// Sends `POST /v1/license-keys/{id}/rotate`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let license_key_id = "2e4a56e6-7208-4120-94f0-78b99e00b22a".parse()?;
    /// let license_key = client.license_keys().rotate(license_key_id).send().await?;
    /// println!("{}", license_key.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "license_keys:rotate")]
    #[doc(alias = "POST /v1/license-keys/{id}/rotate")]
    #[inline]
    pub fn rotate(&self, id: Uuid) -> Call<LicenseKeyRead> {
        Call::new(self.client, &ROTATE, response::json).path("id", &id)
    }
}

/// Builder for `license_keys:list`, returned by [`LicenseKeys::list`]: set optional parameters,
/// then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct LicenseKeysList {
    call: Call<LicenseKeyReadPage>,
}

impl LicenseKeysList {
    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Filter by one or more benefit IDs (UUID v4).
    #[inline]
    pub fn benefit_id(mut self, benefit_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("benefit_id", Style::FORM, &benefit_id.into());
        self
    }

    /// Filter by one or more statuses.
    #[inline]
    pub fn status(mut self, status: impl Into<OneOrMany<LicenseKeyStatus>>) -> Self {
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
}

call_methods!(LicenseKeysList -> LicenseKeyReadPage);
page_methods!(LicenseKeysList -> LicenseKeyReadPage, "page");

const LIST: Operation = Operation::new("license_keys:list", Method::GET, "/v1/license-keys/")
    .errors(&[
        ErrorResponse::new(401, ErrorBody::Unauthorized),
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const ACTIVATE: Operation = Operation::new(
    "license_keys:activate", Method::POST, "/v1/license-keys/activate",
)
.errors(&[
    ErrorResponse::new(403, ErrorBody::NotPermitted),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const DEACTIVATE: Operation = Operation::new(
    "license_keys:deactivate", Method::POST, "/v1/license-keys/deactivate",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const VALIDATE: Operation = Operation::new(
    "license_keys:validate", Method::POST, "/v1/license-keys/validate",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const GET: Operation = Operation::new("license_keys:get", Method::GET, "/v1/license-keys/{id}")
    .errors(&[
        ErrorResponse::new(401, ErrorBody::Unauthorized),
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const UPDATE: Operation = Operation::new(
    "license_keys:update", Method::PATCH, "/v1/license-keys/{id}",
)
.errors(&[
    ErrorResponse::new(401, ErrorBody::Unauthorized),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const GET_ACTIVATION: Operation = Operation::new(
    "license_keys:get_activation", Method::GET, "/v1/license-keys/{id}/activations/{activation_id}",
)
.errors(&[
    ErrorResponse::new(401, ErrorBody::Unauthorized),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const ROTATE: Operation = Operation::new(
    "license_keys:rotate", Method::POST, "/v1/license-keys/{id}/rotate",
)
.errors(&[
    ErrorResponse::new(400, ErrorBody::RotateNotPermitted),
    ErrorResponse::new(401, ErrorBody::Unauthorized),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
