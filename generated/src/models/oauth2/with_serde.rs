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
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Unknown, Writer};

impl Decode for AuthorizationCodeTokenRequest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "grant_type", "client_id", "client_secret", "code", "redirect_uri",
        ];
        let mut client_id = None;
        let mut client_secret = None;
        let mut code = None;
        let mut redirect_uri = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.constant("authorization_code"),
                1 => reader.fill(&mut client_id),
                2 => reader.fill(&mut client_secret),
                3 => reader.fill(&mut code),
                4 => reader.fill(&mut redirect_uri),
                _ => reader.skip_value(),
            }?;
        }
        let (
            true, Some(client_id), Some(client_secret), Some(code), Some(redirect_uri),
        ) = (fields.has(0), client_id, client_secret, code, redirect_uri) else {
            return Err(fields.missing(reader, &[0, 1, 2, 3, 4]));
        };
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
        const FIELDS: &[&str] = &["token", "token_type_hint", "client_id", "client_secret"];
        let mut token = None;
        let mut token_type_hint = None;
        let mut client_id = None;
        let mut client_secret = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut token),
                1 => reader.fill(&mut token_type_hint),
                2 => reader.fill(&mut client_id),
                3 => reader.fill(&mut client_secret),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(token), Some(client_id), Some(client_secret)) = (
            token, client_id, client_secret,
        ) else {
            return Err(fields.missing(reader, &[0, 2, 3]));
        };
        Ok(Self {
            token,
            token_type_hint: Patch::new(token_type_hint, fields.is_null(1)),
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
        const FIELDS: &[&str] = &[
            "redirect_uris", "token_endpoint_auth_method", "grant_types", "response_types", "scope",
            "client_name", "client_uri", "logo_uri", "tos_uri", "policy_uri", "default_sub_type",
        ];
        let mut redirect_uris = None;
        let mut token_endpoint_auth_method = None;
        let mut grant_types = None;
        let mut response_types = None;
        let mut scope = None;
        let mut client_name = None;
        let mut client_uri = None;
        let mut logo_uri = None;
        let mut tos_uri = None;
        let mut policy_uri = None;
        let mut default_sub_type = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut redirect_uris),
                1 => reader.fill(&mut token_endpoint_auth_method),
                2 => reader.fill(&mut grant_types),
                3 => reader.fill(&mut response_types),
                4 => reader.fill(&mut scope),
                5 => reader.fill(&mut client_name),
                6 => reader.fill(&mut client_uri),
                7 => reader.fill(&mut logo_uri),
                8 => reader.fill(&mut tos_uri),
                9 => reader.fill(&mut policy_uri),
                10 => reader.fill(&mut default_sub_type),
                _ => reader.skip_value(),
            }?;
        }
        let Some(client_name) = client_name else {
            return Err(fields.missing(reader, &[5]));
        };
        Ok(Self {
            redirect_uris: redirect_uris.unwrap_or_default(),
            token_endpoint_auth_method,
            grant_types,
            response_types,
            scope,
            client_name,
            client_uri: Patch::new(client_uri, fields.is_null(6)),
            logo_uri: Patch::new(logo_uri, fields.is_null(7)),
            tos_uri: Patch::new(tos_uri, fields.is_null(8)),
            policy_uri: Patch::new(policy_uri, fields.is_null(9)),
            default_sub_type,
        })
    }
}

