//! OAuth 2.0 clients.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`create`](Clients::create) | `POST /v1/oauth2/register` | Register an OAuth 2.0 client. |
//! | [`get`](Clients::get) | `GET /v1/oauth2/register/{client_id}` | Get an OAuth 2.0 client. |
//! | [`update`](Clients::update) | `PUT /v1/oauth2/register/{client_id}` | Update an OAuth 2.0 client. |
//! | [`delete`](Clients::delete) | `DELETE /v1/oauth2/register/{client_id}` | Delete an OAuth 2.0 client. |

use http::Method;

use crate::error::ErrorBody;
use crate::models::{
    OAuth2ClientConfiguration, OAuth2ClientConfigurationUpdate, OAuth2ClientInformation,
};
use crate::runtime::{Call, Client, ErrorResponse, Operation, response};

/// OAuth 2.0 clients.
#[derive(Debug, Clone, Copy)]
pub struct Clients<'a> {
    client: &'a Client,
}

impl<'a> Clients<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Register an OAuth 2.0 client.
    ///
    /// Registers an OAuth 2.0 client with its name and redirect URIs. The response has no documented
    /// schema.
    ///
    /// Accepts a user token (personal or OpenID Connect), or no token.
    ///
    /// Sends `POST /v1/oauth2/register`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::OAuth2ClientConfiguration;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = OAuth2ClientConfiguration::new(
    ///     ["https://example.com/callback"],
    ///     "My app",
    /// );
    /// let client_ = client.oauth2().clients().create(body).send().await?;
    /// println!("{}", client_.client_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "oauth2:clients:oauth2:create_client")]
    #[doc(alias = "POST /v1/oauth2/register")]
    #[inline]
    pub fn create(
        &self,
        body: impl Into<OAuth2ClientConfiguration>,
    ) -> Call<OAuth2ClientInformation> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }

    /// Get an OAuth 2.0 client.
    ///
    /// Returns the configuration of an OAuth 2.0 client. The response has no documented schema.
    ///
    /// Accepts a user token (personal or OpenID Connect), or no token.
    ///
    /// Sends `GET /v1/oauth2/register/{client_id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let client_ = client.oauth2().clients().get("my-app").send().await?;
    /// println!("{}", client_.client_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "oauth2:clients:oauth2:get_client")]
    #[doc(alias = "GET /v1/oauth2/register/{client_id}")]
    #[inline]
    pub fn get(&self, client_id: impl AsRef<str>) -> Call<OAuth2ClientInformation> {
        Call::new(self.client, &GET, response::json)
            .path("client_id", client_id.as_ref())
    }

    /// Update an OAuth 2.0 client.
    ///
    /// Updates the configuration of an OAuth 2.0 client; `redirect_uris`, `client_name` and `client_id`
    /// are required in the body. The response has no documented schema.
    ///
    /// Accepts a user token (personal or OpenID Connect), or no token.
    ///
    /// Sends `PUT /v1/oauth2/register/{client_id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::OAuth2ClientConfigurationUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = OAuth2ClientConfigurationUpdate::new(
    ///     ["https://example.com/callback"],
    ///     "My app",
    ///     "my-app",
    /// );
    /// let client_ = client.oauth2().clients().update("my-app", body).send().await?;
    /// println!("{}", client_.client_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "oauth2:clients:oauth2:update_client")]
    #[doc(alias = "PUT /v1/oauth2/register/{client_id}")]
    #[inline]
    pub fn update(
        &self,
        client_id: impl AsRef<str>,
        body: impl Into<OAuth2ClientConfigurationUpdate>,
    ) -> Call<OAuth2ClientInformation> {
        Call::new(self.client, &UPDATE, response::json)
            .path("client_id", client_id.as_ref())
            .json(&body.into())
    }

    /// Delete an OAuth 2.0 client.
    ///
    /// Deletes the registration of a client. Returns 204 without a body.
    ///
    /// Accepts a user token (personal or OpenID Connect), or no token.
    ///
    /// Sends `DELETE /v1/oauth2/register/{client_id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.oauth2().clients().delete("my-app").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "oauth2:clients:oauth2:delete_client")]
    #[doc(alias = "DELETE /v1/oauth2/register/{client_id}")]
    #[inline]
    pub fn delete(&self, client_id: impl AsRef<str>) -> Call<()> {
        Call::new(self.client, &DELETE, response::empty)
            .path("client_id", client_id.as_ref())
    }
}

const CREATE: Operation = Operation::new(
    "oauth2:clients:oauth2:create_client", Method::POST, "/v1/oauth2/register",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const GET: Operation = Operation::new(
    "oauth2:clients:oauth2:get_client", Method::GET, "/v1/oauth2/register/{client_id}",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const UPDATE: Operation = Operation::new(
    "oauth2:clients:oauth2:update_client", Method::PUT, "/v1/oauth2/register/{client_id}",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const DELETE: Operation = Operation::new(
    "oauth2:clients:oauth2:delete_client", Method::DELETE, "/v1/oauth2/register/{client_id}",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);
