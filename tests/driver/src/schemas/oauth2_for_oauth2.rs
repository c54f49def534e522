//! Schemas: oauth2 for oauth2.

use sdk::models::{
    AuthorizationCodeTokenRequest, AuthorizeOrganization, AuthorizeResponse,
    AuthorizeResponseOrganization, AuthorizeResponseUser, AuthorizeUser,
    CodeChallengeMethod, IntrospectTokenRequest, IntrospectTokenResponse,
    OAuth2TokenType, RefreshTokenRequest, RevokeTokenRequest, Scope, SubType,
    TokenRequest, TokenResponse, UserInfo, UserInfoOrganization, UserInfoUser,
    WebTokenRequest, WebTokenRequestSubType,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<AuthorizationCodeTokenRequest>("AuthorizationCodeTokenRequest"),
    schema::received::<AuthorizeOrganization>("AuthorizeOrganization"),
    schema::inline(
        schema::received::<
            AuthorizeResponse,
        >(
            "/paths/~1v1~1oauth2~1authorize/get/responses/200/content/application~1json/schema",
        ),
    ),
    schema::received::<AuthorizeResponseOrganization>("AuthorizeResponseOrganization"),
    schema::received::<AuthorizeResponseUser>("AuthorizeResponseUser"),
    schema::received::<AuthorizeUser>("AuthorizeUser"),
    schema::inline(
        schema::sent::<
            CodeChallengeMethod,
        >("/paths/~1v1~1oauth2~1authorize/get/parameters/7/schema"),
    ),
    schema::sent::<IntrospectTokenRequest>("IntrospectTokenRequest"),
    schema::received::<IntrospectTokenResponse>("IntrospectTokenResponse"),
    schema::inline(
        schema::both::<
            OAuth2TokenType,
        >("/components/schemas/IntrospectTokenRequest/properties/token_type_hint"),
    ),
    schema::sent::<RefreshTokenRequest>("RefreshTokenRequest"),
    schema::sent::<RevokeTokenRequest>("RevokeTokenRequest"),
    schema::received::<Scope>("Scope"),
    schema::both::<SubType>("SubType"),
    schema::inline(
        schema::sent::<
            TokenRequest,
        >(
            "/paths/~1v1~1oauth2~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema",
        ),
    ),
    schema::received::<TokenResponse>("TokenResponse"),
    schema::inline(
        schema::received::<
            UserInfo,
        >(
            "/paths/~1v1~1oauth2~1userinfo/get/responses/200/content/application~1json/schema",
        ),
    ),
    schema::received::<UserInfoOrganization>("UserInfoOrganization"),
    schema::received::<UserInfoUser>("UserInfoUser"),
    schema::sent::<WebTokenRequest>("WebTokenRequest"),
    schema::inline(
        schema::sent::<
            WebTokenRequestSubType,
        >("/components/schemas/WebTokenRequest/properties/sub_type"),
    ),
];
