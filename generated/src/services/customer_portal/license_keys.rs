//! License keys of the customer. Validating, activating and deactivating a key requires no token.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](LicenseKeys::list) | `GET /v1/customer-portal/license-keys/` | List the customer's license keys. |
//! | [`activate`](LicenseKeys::activate) | `POST /v1/customer-portal/license-keys/activate` | Activate a license key without a token. |
//! | [`deactivate`](LicenseKeys::deactivate) | `POST /v1/customer-portal/license-keys/deactivate` | Deactivate a license key without a token. |
//! | [`validate`](LicenseKeys::validate) | `POST /v1/customer-portal/license-keys/validate` | Validate a license key without a token. |
//! | [`get`](LicenseKeys::get) | `GET /v1/customer-portal/license-keys/{id}` | Get one of the customer's license keys. |
//! | [`rotate`](LicenseKeys::rotate) | `POST /v1/customer-portal/license-keys/{id}/rotate` | Rotate one of the customer's license keys. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    LicenseKeyActivate, LicenseKeyActivationRead, LicenseKeyDeactivate, LicenseKeyRead,
    LicenseKeyReadPage, LicenseKeyValidate, LicenseKeyWithActivations,
    ValidatedLicenseKey,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::Optional;

/// License keys of the customer. Validating, activating and deactivating a key requires no token.
#[derive(Debug, Clone, Copy)]
pub struct LicenseKeys<'a> {
    client: &'a Client,
}

impl<'a> LicenseKeys<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the customer's license keys.
    ///
    /// Returns a paginated list of the license keys of the authenticated customer.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/license-keys/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut license_keys = client
    ///     .customer_portal()
    ///     .license_keys()
    ///     .list()
    ///     .limit(10)
    ///     .items();
    /// while let Some(license_key) = license_keys.try_next().await? {
    ///     println!("{}", license_key.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:license_keys:list")]
    #[doc(alias = "GET /v1/customer-portal/license-keys/")]
    #[doc(alias = "GET /v1/customer-portal/license-keys")]
    #[inline]
    pub fn list(&self) -> LicenseKeysList {
        LicenseKeysList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Activate a license key without a token.
    ///
    /// Creates an activation of a license key with a label, and returns it. Store the activation ID on
    /// the device and send it with each validation. On servers, use `/v1/license-keys/activate`. Fails
    /// with 403 (`NotPermitted`) if the key does not support activations, or if their limit is reached.
    /// Limited to 3 requests per second.
    ///
    /// Needs no credentials: a client created with `Client::anonymous` can call it.
    ///
    /// Sends `POST /v1/customer-portal/license-keys/activate`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::LicenseKeyActivate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let organization_id = "3715cdb3-452c-4494-b809-dbb5cd6fa534".parse()?;
    /// let body = LicenseKeyActivate::new("POLAR-4F8C2B7E-9A57", organization_id, "Ada's laptop");
    /// let key_activation = client
    ///     .customer_portal()
    ///     .license_keys()
    ///     .activate(body)
    ///     .send()
    ///     .await?;
    /// println!("{}", key_activation.label);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:license_keys:activate")]
    #[doc(alias = "POST /v1/customer-portal/license-keys/activate")]
    #[inline]
    pub fn activate(
        &self,
        body: impl Into<LicenseKeyActivate>,
    ) -> Call<LicenseKeyActivationRead> {
        Call::new(self.client, &ACTIVATE, response::json).json(&body.into())
    }

    /// Deactivate a license key without a token.
    ///
    /// Removes one activation of a license key. On servers, use `/v1/license-keys/deactivate`. Returns
    /// 204 without a body. Limited to 3 requests per second.
    ///
    /// Needs no credentials: a client created with `Client::anonymous` can call it.
    ///
    /// Sends `POST /v1/customer-portal/license-keys/deactivate`.
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
    /// client.customer_portal().license_keys().deactivate(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:license_keys:deactivate")]
    #[doc(alias = "POST /v1/customer-portal/license-keys/deactivate")]
    #[inline]
    pub fn deactivate(&self, body: impl Into<LicenseKeyDeactivate>) -> Call<()> {
        Call::new(self.client, &DEACTIVATE, response::empty).json(&body.into())
    }

    /// Validate a license key without a token.
    ///
    /// Checks that a key is active and meets the conditions in the request, and returns it.
    /// `increment_usage` adds to its usage. Safe to call from desktop and mobile applications. On
    /// servers, use `/v1/license-keys/validate`. Fails with 404 if the key does not exist or is not
    /// valid. Limited to 3 requests per second.
    ///
    /// Needs no credentials: a client created with `Client::anonymous` can call it.
    ///
    /// Sends `POST /v1/customer-portal/license-keys/validate`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::LicenseKeyValidate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let organization_id = "3715cdb3-452c-4494-b809-dbb5cd6fa534".parse()?;
    /// let body = LicenseKeyValidate::new("POLAR-4F8C2B7E-9A57", organization_id);
    /// let license_key = client
    ///     .customer_portal()
    ///     .license_keys()
    ///     .validate(body)
    ///     .send()
    ///     .await?;
    /// println!("{}", license_key.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:license_keys:validate")]
    #[doc(alias = "POST /v1/customer-portal/license-keys/validate")]
    #[inline]
    pub fn validate(
        &self,
        body: impl Into<LicenseKeyValidate>,
    ) -> Call<ValidatedLicenseKey> {
        Call::new(self.client, &VALIDATE, response::json).json(&body.into())
    }

    /// Get one of the customer's license keys.
    ///
    /// Returns the license key with this ID and its activations. It must belong to the authenticated
    /// customer.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/license-keys/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let license_key_id = "2e4a56e6-7208-4120-94f0-78b99e00b22a".parse()?;
    /// let license_key = client
    ///     .customer_portal()
    ///     .license_keys()
    ///     .get(license_key_id)
    ///     .send()
    ///     .await?;
    /// println!("{}", license_key.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:license_keys:get")]
    #[doc(alias = "GET /v1/customer-portal/license-keys/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<LicenseKeyWithActivations> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Rotate one of the customer's license keys.
    ///
    /// Replaces the key with a new one and returns it. The old key becomes invalid immediately. The
    /// status, usage, limits, expiry and activations are unchanged. Fails with 400 unless the key is
    /// granted or disabled.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:write`.
    ///
    /// Sends `POST /v1/customer-portal/license-keys/{id}/rotate`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let license_key_id = "2e4a56e6-7208-4120-94f0-78b99e00b22a".parse()?;
    /// let license_key = client
    ///     .customer_portal()
    ///     .license_keys()
    ///     .rotate(license_key_id)
    ///     .send()
    ///     .await?;
    /// println!("{}", license_key.status);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:license_keys:rotate")]
    #[doc(alias = "POST /v1/customer-portal/license-keys/{id}/rotate")]
    #[inline]
    pub fn rotate(&self, id: Uuid) -> Call<LicenseKeyRead> {
        Call::new(self.client, &ROTATE, response::json).path("id", &id)
    }
}

