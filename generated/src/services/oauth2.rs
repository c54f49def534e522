//! OAuth 2.0: signing users in with Polar.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`authorize`](Oauth2::authorize) | `GET /v1/oauth2/authorize` | Get an authorization request. |
//! | [`introspect_token`](Oauth2::introspect_token) | `POST /v1/oauth2/introspect` | Introspect a token. |
//! | [`revoke_token`](Oauth2::revoke_token) | `POST /v1/oauth2/revoke` | Revoke a token. |
//! | [`request_token`](Oauth2::request_token) | `POST /v1/oauth2/token` | Request an access token. |
//! | [`userinfo`](Oauth2::userinfo) | `GET /v1/oauth2/userinfo` | Get the authenticated subject. |

use std::collections::BTreeMap;

use http::Method;

use crate::models::{
    AuthorizeResponse, CodeChallengeMethod, IntrospectTokenRequest,
    IntrospectTokenResponse, RevokeTokenRequest, SubType, TokenRequest, TokenResponse,
    UserInfo,
};
use crate::runtime::{Call, Client, Operation, Style, call_methods, response};
use crate::runtime::json::{Optional, RawJson};

use self::clients::Clients;

pub mod clients;

/// OAuth 2.0: signing users in with Polar.
#[derive(Debug, Clone, Copy)]
pub struct Oauth2<'a> {
    client: &'a Client,
}

impl<'a> Oauth2<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// OAuth 2.0 clients.
    #[must_use]
    #[inline]
    pub fn clients(&self) -> Clients<'a> {
        Clients::new(self.client)
    }

    /// Get an authorization request.
    ///
    /// Returns what an OAuth 2.0 consent page shows: the client, the scopes, the subject (a user or an
    /// organization) and the organizations to choose from. To request access from a user, redirect the
    /// user's browser to the authorization page instead.
    ///
    /// Accepts a user token (personal or OpenID Connect), or no token.
    ///
    /// Sends `GET /v1/oauth2/authorize`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.oauth2().authorize("my-app").state("my-state").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "oauth2:authorize")]
    #[doc(alias = "GET /v1/oauth2/authorize")]
    #[inline]
    pub fn authorize(&self, client_id: impl Into<String>) -> Oauth2Authorize {
        let mut call = Call::new(self.client, &AUTHORIZE, response::json);
        call.query("client_id", Style::FORM, &client_id.into());
        call.query("response_type", Style::FORM, "code");
        Oauth2Authorize { call }
    }

    /// Introspect a token.
    ///
    /// Returns whether a token is active, with its scopes, subject, organizations, and the times when
    /// it was issued and expires. The form-encoded body contains the client's ID and secret.
    ///
    /// Needs no credentials: a client created with `Client::anonymous` can call it.
    ///
    /// Sends `POST /v1/oauth2/introspect`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::IntrospectTokenRequest;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = IntrospectTokenRequest::new("tok_4f8c2b7e", "my-app", "cs_4f8c2b7e");
    /// let response = client.oauth2().introspect_token(body).send().await?;
    /// println!("{}", response.active);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "oauth2:introspect_token")]
    #[doc(alias = "POST /v1/oauth2/introspect")]
    #[inline]
    pub fn introspect_token(
        &self,
        body: impl Into<IntrospectTokenRequest>,
    ) -> Call<IntrospectTokenResponse> {
        Call::new(self.client, &INTROSPECT_TOKEN, response::json).form(&body.into())
    }

    /// Revoke a token.
    ///
    /// Revokes an access token or a refresh token. The optional `token_type_hint` is the kind of the
    /// token. The form-encoded body contains the client's ID and secret.
    ///
    /// Needs no credentials: a client created with `Client::anonymous` can call it.
    ///
    /// Sends `POST /v1/oauth2/revoke`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::RevokeTokenRequest;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = RevokeTokenRequest::new("tok_4f8c2b7e", "my-app", "cs_4f8c2b7e");
    /// let entries = client.oauth2().revoke_token(body).send().await?;
    /// println!("{}", entries.len());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "oauth2:revoke_token")]
    #[doc(alias = "POST /v1/oauth2/revoke")]
    #[inline]
    pub fn revoke_token(
        &self,
        body: impl Into<RevokeTokenRequest>,
    ) -> Call<BTreeMap<String, RawJson>> {
        Call::new(self.client, &REVOKE_TOKEN, response::json).form(&body.into())
    }

    /// Request an access token.
    ///
    /// Exchanges an authorization code, a refresh token or a web session token for an access token.
    /// `grant_type` selects which. The form-encoded body contains the client's ID and secret.
    ///
    /// Needs no credentials: a client created with `Client::anonymous` can call it.
    ///
    /// Sends `POST /v1/oauth2/token`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::RefreshTokenRequest;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = RefreshTokenRequest::new("my-app", "cs_4f8c2b7e", "rt_4f8c2b7e");
    /// let response = client.oauth2().request_token(body).send().await?;
    /// println!("{}", response.expires_in);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "oauth2:request_token")]
    #[doc(alias = "POST /v1/oauth2/token")]
    #[inline]
    pub fn request_token(&self, body: impl Into<TokenRequest>) -> Call<TokenResponse> {
        Call::new(self.client, &REQUEST_TOKEN, response::json).form(&body.into())
    }

    /// Get the authenticated subject.
    ///
    /// Returns the OpenID Connect claims of the token's subject: `sub` and `name`, and for a user also
    /// `email` and `email_verified`.
    ///
    /// Requires an OpenID Connect access token.
    ///
    /// Sends `GET /v1/oauth2/userinfo`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let user = client.oauth2().userinfo().send().await?;
    /// println!("{:?}", user.name());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "oauth2:userinfo")]
    #[doc(alias = "GET /v1/oauth2/userinfo")]
    #[inline]
    pub fn userinfo(&self) -> Call<UserInfo> {
        Call::new(self.client, &USERINFO, response::json)
    }
}

