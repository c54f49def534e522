//! The service `Oauth2` of a mock.

use std::collections::BTreeMap;

use crate::mock::{Mock, MockOperation, Shape, form_body, json_response, no_body};
use crate::models::{
    AuthorizeResponse, IntrospectTokenRequest, IntrospectTokenResponse,
    RevokeTokenRequest, TokenRequest, TokenResponse, UserInfo,
};
use crate::runtime::json::RawJson;

use self::clients::Clients;

pub mod clients;

/// The service `Oauth2` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Oauth2<'a> {
    mock: &'a Mock,
}

impl<'a> Oauth2<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// OAuth 2.0 clients.
    #[must_use]
    pub fn clients(&self) -> Clients<'a> {
        Clients::new(self.mock)
    }

    /// Returns `GET /v1/oauth2/authorize`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn authorize(&self) -> MockOperation<(), AuthorizeResponse> {
        self.mock
            .operation(Shape {
                id: "oauth2:authorize",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/oauth2/introspect`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn introspect_token(
        &self,
    ) -> MockOperation<IntrospectTokenRequest, IntrospectTokenResponse> {
        self.mock
            .operation(Shape {
                id: "oauth2:introspect_token",
                status: 200,
                media_type: "application/json",
                accepts: &["application/x-www-form-urlencoded"],
                read: form_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/oauth2/revoke`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn revoke_token(
        &self,
    ) -> MockOperation<RevokeTokenRequest, BTreeMap<String, RawJson>> {
        self.mock
            .operation(Shape {
                id: "oauth2:revoke_token",
                status: 200,
                media_type: "application/json",
                accepts: &["application/x-www-form-urlencoded"],
                read: form_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/oauth2/token`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn request_token(&self) -> MockOperation<TokenRequest, TokenResponse> {
        self.mock
            .operation(Shape {
                id: "oauth2:request_token",
                status: 200,
                media_type: "application/json",
                accepts: &["application/x-www-form-urlencoded"],
                read: form_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/oauth2/userinfo`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn userinfo(&self) -> MockOperation<(), UserInfo> {
        self.mock
            .operation(Shape {
                id: "oauth2:userinfo",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }
}
