//! Models: oauth2; the codecs that only the feature `serde` needs.

use crate::models::{
    AuthorizationCodeTokenRequest, AuthorizeOrganization, AuthorizeResponse,
    AuthorizeResponseOrganization, AuthorizeResponseUser, AuthorizeUser,
    IntrospectTokenRequest, IntrospectTokenResponse, OAuth2ClientConfiguration,
    OAuth2ClientConfigurationUpdate, OAuth2ClientPublic, OAuth2GrantType,
    OAuth2TokenType, RefreshTokenRequest, RevokeTokenRequest, Scope, SubType,
    TokenEndpointAuthMethod, TokenRequest, TokenResponse, UserInfo, UserInfoOrganization,
    UserInfoUser, WebTokenRequest, WebTokenRequestSubType,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Unknown, Writer};

impl Decode for AuthorizationCodeTokenRequest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (grant_type, client_id, client_secret, code, redirect_uri) = reader
            .record(
                &["grant_type", "client_id", "client_secret", "code", "redirect_uri"],
            )?;
        reader.at(grant_type).constant("authorization_code")?;
        Ok(Self {
            client_id,
            client_secret,
            code,
            redirect_uri,
        })
    }
}

impl Encode for AuthorizeOrganization {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("slug", &self.slug);
        object.field("avatar_url", &self.avatar_url);
        object.end();
    }
}

impl Encode for AuthorizeResponse {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::User(value) => value.encode(writer),
            Self::Organization(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Encode for AuthorizeResponseOrganization {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("client", &self.client);
        object.field("sub_type", "organization");
        object.field("sub", &self.sub);
        object.field("scopes", &self.scopes);
        object.field("organizations", &self.organizations);
        object
            .optional(
                "requires_single_organization",
                &self.requires_single_organization,
            );
        object.optional("scope_display_names", &self.scope_display_names);
        object.end();
    }
}

impl Encode for AuthorizeResponseUser {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("client", &self.client);
        object.field("sub_type", "user");
        object.field("sub", &self.sub);
        object.field("scopes", &self.scopes);
        object.field("organizations", &self.organizations);
        object
            .optional(
                "requires_single_organization",
                &self.requires_single_organization,
            );
        object.optional("scope_display_names", &self.scope_display_names);
        object.end();
    }
}

impl Encode for AuthorizeUser {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("email", &self.email);
        object.field("avatar_url", &self.avatar_url);
        object.end();
    }
}

impl Decode for IntrospectTokenRequest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (token, token_type_hint, client_id, client_secret) = reader
            .record(&["token", "token_type_hint", "client_id", "client_secret"])?;
        Ok(Self {
            token,
            token_type_hint,
            client_id,
            client_secret,
        })
    }
}

impl Encode for IntrospectTokenResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("active", &self.active);
        object.field("client_id", &self.client_id);
        object.field("token_type", &self.token_type);
        object.field("scope", &self.scope);
        object.field("sub_type", &self.sub_type);
        object.field("sub", &self.sub);
        object.field("organizations", &self.organizations);
        object.field("aud", &self.aud);
        object.field("iss", &self.iss);
        object.field("exp", &self.exp);
        object.field("iat", &self.iat);
        object.end();
    }
}

impl Decode for OAuth2ClientConfiguration {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            redirect_uris, token_endpoint_auth_method, grant_types, response_types, scope,
            client_name, client_uri, logo_uri, tos_uri, policy_uri, default_sub_type,
        ) = reader
            .record(&[
                "redirect_uris", "token_endpoint_auth_method", "grant_types", "response_types",
                "scope", "client_name", "client_uri", "logo_uri", "tos_uri", "policy_uri",
                "default_sub_type",
            ])?;
        Ok(Self {
            redirect_uris,
            token_endpoint_auth_method,
            grant_types,
            response_types,
            scope,
            client_name,
            client_uri,
            logo_uri,
            tos_uri,
            policy_uri,
            default_sub_type,
        })
    }
}