/// Builder for `oauth2:authorize`, returned by [`Oauth2::authorize`]: set optional parameters, then
/// `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Oauth2Authorize {
    call: Call<AuthorizeResponse>,
}

impl Oauth2Authorize {
    /// URI that the consent page redirects to with the authorization code. It must be one of the
    /// client's redirect URIs.
    #[inline]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<Optional<String>>) -> Self {
        self.call.query("redirect_uri", Style::FORM, &redirect_uri.into());
        self
    }

    /// Scopes to request, separated by spaces.
    #[inline]
    pub fn scope(mut self, scope: impl Into<Optional<String>>) -> Self {
        self.call.query("scope", Style::FORM, &scope.into());
        self
    }

    /// A value that is returned with the authorization code. Use a random value and compare it, to
    /// prevent forged requests.
    #[inline]
    pub fn state(mut self, state: impl Into<Optional<String>>) -> Self {
        self.call.query("state", Style::FORM, &state.into());
        self
    }

    /// Whether to request access to a user's account or to an organization. Defaults to the client's
    /// setting.
    #[inline]
    pub fn sub_type(mut self, sub_type: impl Into<Optional<SubType>>) -> Self {
        self.call.query("sub_type", Style::FORM, &sub_type.into());
        self
    }

    /// Challenge derived from the code verifier (RFC 7636).
    #[inline]
    pub fn code_challenge(
        mut self,
        code_challenge: impl Into<Optional<String>>,
    ) -> Self {
        self.call.query("code_challenge", Style::FORM, &code_challenge.into());
        self
    }

    /// How the challenge is derived from the code verifier (RFC 7636).
    #[inline]
    pub fn code_challenge_method(
        mut self,
        code_challenge_method: impl Into<Optional<CodeChallengeMethod>>,
    ) -> Self {
        self.call
            .query("code_challenge_method", Style::FORM, &code_challenge_method.into());
        self
    }

    /// A value that is included in the ID token (OpenID Connect).
    #[inline]
    pub fn nonce(mut self, nonce: impl Into<Optional<String>>) -> Self {
        self.call.query("nonce", Style::FORM, &nonce.into());
        self
    }

    /// Whether the user is asked to log in or to consent again (OpenID Connect).
    #[inline]
    pub fn prompt(mut self, prompt: impl Into<Optional<String>>) -> Self {
        self.call.query("prompt", Style::FORM, &prompt.into());
        self
    }
}

call_methods!(Oauth2Authorize -> AuthorizeResponse);

const AUTHORIZE: Operation = Operation::new(
    "oauth2:authorize", Method::GET, "/v1/oauth2/authorize",
);

const INTROSPECT_TOKEN: Operation = Operation::new(
    "oauth2:introspect_token", Method::POST, "/v1/oauth2/introspect",
)
.anonymous();

const REVOKE_TOKEN: Operation = Operation::new(
    "oauth2:revoke_token", Method::POST, "/v1/oauth2/revoke",
)
.anonymous();

const REQUEST_TOKEN: Operation = Operation::new(
    "oauth2:request_token", Method::POST, "/v1/oauth2/token",
)
.anonymous();

const USERINFO: Operation = Operation::new("oauth2:userinfo", Method::GET, "/v1/oauth2/userinfo");
