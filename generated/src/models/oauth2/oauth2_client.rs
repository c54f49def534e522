//! Models: oauth2 client.

use crate::models::SubType;
use crate::runtime::{debug_record, decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::{
    Nulls, Patch, Timestamp, UnknownValue, decode_record, encode_record,
};

/// A new OAuth 2.0 client (RFC 7591).
///
/// Accepted by [`oauth2::Clients::create`](crate::services::oauth2::clients::Clients::create).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OAuth2ClientConfiguration {
    /// Allowed redirect URIs for authorization codes.
    pub redirect_uris: Vec<String>,
    /// Authentication method of the client at the token endpoint. Defaults to `client_secret_post`.
    pub token_endpoint_auth_method: Option<TokenEndpointAuthMethod>,
    /// Allowed grant types. Defaults to `["authorization_code","refresh_token"]`.
    pub grant_types: Option<Vec<OAuth2GrantType>>,
    /// Allowed response types. Only `code` is supported.
    pub response_types: Option<Vec<String>>,
    /// Scopes that the client can request, separated by spaces. Defaults to nearly all scopes of the
    /// API.
    pub scope: Option<String>,
    /// Name of the client, shown on the consent page.
    pub client_name: String,
    /// URL of the client's home page; null if there is none.
    pub client_uri: Patch<String>,
    /// URL of the client's logo, 1 to 2083 characters; null if there is none.
    pub logo_uri: Patch<String>,
    /// URL of the client's terms of service, 1 to 2083 characters; null if there are none.
    pub tos_uri: Patch<String>,
    /// URL of the client's privacy policy, 1 to 2083 characters; null if there is none.
    pub policy_uri: Patch<String>,
    /// Default subject of tokens, if the authorization request has none. Defaults to `user`.
    pub default_sub_type: Option<SubType>,
}

impl OAuth2ClientConfiguration {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
        client_name: impl Into<String>,
    ) -> Self {
        Self {
            redirect_uris: redirect_uris.into_iter().map(Into::into).collect(),
            token_endpoint_auth_method: None,
            grant_types: None,
            response_types: None,
            scope: None,
            client_name: client_name.into(),
            client_uri: Patch::Keep,
            logo_uri: Patch::Keep,
            tos_uri: Patch::Keep,
            policy_uri: Patch::Keep,
            default_sub_type: None,
        }
    }

    /// Authentication method of the client at the token endpoint. Defaults to `client_secret_post`.
    #[must_use]
    #[inline]
    pub fn token_endpoint_auth_method(
        mut self,
        token_endpoint_auth_method: impl Into<TokenEndpointAuthMethod>,
    ) -> Self {
        self.token_endpoint_auth_method = Some(token_endpoint_auth_method.into());
        self
    }

    /// Allowed grant types. Defaults to `["authorization_code","refresh_token"]`.
    #[must_use]
    #[inline]
    pub fn grant_types(
        mut self,
        grant_types: impl IntoIterator<Item = OAuth2GrantType>,
    ) -> Self {
        self.grant_types = Some(grant_types.into_iter().collect());
        self
    }

    /// Allowed response types. Only `code` is supported.
    #[must_use]
    #[inline]
    pub fn response_types(
        mut self,
        response_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.response_types = Some(response_types.into_iter().map(Into::into).collect());
        self
    }

    /// Scopes that the client can request, separated by spaces. Defaults to nearly all scopes of the
    /// API.
    #[must_use]
    #[inline]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// URL of the client's home page; null if there is none.
    #[must_use]
    #[inline]
    pub fn client_uri(mut self, client_uri: impl Into<Patch<String>>) -> Self {
        self.client_uri = client_uri.into();
        self
    }

    /// URL of the client's logo, 1 to 2083 characters; null if there is none.
    #[must_use]
    #[inline]
    pub fn logo_uri(mut self, logo_uri: impl Into<Patch<String>>) -> Self {
        self.logo_uri = logo_uri.into();
        self
    }

    /// URL of the client's terms of service, 1 to 2083 characters; null if there are none.
    #[must_use]
    #[inline]
    pub fn tos_uri(mut self, tos_uri: impl Into<Patch<String>>) -> Self {
        self.tos_uri = tos_uri.into();
        self
    }

    /// URL of the client's privacy policy, 1 to 2083 characters; null if there is none.
    #[must_use]
    #[inline]
    pub fn policy_uri(mut self, policy_uri: impl Into<Patch<String>>) -> Self {
        self.policy_uri = policy_uri.into();
        self
    }

    /// Default subject of tokens, if the authorization request has none. Defaults to `user`.
    #[must_use]
    #[inline]
    pub fn default_sub_type(mut self, default_sub_type: impl Into<SubType>) -> Self {
        self.default_sub_type = Some(default_sub_type.into());
        self
    }
}

