//! Models: oauth2. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    AuthorizationCodeTokenRequest, AuthorizeOrganization, AuthorizeResponse,
    AuthorizeResponseOrganization, AuthorizeResponseUser, AuthorizeUser,
    CodeChallengeMethod, IntrospectTokenRequest, IntrospectTokenResponse,
    OAuth2TokenType, RefreshTokenRequest, RevokeTokenRequest, Scope, SubType,
    TokenRequest, TokenResponse, UserInfo, UserInfoOrganization, UserInfoUser,
    WebTokenRequest, WebTokenRequestSubType,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{
    Blank, Constant, Decode, DecodeError, Encode, Reader, Unknown, Writer,
};

mod oauth2_client;

impl Decode for AuthorizationCodeTokenRequest {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["grant_type", "client_id", "client_secret", "code", "redirect_uri", "code_verifier"],
            &mut [
                &mut Constant::string("authorization_code"),
                &mut value.client_id,
                &mut value.client_secret,
                &mut value.code,
                &mut value.redirect_uri,
                &mut value.code_verifier,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for AuthorizationCodeTokenRequest {
    const BLANK: Self = Self {
        client_id: Blank::BLANK,
        client_secret: Blank::BLANK,
        code: Blank::BLANK,
        redirect_uri: Blank::BLANK,
        code_verifier: Blank::BLANK,
    };
}

impl Encode for AuthorizeOrganization {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("slug", &self.slug);
        object.field("avatar_url", &self.avatar_url);
        object.end();
    }
}

impl Encode for AuthorizeResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::User(value) => value.encode(writer),
            Self::Organization(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Encode for AuthorizeResponseOrganization {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("client", &self.client);
        object.field("sub_type", "organization");
        object.field("sub", &self.sub);
        object.field("scopes", &self.scopes);
        object.field("organizations", &self.organizations);
        object.optional(
            "requires_single_organization",
            &self.requires_single_organization,
        );
        object.optional("scope_display_names", &self.scope_display_names);
        object.end();
    }
}

impl Encode for AuthorizeResponseUser {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("client", &self.client);
        object.field("sub_type", "user");
        object.field("sub", &self.sub);
        object.field("scopes", &self.scopes);
        object.field("organizations", &self.organizations);
        object.optional(
            "requires_single_organization",
            &self.requires_single_organization,
        );
        object.optional("scope_display_names", &self.scope_display_names);
        object.end();
    }
}

impl Encode for AuthorizeUser {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("email", &self.email);
        object.field("avatar_url", &self.avatar_url);
        object.end();
    }
}

impl Decode for CodeChallengeMethod {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for CodeChallengeMethod {
    const BLANK: Self = Self::S256;
}

impl Decode for IntrospectTokenRequest {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["token", "token_type_hint", "client_id", "client_secret"],
            &mut [
                &mut value.token, &mut value.token_type_hint, &mut value.client_id,
                &mut value.client_secret,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for IntrospectTokenRequest {
    const BLANK: Self = Self {
        token: Blank::BLANK,
        token_type_hint: Blank::BLANK,
        client_id: Blank::BLANK,
        client_secret: Blank::BLANK,
    };
}

impl Encode for IntrospectTokenResponse {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("active", &self.active);
        object.optional("client_id", &self.client_id);
        object.optional("token_type", &self.token_type);
        object.optional("scope", &self.scope);
        object.optional("sub_type", &self.sub_type);
        object.optional("sub", &self.sub);
        object.optional("organizations", &self.organizations);
        object.optional("aud", &self.aud);
        object.optional("iss", &self.iss);
        object.optional("exp", &self.exp);
        object.optional("iat", &self.iat);
        object.end();
    }
}

impl Decode for RefreshTokenRequest {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["grant_type", "client_id", "client_secret", "refresh_token"],
            &mut [
                &mut Constant::string("refresh_token"),
                &mut value.client_id,
                &mut value.client_secret,
                &mut value.refresh_token,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for RefreshTokenRequest {
    const BLANK: Self = Self {
        client_id: Blank::BLANK,
        client_secret: Blank::BLANK,
        refresh_token: Blank::BLANK,
    };
}

impl Decode for RevokeTokenRequest {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["token", "token_type_hint", "client_id", "client_secret"],
            &mut [
                &mut value.token, &mut value.token_type_hint, &mut value.client_id,
                &mut value.client_secret,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for RevokeTokenRequest {
    const BLANK: Self = Self {
        token: Blank::BLANK,
        token_type_hint: Blank::BLANK,
        client_id: Blank::BLANK,
        client_secret: Blank::BLANK,
    };
}

impl Encode for Scope {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Decode for TokenRequest {
    #[inline]
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

impl Blank for TokenRequest {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl Encode for TokenResponse {
    #[inline]
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
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::User(value) => value.encode(writer),
            Self::Organization(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Encode for UserInfoOrganization {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("sub", &self.sub);
        object.optional_or_null("name", &self.name, self.nulls.has(1));
        object.end();
    }
}

impl Encode for UserInfoUser {
    #[inline]
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
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "grant_type", "client_id", "client_secret", "session_token", "sub_type", "sub",
                "scope",
            ],
            &mut [
                &mut Constant::string("web"),
                &mut value.client_id,
                &mut value.client_secret,
                &mut value.session_token,
                &mut value.sub_type,
                &mut value.sub,
                &mut value.scope,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for WebTokenRequest {
    const BLANK: Self = Self {
        client_id: Blank::BLANK,
        client_secret: Blank::BLANK,
        session_token: Blank::BLANK,
        sub_type: Blank::BLANK,
        sub: Blank::BLANK,
        scope: Blank::BLANK,
    };
}

impl Decode for WebTokenRequestSubType {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for WebTokenRequestSubType {
    const BLANK: Self = Self::User;
}

serde_codecs!(
    AuthorizationCodeTokenRequest, AuthorizeOrganization, AuthorizeResponse,
    AuthorizeResponseOrganization, AuthorizeResponseUser, AuthorizeUser,
    CodeChallengeMethod, IntrospectTokenRequest, IntrospectTokenResponse,
    OAuth2TokenType, RefreshTokenRequest, RevokeTokenRequest, Scope, SubType,
    TokenRequest, TokenResponse, UserInfo, UserInfoOrganization, UserInfoUser,
    WebTokenRequest, WebTokenRequestSubType
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    AuthorizationCodeTokenRequest, AuthorizeOrganization, AuthorizeResponse,
    AuthorizeResponseOrganization, AuthorizeResponseUser, AuthorizeUser,
    CodeChallengeMethod, IntrospectTokenRequest, IntrospectTokenResponse,
    OAuth2TokenType, RefreshTokenRequest, RevokeTokenRequest, Scope, SubType,
    TokenRequest, TokenResponse, UserInfo, UserInfoOrganization, UserInfoUser,
    WebTokenRequest, WebTokenRequestSubType
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(AuthorizeResponse, TokenRequest, UserInfo);