impl Decode for OAuth2ClientConfigurationUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (
            redirect_uris, token_endpoint_auth_method, grant_types, response_types, scope,
            client_name, client_uri, logo_uri, tos_uri, policy_uri, default_sub_type, client_id,
        ) = reader
            .record(&[
                "redirect_uris", "token_endpoint_auth_method", "grant_types", "response_types",
                "scope", "client_name", "client_uri", "logo_uri", "tos_uri", "policy_uri",
                "default_sub_type", "client_id",
            ])?;
        Ok(Self {
            redirect_uris,
            token_endpoint_auth_method,
            grant_types,
            response_types,
            scope,
            client_name,
            client_uri,
            logo_uri,
            tos_uri,
            policy_uri,
            default_sub_type,
            client_id,
        })
    }
}

impl Encode for OAuth2ClientPublic {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("client_id", &self.client_id);
        object.field("client_name", &self.client_name);
        object.field("client_uri", &self.client_uri);
        object.field("logo_uri", &self.logo_uri);
        object.field("tos_uri", &self.tos_uri);
        object.field("policy_uri", &self.policy_uri);
        object.end();
    }
}

impl Decode for OAuth2GrantType {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Decode for RefreshTokenRequest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (grant_type, client_id, client_secret, refresh_token) = reader
            .record(&["grant_type", "client_id", "client_secret", "refresh_token"])?;
        reader.at(grant_type).constant("refresh_token")?;
        Ok(Self {
            client_id,
            client_secret,
            refresh_token,
        })
    }
}

impl Decode for RevokeTokenRequest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (token, token_type_hint, client_id, client_secret) = reader
            .record(&["token", "token_type_hint", "client_id", "client_secret"])?;
        Ok(Self {
            token,
            token_type_hint,
            client_id,
            client_secret,
        })
    }
}

impl Encode for Scope {
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Decode for TokenEndpointAuthMethod {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Decode for TokenRequest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["grant_type"])?.as_deref() {
            Some("authorization_code") => reader.value().map(Self::AuthorizationCode),
            Some("refresh_token") => reader.value().map(Self::RefreshToken),
            Some("web") => reader.value().map(Self::Web),
            Some(_) => Unknown::read(reader, &["grant_type"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["grant_type"], "a string")),
        }
    }
}

impl Encode for TokenResponse {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("access_token", &self.access_token);
        object.field("token_type", &self.token_type);
        object.field("expires_in", &self.expires_in);
        object.optional_or_null("refresh_token", &self.refresh_token, self.nulls.has(3));
        object.field("scope", &self.scope);
        object.optional_or_null("id_token", &self.id_token, self.nulls.has(5));
        object.end();
    }
}

impl Encode for UserInfo {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::User(value) => value.encode(writer),
            Self::Organization(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Encode for UserInfoOrganization {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("sub", &self.sub);
        object.optional_or_null("name", &self.name, self.nulls.has(1));
        object.end();
    }
}

impl Encode for UserInfoUser {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("sub", &self.sub);
        object.optional_or_null("name", &self.name, self.nulls.has(1));
        object.optional_or_null("email", &self.email, self.nulls.has(2));
        object
            .optional_or_null("email_verified", &self.email_verified, self.nulls.has(3));
        object.end();
    }
}

impl Decode for WebTokenRequest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (grant_type, client_id, client_secret, session_token, sub_type, sub, scope) = reader
            .record(&[
                "grant_type", "client_id", "client_secret", "session_token", "sub_type", "sub",
                "scope",
            ])?;
        reader.at(grant_type).constant("web")?;
        Ok(Self {
            client_id,
            client_secret,
            session_token,
            sub_type,
            sub,
            scope,
        })
    }
}

impl Decode for WebTokenRequestSubType {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

serde_codecs!(
    AuthorizationCodeTokenRequest, AuthorizeOrganization, AuthorizeResponse,
    AuthorizeResponseOrganization, AuthorizeResponseUser, AuthorizeUser,
    IntrospectTokenRequest, IntrospectTokenResponse, OAuth2ClientConfiguration,
    OAuth2ClientConfigurationUpdate, OAuth2ClientPublic, OAuth2GrantType,
    OAuth2TokenType, RefreshTokenRequest, RevokeTokenRequest, Scope, SubType,
    TokenEndpointAuthMethod, TokenRequest, TokenResponse, UserInfo, UserInfoOrganization,
    UserInfoUser, WebTokenRequest, WebTokenRequestSubType
);