encode_record! {
    OAuth2ClientConfiguration;
    "redirect_uris": field redirect_uris,
    "token_endpoint_auth_method": optional token_endpoint_auth_method,
    "grant_types": optional grant_types, "response_types": optional response_types,
    "scope": optional scope, "client_name": field client_name, "client_uri": patch client_uri,
    "logo_uri": patch logo_uri, "tos_uri": patch tos_uri, "policy_uri": patch policy_uri,
    "default_sub_type": optional default_sub_type,
}

/// New settings of an OAuth 2.0 client (RFC 7591).
///
/// Accepted by [`oauth2::Clients::update`](crate::services::oauth2::clients::Clients::update).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OAuth2ClientConfigurationUpdate {
    /// Allowed redirect URIs for authorization codes.
    pub redirect_uris: Vec<String>,
    /// Authentication method of the client at the token endpoint. Defaults to `client_secret_post`.
    pub token_endpoint_auth_method: Option<TokenEndpointAuthMethod>,
    /// Allowed grant types. Defaults to `["authorization_code","refresh_token"]`.
    pub grant_types: Option<Vec<OAuth2GrantType>>,
    /// Allowed response types. Only `code` is supported.
    pub response_types: Option<Vec<String>>,
    /// Scopes that the client can request, separated by spaces. Defaults to nearly all scopes of the
    /// API.
    pub scope: Option<String>,
    /// Name of the client, shown on the consent page.
    pub client_name: String,
    /// URL of the client's home page; null if there is none.
    pub client_uri: Patch<String>,
    /// URL of the client's logo, 1 to 2083 characters; null if there is none.
    pub logo_uri: Patch<String>,
    /// URL of the client's terms of service, 1 to 2083 characters; null if there are none.
    pub tos_uri: Patch<String>,
    /// URL of the client's privacy policy, 1 to 2083 characters; null if there is none.
    pub policy_uri: Patch<String>,
    /// Default subject of tokens, if the authorization request has none. Defaults to `user`.
    pub default_sub_type: Option<SubType>,
    /// ID of the OAuth 2.0 client, issued at its registration.
    pub client_id: String,
}