/// Builder for `customer_portal:license_keys:list`, returned by [`LicenseKeys::list`]: set optional
/// parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct LicenseKeysList {
    call: Call<LicenseKeyReadPage>,
}

impl LicenseKeysList {
    /// Benefit ID to match (UUID v4).
    #[inline]
    pub fn benefit_id(mut self, benefit_id: impl Into<Optional<Uuid>>) -> Self {
        self.call.query("benefit_id", Style::FORM, &benefit_id.into());
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

const LIST: Operation = Operation::new(
    "customer_portal:license_keys:list", Method::GET, "/v1/customer-portal/license-keys/",
)
.errors(&[
    ErrorResponse::new(401, ErrorBody::Unauthorized),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const ACTIVATE: Operation = Operation::new(
    "customer_portal:license_keys:activate", Method::POST,
    "/v1/customer-portal/license-keys/activate",
)
.errors(&[
    ErrorResponse::new(403, ErrorBody::NotPermitted),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
])
.anonymous();

const DEACTIVATE: Operation = Operation::new(
    "customer_portal:license_keys:deactivate", Method::POST,
    "/v1/customer-portal/license-keys/deactivate",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
])
.anonymous();

const VALIDATE: Operation = Operation::new(
    "customer_portal:license_keys:validate", Method::POST,
    "/v1/customer-portal/license-keys/validate",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
])
.anonymous();

const GET: Operation = Operation::new(
    "customer_portal:license_keys:get", Method::GET, "/v1/customer-portal/license-keys/{id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const ROTATE: Operation = Operation::new(
    "customer_portal:license_keys:rotate", Method::POST,
    "/v1/customer-portal/license-keys/{id}/rotate",
)
.errors(&[
    ErrorResponse::new(400, ErrorBody::RotateNotPermitted),
    ErrorResponse::new(401, ErrorBody::Unauthorized),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