impl Decode for OAuth2ClientConfigurationUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "redirect_uris", "token_endpoint_auth_method", "grant_types", "response_types", "scope",
            "client_name", "client_uri", "logo_uri", "tos_uri", "policy_uri", "default_sub_type",
            "client_id",
        ];
        let mut redirect_uris = None;
        let mut token_endpoint_auth_method = None;
        let mut grant_types = None;
        let mut response_types = None;
        let mut scope = None;
        let mut client_name = None;
        let mut client_uri = None;
        let mut logo_uri = None;
        let mut tos_uri = None;
        let mut policy_uri = None;
        let mut default_sub_type = None;
        let mut client_id = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut redirect_uris),
                1 => reader.fill(&mut token_endpoint_auth_method),
                2 => reader.fill(&mut grant_types),
                3 => reader.fill(&mut response_types),
                4 => reader.fill(&mut scope),
                5 => reader.fill(&mut client_name),
                6 => reader.fill(&mut client_uri),
                7 => reader.fill(&mut logo_uri),
                8 => reader.fill(&mut tos_uri),
                9 => reader.fill(&mut policy_uri),
                10 => reader.fill(&mut default_sub_type),
                11 => reader.fill(&mut client_id),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(client_name), Some(client_id)) = (client_name, client_id) else {
            return Err(fields.missing(reader, &[5, 11]));
        };
        Ok(Self {
            redirect_uris: redirect_uris.unwrap_or_default(),
            token_endpoint_auth_method,
            grant_types,
            response_types,
            scope,
            client_name,
            client_uri: Patch::new(client_uri, fields.is_null(6)),
            logo_uri: Patch::new(logo_uri, fields.is_null(7)),
            tos_uri: Patch::new(tos_uri, fields.is_null(8)),
            policy_uri: Patch::new(policy_uri, fields.is_null(9)),
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
        reader.string_enum(|text| text.into())
    }
}

impl Decode for RefreshTokenRequest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["grant_type", "client_id", "client_secret", "refresh_token"];
        let mut client_id = None;
        let mut client_secret = None;
        let mut refresh_token = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.constant("refresh_token"),
                1 => reader.fill(&mut client_id),
                2 => reader.fill(&mut client_secret),
                3 => reader.fill(&mut refresh_token),
                _ => reader.skip_value(),
            }?;
        }
        let (true, Some(client_id), Some(client_secret), Some(refresh_token)) = (
            fields.has(0), client_id, client_secret, refresh_token,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2, 3]));
        };
        Ok(Self {
            client_id,
            client_secret,
            refresh_token,
        })
    }
}

impl Decode for RevokeTokenRequest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["token", "token_type_hint", "client_id", "client_secret"];
        let mut token = None;
        let mut token_type_hint = None;
        let mut client_id = None;
        let mut client_secret = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut token),
                1 => reader.fill(&mut token_type_hint),
                2 => reader.fill(&mut client_id),
                3 => reader.fill(&mut client_secret),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(token), Some(client_id), Some(client_secret)) = (
            token, client_id, client_secret,
        ) else {
            return Err(fields.missing(reader, &[0, 2, 3]));
        };
        Ok(Self {
            token,
            token_type_hint: Patch::new(token_type_hint, fields.is_null(1)),
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
        reader.string_enum(|text| text.into())
    }
}

impl Decode for TokenRequest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["grant_type"])?.as_deref() {
            Some("authorization_code") => reader.value().map(Self::AuthorizationCode),
            Some("refresh_token") => reader.value().map(Self::RefreshToken),
            Some("web") => reader.value().map(Self::Web),
            Some(_) => Unknown::read(reader, &["grant_type"]).map(Self::Unknown),
            None => Err(reader.missing_tag("grant_type")),
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
        const FIELDS: &[&str] = &[
            "grant_type", "client_id", "client_secret", "session_token", "sub_type", "sub", "scope",
        ];
        let mut client_id = None;
        let mut client_secret = None;
        let mut session_token = None;
        let mut sub_type = None;
        let mut sub = None;
        let mut scope = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.constant("web"),
                1 => reader.fill(&mut client_id),
                2 => reader.fill(&mut client_secret),
                3 => reader.fill(&mut session_token),
                4 => reader.fill(&mut sub_type),
                5 => reader.fill(&mut sub),
                6 => reader.fill(&mut scope),
                _ => reader.skip_value(),
            }?;
        }
        let (true, Some(client_id), Some(client_secret), Some(session_token)) = (
            fields.has(0), client_id, client_secret, session_token,
        ) else {
            return Err(fields.missing(reader, &[0, 1, 2, 3]));
        };
        Ok(Self {
            client_id,
            client_secret,
            session_token,
            sub_type,
            sub: Patch::new(sub, fields.is_null(5)),
            scope: Patch::new(scope, fields.is_null(6)),
        })
    }
}

impl Decode for WebTokenRequestSubType {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum(|text| text.into())
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