impl OAuth2ClientConfigurationUpdate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
        client_name: impl Into<String>,
        client_id: impl Into<String>,
    ) -> Self {
        Self {
            redirect_uris: redirect_uris.into_iter().map(Into::into).collect(),
            token_endpoint_auth_method: None,
            grant_types: None,
            response_types: None,
            scope: None,
            client_name: client_name.into(),
            client_uri: Patch::Keep,
            logo_uri: Patch::Keep,
            tos_uri: Patch::Keep,
            policy_uri: Patch::Keep,
            default_sub_type: None,
            client_id: client_id.into(),
        }
    }

    /// Authentication method of the client at the token endpoint. Defaults to `client_secret_post`.
    #[must_use]
    #[inline]
    pub fn token_endpoint_auth_method(
        mut self,
        token_endpoint_auth_method: impl Into<TokenEndpointAuthMethod>,
    ) -> Self {
        self.token_endpoint_auth_method = Some(token_endpoint_auth_method.into());
        self
    }

    /// Allowed grant types. Defaults to `["authorization_code","refresh_token"]`.
    #[must_use]
    #[inline]
    pub fn grant_types(
        mut self,
        grant_types: impl IntoIterator<Item = OAuth2GrantType>,
    ) -> Self {
        self.grant_types = Some(grant_types.into_iter().collect());
        self
    }

    /// Allowed response types. Only `code` is supported.
    #[must_use]
    #[inline]
    pub fn response_types(
        mut self,
        response_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.response_types = Some(response_types.into_iter().map(Into::into).collect());
        self
    }

    /// Scopes that the client can request, separated by spaces. Defaults to nearly all scopes of the
    /// API.
    #[must_use]
    #[inline]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// URL of the client's home page; null if there is none.
    #[must_use]
    #[inline]
    pub fn client_uri(mut self, client_uri: impl Into<Patch<String>>) -> Self {
        self.client_uri = client_uri.into();
        self
    }

    /// URL of the client's logo, 1 to 2083 characters; null if there is none.
    #[must_use]
    #[inline]
    pub fn logo_uri(mut self, logo_uri: impl Into<Patch<String>>) -> Self {
        self.logo_uri = logo_uri.into();
        self
    }

    /// URL of the client's terms of service, 1 to 2083 characters; null if there are none.
    #[must_use]
    #[inline]
    pub fn tos_uri(mut self, tos_uri: impl Into<Patch<String>>) -> Self {
        self.tos_uri = tos_uri.into();
        self
    }

    /// URL of the client's privacy policy, 1 to 2083 characters; null if there is none.
    #[must_use]
    #[inline]
    pub fn policy_uri(mut self, policy_uri: impl Into<Patch<String>>) -> Self {
        self.policy_uri = policy_uri.into();
        self
    }

    /// Default subject of tokens, if the authorization request has none. Defaults to `user`.
    #[must_use]
    #[inline]
    pub fn default_sub_type(mut self, default_sub_type: impl Into<SubType>) -> Self {
        self.default_sub_type = Some(default_sub_type.into());
        self
    }
}

encode_record! {
    OAuth2ClientConfigurationUpdate;
    "redirect_uris": field redirect_uris,
    "token_endpoint_auth_method": optional token_endpoint_auth_method,
    "grant_types": optional grant_types, "response_types": optional response_types,
    "scope": optional scope, "client_name": field client_name, "client_uri": patch client_uri,
    "logo_uri": patch logo_uri, "tos_uri": patch tos_uri, "policy_uri": patch policy_uri,
    "default_sub_type": optional default_sub_type, "client_id": field client_id,
}

/// A registered OAuth 2.0 client (RFC 7591, section 3.2.1).
///
/// Returned by [`oauth2::Clients::create`](crate::services::oauth2::clients::Clients::create),
/// [`oauth2::Clients::get`](crate::services::oauth2::clients::Clients::get) and
/// [`oauth2::Clients::update`](crate::services::oauth2::clients::Clients::update).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OAuth2ClientInformation {
    /// Identifier of the OAuth 2.0 client.
    pub client_id: String,
    /// Client secret of the object. Share it only with the client it was created for.
    pub client_secret: Option<String>,
    /// When the ID was issued, in seconds since 1970.
    pub client_id_issued_at: Option<i64>,
    /// When the secret expires, in seconds since 1970; 0 if it does not.
    pub client_secret_expires_at: Option<i64>,
    /// Token to read, update and delete this registration (RFC 7592).
    pub registration_access_token: Option<String>,
    /// URL to read, update and delete this registration (RFC 7592).
    pub registration_client_uri: Option<String>,
    /// Allowed redirect URIs.
    pub redirect_uris: Option<Vec<String>>,
    /// How the client authenticates at the token endpoint.
    pub token_endpoint_auth_method: Option<TokenEndpointAuthMethod>,
    /// Allowed grant types.
    pub grant_types: Option<Vec<OAuth2GrantType>>,
    /// Allowed response types.
    pub response_types: Option<Vec<String>>,
    /// Scopes that the client can request, separated by spaces.
    pub scope: Option<String>,
    /// Name of the client.
    pub client_name: Option<String>,
    /// URL of the client's home page.
    pub client_uri: Option<String>,
    /// URL of the client's logo.
    pub logo_uri: Option<String>,
    /// URL of the client's terms of service.
    pub tos_uri: Option<String>,
    /// URL of the client's privacy policy.
    pub policy_uri: Option<String>,
    /// Default subject of authorization requests.
    pub default_sub_type: Option<SubType>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    OAuth2ClientInformation, "OAuth2ClientInformation";
    "client_id": client_id, "client_secret" = Redacted, "client_id_issued_at": client_id_issued_at,
    "client_secret_expires_at": client_secret_expires_at, "registration_access_token" = Redacted,
    "registration_client_uri": registration_client_uri, "redirect_uris": redirect_uris,
    "token_endpoint_auth_method": token_endpoint_auth_method, "grant_types": grant_types,
    "response_types": response_types, "scope": scope, "client_name": client_name,
    "client_uri": client_uri, "logo_uri": logo_uri, "tos_uri": tos_uri, "policy_uri": policy_uri,
    "default_sub_type": default_sub_type,
}

