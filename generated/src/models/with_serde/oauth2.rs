//! Models: oauth2. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    AuthorizationCodeTokenRequest, AuthorizeOrganization, AuthorizeResponse,
    AuthorizeResponseOrganization, AuthorizeResponseUser, AuthorizeUser,
    CodeChallengeMethod, IntrospectTokenRequest, IntrospectTokenResponse,
    OAuth2TokenType, RefreshTokenRequest, RevokeTokenRequest, Scope, SubType,
    TokenRequest, TokenResponse, UserInfo, UserInfoOrganization, UserInfoUser,
    WebTokenRequest, WebTokenRequestSubType,
};
use crate::runtime::{decode_string_enum, encode_string_enum, serde_codecs};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Reader, Unknown, Writer, decode_record,
    encode_record,
};

mod oauth2_client;

decode_record! {
    AuthorizationCodeTokenRequest;
    "grant_type" = string "authorization_code", "client_id": client_id,
    "client_secret": client_secret, "code": code, "redirect_uri": redirect_uri,
    "code_verifier": code_verifier,
}

encode_record! {
    AuthorizeOrganization;
    "id": field id, "slug": field slug, "avatar_url": field avatar_url,
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

encode_record! {
    AuthorizeResponseOrganization;
    "client": field client, "sub_type" = "organization", "sub": field sub, "scopes": field scopes,
    "organizations": field organizations,
    "requires_single_organization": optional requires_single_organization,
    "scope_display_names": optional scope_display_names,
}

encode_record! {
    AuthorizeResponseUser;
    "client": field client, "sub_type" = "user", "sub": field sub, "scopes": field scopes,
    "organizations": field organizations,
    "requires_single_organization": optional requires_single_organization,
    "scope_display_names": optional scope_display_names,
}

encode_record! {
    AuthorizeUser;
    "id": field id, "email": field email, "avatar_url": field avatar_url,
}

decode_string_enum!(CodeChallengeMethod, Self::S256);

decode_record! {
    IntrospectTokenRequest;
    "token": token, "token_type_hint": token_type_hint, "client_id": client_id,
    "client_secret": client_secret,
}

encode_record! {
    IntrospectTokenResponse;
    "active": field active, "client_id": optional client_id, "token_type": optional token_type,
    "scope": optional scope, "sub_type": optional sub_type, "sub": optional sub,
    "organizations": optional organizations, "aud": optional aud, "iss": optional iss,
    "exp": optional exp, "iat": optional iat,
}

decode_record! {
    RefreshTokenRequest;
    "grant_type" = string "refresh_token", "client_id": client_id, "client_secret": client_secret,
    "refresh_token": refresh_token,
}

decode_record! {
    RevokeTokenRequest;
    "token": token, "token_type_hint": token_type_hint, "client_id": client_id,
    "client_secret": client_secret,
}

encode_string_enum!(Scope);

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

encode_record! {
    TokenResponse;
    "access_token": field access_token, "token_type": field token_type,
    "expires_in": field expires_in, "refresh_token": optional_or_null refresh_token 3,
    "scope": field scope, "id_token": optional_or_null id_token 5,
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

encode_record! {
    UserInfoOrganization;
    "sub": field sub, "name": optional_or_null name 1,
}

encode_record! {
    UserInfoUser;
    "sub": field sub, "name": optional_or_null name 1, "email": optional_or_null email 2,
    "email_verified": optional_or_null email_verified 3,
}

decode_record! {
    WebTokenRequest;
    "grant_type" = string "web", "client_id": client_id, "client_secret": client_secret,
    "session_token": session_token, "sub_type": sub_type, "sub": sub, "scope": scope,
}

decode_string_enum!(WebTokenRequestSubType, Self::User);

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
