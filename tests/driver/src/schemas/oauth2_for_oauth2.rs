//! Schemas: oauth2 for oauth2.

use sdk::models;

use crate::schema::{Schema, both, inline, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::AuthorizationCodeTokenRequest>("AuthorizationCodeTokenRequest"),
    received::<models::AuthorizeOrganization>("AuthorizeOrganization"),
    inline(
        received::<
            models::AuthorizeResponse,
        >(
            "/paths/~1v1~1oauth2~1authorize/get/responses/200/content/application~1json/schema",
        ),
    ),
    received::<models::AuthorizeResponseOrganization>("AuthorizeResponseOrganization"),
    received::<models::AuthorizeResponseUser>("AuthorizeResponseUser"),
    received::<models::AuthorizeUser>("AuthorizeUser"),
    inline(
        sent::<
            models::CodeChallengeMethod,
        >("/paths/~1v1~1oauth2~1authorize/get/parameters/7/schema"),
    ),
    sent::<models::IntrospectTokenRequest>("IntrospectTokenRequest"),
    received::<models::IntrospectTokenResponse>("IntrospectTokenResponse"),
    inline(
        both::<
            models::OAuth2TokenType,
        >("/components/schemas/IntrospectTokenRequest/properties/token_type_hint"),
    ),
    sent::<models::RefreshTokenRequest>("RefreshTokenRequest"),
    sent::<models::RevokeTokenRequest>("RevokeTokenRequest"),
    received::<models::Scope>("Scope"),
    both::<models::SubType>("SubType"),
    inline(
        sent::<
            models::TokenRequest,
        >(
            "/paths/~1v1~1oauth2~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema",
        ),
    ),
    received::<models::TokenResponse>("TokenResponse"),
    inline(
        received::<
            models::UserInfo,
        >(
            "/paths/~1v1~1oauth2~1userinfo/get/responses/200/content/application~1json/schema",
        ),
    ),
    received::<models::UserInfoOrganization>("UserInfoOrganization"),
    received::<models::UserInfoUser>("UserInfoUser"),
    sent::<models::WebTokenRequest>("WebTokenRequest"),
    inline(
        sent::<
            models::WebTokenRequestSubType,
        >("/components/schemas/WebTokenRequest/properties/sub_type"),
    ),
];