decode_record! {
    OAuth2ClientInformation, fields, nulls;
    "client_id": client_id, "client_secret": client_secret,
    "client_id_issued_at": client_id_issued_at,
    "client_secret_expires_at": client_secret_expires_at,
    "registration_access_token": registration_access_token,
    "registration_client_uri": registration_client_uri, "redirect_uris": redirect_uris,
    "token_endpoint_auth_method": token_endpoint_auth_method, "grant_types": grant_types,
    "response_types": response_types, "scope": scope, "client_name": client_name,
    "client_uri": client_uri, "logo_uri": logo_uri, "tos_uri": tos_uri, "policy_uri": policy_uri,
    "default_sub_type": default_sub_type,
}

/// Public information about an OAuth 2.0 client.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OAuth2ClientPublic {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// ID of the OAuth 2.0 client, issued at its registration.
    pub client_id: String,
    /// Name of the client, shown on the consent page; null if there is none.
    pub client_name: Option<String>,
    /// URL of the client's home page; null if there is none.
    pub client_uri: Option<String>,
    /// URL of the client's logo; null if there is none.
    pub logo_uri: Option<String>,
    /// URL of the client's terms of service; null if there are none.
    pub tos_uri: Option<String>,
    /// URL of the client's privacy policy; null if there is none.
    pub policy_uri: Option<String>,
}

decode_record! {
    OAuth2ClientPublic;
    "created_at": created_at, "modified_at": modified_at, "client_id": client_id,
    "client_name": client_name, "client_uri": client_uri, "logo_uri": logo_uri, "tos_uri": tos_uri,
    "policy_uri": policy_uri,
}

/// A grant type: how a client gets tokens (RFC 6749).
#[derive(Clone)]
#[non_exhaustive]
pub enum OAuth2GrantType {
    /// `authorization_code`
    AuthorizationCode,
    /// `refresh_token`
    RefreshToken,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    OAuth2GrantType;
    AuthorizationCode = "authorization_code", RefreshToken = "refresh_token",
}

decode_string_enum!(OAuth2GrantType, Self::AuthorizationCode);

encode_string_enum!(OAuth2GrantType);

/// How a client authenticates at the token endpoint (RFC 7591).
#[derive(Clone)]
#[non_exhaustive]
pub enum TokenEndpointAuthMethod {
    /// `client_secret_basic`
    ClientSecretBasic,
    /// `client_secret_post`
    ClientSecretPost,
    /// `none`
    None,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    TokenEndpointAuthMethod;
    ClientSecretBasic = "client_secret_basic", ClientSecretPost = "client_secret_post",
    None = "none",
}

decode_string_enum!(TokenEndpointAuthMethod, Self::ClientSecretBasic);

encode_string_enum!(TokenEndpointAuthMethod);
