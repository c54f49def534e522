//! OAuth 2.0: signing users in with Polar.

use std::collections::BTreeMap;

use http::Method;

use crate::models::{
    AuthorizeResponse, IntrospectTokenRequest, IntrospectTokenResponse,
    RevokeTokenRequest, TokenRequest, TokenResponse, UserInfo,
};
use crate::runtime::{Call, Client, Operation, reply};
use crate::runtime::json::RawJson;

use self::clients::Clients;

pub mod clients;

/// OAuth 2.0: signing users in with Polar.
#[derive(Debug, Clone, Copy)]
pub struct Oauth2<'a> {
    client: &'a Client,
}

impl<'a> Oauth2<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// OAuth 2.0 clients.
    #[must_use]
    pub fn clients(&self) -> Clients<'a> {
        Clients::new(self.client)
    }

    /// Get an authorization request.
    ///
    /// Returns what an OAuth 2.0 consent page shows: the client, the scopes, the subject (a user or an
    /// organization) and the organizations to choose from.
    ///
    /// Takes a token of a user (personal or OpenID Connect) or none.
    #[inline]
    pub fn authorize(&self) -> Call<AuthorizeResponse> {
        Call::new(self.client, &AUTHORIZE, reply::json)
    }

    /// Introspect a token.
    ///
    /// Returns whether a token is active, with its scopes, subject, organizations and times of issue
    /// and expiry. The form-encoded body carries the client's ID and secret.
    ///
    /// Takes no token.
    #[inline]
    pub fn introspect_token(
        &self,
        body: impl Into<IntrospectTokenRequest>,
    ) -> Call<IntrospectTokenResponse> {
        Call::new(self.client, &INTROSPECT_TOKEN, reply::json).form(&body.into())
    }

    /// Revoke a token.
    ///
    /// Revokes an access token or a refresh token, whose kind the optional `token_type_hint` names. The
    /// form-encoded body carries the client's ID and secret.
    ///
    /// Takes no token.
    #[inline]
    pub fn revoke_token(
        &self,
        body: impl Into<RevokeTokenRequest>,
    ) -> Call<BTreeMap<String, RawJson>> {
        Call::new(self.client, &REVOKE_TOKEN, reply::json).form(&body.into())
    }

    /// Request an access token.
    ///
    /// Exchanges an authorization code, a refresh token or a web session token for an access token.
    /// `grant_type` selects which, and the form-encoded body carries the client's ID and secret.
    ///
    /// Takes no token.
    #[inline]
    pub fn request_token(&self, body: impl Into<TokenRequest>) -> Call<TokenResponse> {
        Call::new(self.client, &REQUEST_TOKEN, reply::json).form(&body.into())
    }

    /// Get the authenticated subject.
    ///
    /// Returns the OpenID Connect claims of the token's subject: `sub` and `name`, and for a user also
    /// `email` and `email_verified`.
    ///
    /// Takes an OpenID Connect access token.
    #[inline]
    pub fn userinfo(&self) -> Call<UserInfo> {
        Call::new(self.client, &USERINFO, reply::json)
    }
}

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
