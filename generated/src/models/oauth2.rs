//! Models: oauth2.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::runtime::{debug_record, decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Nulls, Patch, Reader, Unknown, UnknownValue,
    Writer, decode_record, encode_record, variant_methods,
};

mod oauth2_client;

pub use self::oauth2_client::{
    OAuth2ClientConfiguration, OAuth2ClientConfigurationUpdate, OAuth2ClientInformation,
    OAuth2ClientPublic, OAuth2GrantType, TokenEndpointAuthMethod,
};

/// Exchanges an authorization code for tokens (RFC 6749, section 4.1.3).
///
/// Accepted by [`Oauth2::request_token`](crate::services::oauth2::Oauth2::request_token).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AuthorizationCodeTokenRequest {
    /// ID of the OAuth 2.0 client, issued at its registration.
    pub client_id: String,
    /// Secret of the OAuth 2.0 client, issued at its registration.
    pub client_secret: String,
    /// Authorization code from the redirect of the consent page. It can be used once.
    pub code: String,
    /// Redirect URI of the authorization request, which must be identical. 1 to 2083 characters.
    pub redirect_uri: String,
    /// Code verifier for the challenge in the authorization request (RFC 7636).
    pub code_verifier: Option<String>,
}

impl AuthorizationCodeTokenRequest {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        code: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            code: code.into(),
            redirect_uri: redirect_uri.into(),
            code_verifier: None,
        }
    }

    /// Code verifier for the challenge in the authorization request (RFC 7636).
    #[must_use]
    #[inline]
    pub fn code_verifier(mut self, code_verifier: impl Into<String>) -> Self {
        self.code_verifier = Some(code_verifier.into());
        self
    }
}

debug_record! {
    AuthorizationCodeTokenRequest, "AuthorizationCodeTokenRequest";
    "client_id": client_id, "client_secret" = Redacted, "code" = Redacted,
    "redirect_uri": redirect_uri, "code_verifier" = Redacted,
}

encode_record! {
    AuthorizationCodeTokenRequest;
    "grant_type" = "authorization_code", "client_id": field client_id,
    "client_secret": field client_secret, "code": field code, "redirect_uri": field redirect_uri,
    "code_verifier": optional code_verifier,
}

/// An organization, as shown on a consent page.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AuthorizeOrganization {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Unique name of the organization in URLs.
    pub slug: String,
    /// URL of the avatar image; null if there is none.
    pub avatar_url: Option<String>,
}

decode_record! {
    AuthorizeOrganization;
    "id": id, "slug": slug, "avatar_url": avatar_url,
}

/// Content of a consent page, for access to a user's account or to an organization.
///
/// Returned by [`Oauth2::authorize`](crate::services::oauth2::Oauth2::authorize).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizeResponse {
    /// Content of a consent page for access on behalf of a user. `sub_type` is `user`.
    User(AuthorizeResponseUser),
    /// Content of a consent page for access on behalf of an organization. `sub_type` is `organization`.
    Organization(AuthorizeResponseOrganization),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl AuthorizeResponse {
    /// Client that requests access.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn client(&self) -> Option<&OAuth2ClientPublic> {
        match self {
            Self::User(value) => Some(&value.client),
            Self::Organization(value) => Some(&value.client),
            Self::Unknown(raw) => raw.get_ref("client"),
        }
    }

    /// The discriminator, `sub_type`.
    ///
    /// For `Unknown`, the value as received.
    #[must_use]
    #[inline]
    pub fn sub_type(&self) -> Option<&str> {
        match self {
            Self::User(_) => Some("user"),
            Self::Organization(_) => Some("organization"),
            Self::Unknown(raw) => raw.tag(),
        }
    }

    /// Scopes that the client requests.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn scopes(&self) -> Option<&[Scope]> {
        match self {
            Self::User(value) => Some(&value.scopes),
            Self::Organization(value) => Some(&value.scopes),
            Self::Unknown(raw) => raw.get_slice("scopes"),
        }
    }

    /// Organizations to choose from.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn organizations(&self) -> Option<&[AuthorizeOrganization]> {
        match self {
            Self::User(value) => Some(&value.organizations),
            Self::Organization(value) => Some(&value.organizations),
            Self::Unknown(raw) => raw.get_slice("organizations"),
        }
    }

    /// Whether access is granted to exactly one organization. Defaults to `false`.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn requires_single_organization(&self) -> Option<bool> {
        match self {
            Self::User(value) => value.requires_single_organization,
            Self::Organization(value) => value.requires_single_organization,
            Self::Unknown(raw) => raw.get("requires_single_organization"),
        }
    }

    /// Human-readable descriptions of the scopes, by scope.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn scope_display_names(&self) -> Option<&BTreeMap<String, String>> {
        match self {
            Self::User(value) => value.scope_display_names.as_ref(),
            Self::Organization(value) => value.scope_display_names.as_ref(),
            Self::Unknown(raw) => raw.get_ref("scope_display_names"),
        }
    }
}

variant_methods! {
    AuthorizeResponse,
    User: is_user, as_user -> &AuthorizeResponseUser, into_user -> AuthorizeResponseUser, TryFrom;
    Organization: is_organization, as_organization -> &AuthorizeResponseOrganization,
        into_organization -> AuthorizeResponseOrganization, TryFrom;
}

impl Decode for AuthorizeResponse {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["sub_type"])?.as_deref() {
            Some("user") => reader.value().map(Self::User),
            Some("organization") => reader.value().map(Self::Organization),
            Some(_) => Unknown::read(reader, &["sub_type"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["sub_type"], "a string")),
        }
    }
}

impl Blank for AuthorizeResponse {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// Content of a consent page for access on behalf of an organization. `sub_type` is `organization`.
///
/// Returned by [`Oauth2::authorize`](crate::services::oauth2::Oauth2::authorize).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AuthorizeResponseOrganization {
    /// Client that requests access.
    pub client: OAuth2ClientPublic,
    /// Selected organization; null if none is selected yet.
    pub sub: Option<AuthorizeOrganization>,
    /// Scopes that the client requests.
    pub scopes: Vec<Scope>,
    /// Organizations to choose from.
    pub organizations: Vec<AuthorizeOrganization>,
    /// Whether access is granted to exactly one organization. Defaults to `false`.
    pub requires_single_organization: Option<bool>,
    /// Human-readable descriptions of the scopes, by scope.
    pub scope_display_names: Option<BTreeMap<String, String>>,
}

decode_record! {
    AuthorizeResponseOrganization;
    "client": client, "sub_type" = string "organization", "sub": sub, "scopes": scopes,
    "organizations": organizations, "requires_single_organization": requires_single_organization,
    "scope_display_names": scope_display_names,
}

/// Content of a consent page for access on behalf of a user. `sub_type` is `user`.
///
/// Returned by [`Oauth2::authorize`](crate::services::oauth2::Oauth2::authorize).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AuthorizeResponseUser {
    /// Client that requests access.
    pub client: OAuth2ClientPublic,
    /// User who is asked for consent; null if there is none yet.
    pub sub: Option<AuthorizeUser>,
    /// Scopes that the client requests.
    pub scopes: Vec<Scope>,
    /// Organizations to choose from.
    pub organizations: Vec<AuthorizeOrganization>,
    /// Whether access is granted to exactly one organization. Defaults to `false`.
    pub requires_single_organization: Option<bool>,
    /// Human-readable descriptions of the scopes, by scope.
    pub scope_display_names: Option<BTreeMap<String, String>>,
}

decode_record! {
    AuthorizeResponseUser;
    "client": client, "sub_type" = string "user", "sub": sub, "scopes": scopes,
    "organizations": organizations, "requires_single_organization": requires_single_organization,
    "scope_display_names": scope_display_names,
}

/// A user, as shown on a consent page.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AuthorizeUser {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Email address.
    pub email: String,
    /// URL of the avatar image; null if there is none.
    pub avatar_url: Option<String>,
}

decode_record! {
    AuthorizeUser;
    "id": id, "email": email, "avatar_url": avatar_url,
}

/// Code challenge method.
///
/// Accepted by [`Oauth2::authorize`](crate::services::oauth2::Oauth2::authorize).
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeChallengeMethod {
    /// `S256`
    S256,
    /// `plain`
    Plain,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    CodeChallengeMethod;
    S256 = "S256", Plain = "plain",
}

encode_string_enum!(CodeChallengeMethod);

/// Introspects a token (RFC 7662).
///
/// Accepted by [`Oauth2::introspect_token`](crate::services::oauth2::Oauth2::introspect_token).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct IntrospectTokenRequest {
    /// The access or refresh token to introspect.
    pub token: String,
    /// Type of the token, as a hint. Defaults to null, for no hint.
    pub token_type_hint: Patch<OAuth2TokenType>,
    /// ID of the OAuth 2.0 client, issued at its registration.
    pub client_id: String,
    /// Secret of the OAuth 2.0 client, issued at its registration.
    pub client_secret: String,
}

impl IntrospectTokenRequest {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        token: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self {
            token: token.into(),
            token_type_hint: Patch::Keep,
            client_id: client_id.into(),
            client_secret: client_secret.into(),
        }
    }

    /// Type of the token, as a hint. Defaults to null, for no hint.
    #[must_use]
    #[inline]
    pub fn token_type_hint(
        mut self,
        token_type_hint: impl Into<Patch<OAuth2TokenType>>,
    ) -> Self {
        self.token_type_hint = token_type_hint.into();
        self
    }
}

debug_record! {
    IntrospectTokenRequest, "IntrospectTokenRequest";
    "token" = Redacted, "token_type_hint": token_type_hint, "client_id": client_id,
    "client_secret" = Redacted,
}

encode_record! {
    IntrospectTokenRequest;
    "token": field token, "token_type_hint": patch token_type_hint, "client_id": field client_id,
    "client_secret": field client_secret,
}

/// State of a token (RFC 7662).
///
/// Returned by [`Oauth2::introspect_token`](crate::services::oauth2::Oauth2::introspect_token).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct IntrospectTokenResponse {
    /// Whether the token is valid: issued by this server, not expired and not revoked.
    pub active: bool,
    /// ID of the OAuth 2.0 client, issued at its registration.
    pub client_id: Option<String>,
    /// Whether it is an access token or a refresh token.
    pub token_type: Option<OAuth2TokenType>,
    /// Scopes of the token, separated by spaces.
    pub scope: Option<String>,
    /// Whether the subject of the token is a user or an organization.
    pub sub_type: Option<SubType>,
    /// ID of the user or organization that is the subject of the token.
    pub sub: Option<String>,
    /// Organizations that the token gives access to.
    pub organizations: Option<Vec<String>>,
    /// Audience of the token.
    pub aud: Option<String>,
    /// Issuer of the token.
    pub iss: Option<String>,
    /// When the token expires, in seconds since 1970-01-01 UTC.
    pub exp: Option<i64>,
    /// When the token was issued, in seconds since 1970-01-01 UTC.
    pub iat: Option<i64>,
}

decode_record! {
    IntrospectTokenResponse;
    "active": active, "client_id": client_id, "token_type": token_type, "scope": scope,
    "sub_type": sub_type, "sub": sub, "organizations": organizations, "aud": aud, "iss": iss,
    "exp": exp, "iat": iat,
}

/// A type of OAuth 2.0 token.
#[derive(Clone)]
#[non_exhaustive]
pub enum OAuth2TokenType {
    /// `access_token`
    AccessToken,
    /// `refresh_token`
    RefreshToken,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    OAuth2TokenType;
    AccessToken = "access_token", RefreshToken = "refresh_token",
}

decode_string_enum!(OAuth2TokenType, Self::AccessToken);

encode_string_enum!(OAuth2TokenType);

/// Exchanges a refresh token for a new access token (RFC 6749, section 6).
///
/// Accepted by [`Oauth2::request_token`](crate::services::oauth2::Oauth2::request_token).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RefreshTokenRequest {
    /// ID of the OAuth 2.0 client, issued at its registration.
    pub client_id: String,
    /// Secret of the OAuth 2.0 client, issued at its registration.
    pub client_secret: String,
    /// Refresh token of an earlier `TokenResponse`.
    pub refresh_token: String,
}

impl RefreshTokenRequest {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        refresh_token: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            refresh_token: refresh_token.into(),
        }
    }
}

debug_record! {
    RefreshTokenRequest, "RefreshTokenRequest";
    "client_id": client_id, "client_secret" = Redacted, "refresh_token" = Redacted,
}

encode_record! {
    RefreshTokenRequest;
    "grant_type" = "refresh_token", "client_id": field client_id,
    "client_secret": field client_secret, "refresh_token": field refresh_token,
}

/// Revokes a token (RFC 7009).
///
/// Accepted by [`Oauth2::revoke_token`](crate::services::oauth2::Oauth2::revoke_token).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RevokeTokenRequest {
    /// The access or refresh token to revoke.
    pub token: String,
    /// Type of the token, as a hint. Defaults to null, for no hint.
    pub token_type_hint: Patch<OAuth2TokenType>,
    /// ID of the OAuth 2.0 client, issued at its registration.
    pub client_id: String,
    /// Secret of the OAuth 2.0 client, issued at its registration.
    pub client_secret: String,
}

impl RevokeTokenRequest {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        token: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self {
            token: token.into(),
            token_type_hint: Patch::Keep,
            client_id: client_id.into(),
            client_secret: client_secret.into(),
        }
    }

    /// Type of the token, as a hint. Defaults to null, for no hint.
    #[must_use]
    #[inline]
    pub fn token_type_hint(
        mut self,
        token_type_hint: impl Into<Patch<OAuth2TokenType>>,
    ) -> Self {
        self.token_type_hint = token_type_hint.into();
        self
    }
}

debug_record! {
    RevokeTokenRequest, "RevokeTokenRequest";
    "token" = Redacted, "token_type_hint": token_type_hint, "client_id": client_id,
    "client_secret" = Redacted,
}

encode_record! {
    RevokeTokenRequest;
    "token": field token, "token_type_hint": patch token_type_hint, "client_id": field client_id,
    "client_secret": field client_secret,
}

/// Response to the revocation of a token. Its fields are not documented.
#[cfg(feature = "services")]
pub type RevokeTokenResponse = BTreeMap<String, crate::runtime::json::RawJson>;

/// Permissions of a token. `…:read` allows reading objects of a type, and `…:write` creating or
/// updating them. `openid`, `profile` and `email` determine which claims about the user are
/// returned.
#[derive(Clone)]
#[non_exhaustive]
pub enum Scope {
    /// `openid`
    Openid,
    /// `profile`
    Profile,
    /// `email`
    Email,
    /// `user:read`
    UserRead,
    /// `user:write`
    UserWrite,
    /// `organizations:read`
    OrganizationsRead,
    /// `organizations:write`
    OrganizationsWrite,
    /// `custom_fields:read`
    CustomFieldsRead,
    /// `custom_fields:write`
    CustomFieldsWrite,
    /// `discounts:read`
    DiscountsRead,
    /// `discounts:write`
    DiscountsWrite,
    /// `checkout_links:read`
    CheckoutLinksRead,
    /// `checkout_links:write`
    CheckoutLinksWrite,
    /// `checkouts:read`
    CheckoutsRead,
    /// `checkouts:write`
    CheckoutsWrite,
    /// `transactions:read`
    TransactionsRead,
    /// `transactions:write`
    TransactionsWrite,
    /// `payouts:read`
    PayoutsRead,
    /// `payouts:write`
    PayoutsWrite,
    /// `products:read`
    ProductsRead,
    /// `products:write`
    ProductsWrite,
    /// `benefits:read`
    BenefitsRead,
    /// `benefits:write`
    BenefitsWrite,
    /// `events:read`
    EventsRead,
    /// `events:write`
    EventsWrite,
    /// `meters:read`
    MetersRead,
    /// `meters:write`
    MetersWrite,
    /// `files:read`
    FilesRead,
    /// `files:write`
    FilesWrite,
    /// `subscriptions:read`
    SubscriptionsRead,
    /// `subscriptions:write`
    SubscriptionsWrite,
    /// `customers:read`
    CustomersRead,
    /// `customers:write`
    CustomersWrite,
    /// `members:read`
    MembersRead,
    /// `members:write`
    MembersWrite,
    /// `wallets:read`
    WalletsRead,
    /// `wallets:write`
    WalletsWrite,
    /// `disputes:read`
    DisputesRead,
    /// `disputes:write`
    DisputesWrite,
    /// `customer_meters:read`
    CustomerMetersRead,
    /// `customer_sessions:write`
    CustomerSessionsWrite,
    /// `member_sessions:write`
    MemberSessionsWrite,
    /// `customer_seats:read`
    CustomerSeatsRead,
    /// `customer_seats:write`
    CustomerSeatsWrite,
    /// `orders:read`
    OrdersRead,
    /// `orders:write`
    OrdersWrite,
    /// `refunds:read`
    RefundsRead,
    /// `refunds:write`
    RefundsWrite,
    /// `payments:read`
    PaymentsRead,
    /// `metrics:read`
    MetricsRead,
    /// `metrics:write`
    MetricsWrite,
    /// `webhooks:read`
    WebhooksRead,
    /// `webhooks:write`
    WebhooksWrite,
    /// `license_keys:read`
    LicenseKeysRead,
    /// `license_keys:write`
    LicenseKeysWrite,
    /// `customer_portal:read`
    CustomerPortalRead,
    /// `customer_portal:write`
    CustomerPortalWrite,
    /// `notifications:read`
    NotificationsRead,
    /// `notifications:write`
    NotificationsWrite,
    /// `notification_recipients:read`
    NotificationRecipientsRead,
    /// `notification_recipients:write`
    NotificationRecipientsWrite,
    /// `organization_access_tokens:read`
    OrganizationAccessTokensRead,
    /// `organization_access_tokens:write`
    OrganizationAccessTokensWrite,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    Scope;
    Openid = "openid", Profile = "profile", Email = "email", UserRead = "user:read",
    UserWrite = "user:write", OrganizationsRead = "organizations:read",
    OrganizationsWrite = "organizations:write", CustomFieldsRead = "custom_fields:read",
    CustomFieldsWrite = "custom_fields:write", DiscountsRead = "discounts:read",
    DiscountsWrite = "discounts:write", CheckoutLinksRead = "checkout_links:read",
    CheckoutLinksWrite = "checkout_links:write", CheckoutsRead = "checkouts:read",
    CheckoutsWrite = "checkouts:write", TransactionsRead = "transactions:read",
    TransactionsWrite = "transactions:write", PayoutsRead = "payouts:read",
    PayoutsWrite = "payouts:write", ProductsRead = "products:read",
    ProductsWrite = "products:write", BenefitsRead = "benefits:read",
    BenefitsWrite = "benefits:write", EventsRead = "events:read", EventsWrite = "events:write",
    MetersRead = "meters:read", MetersWrite = "meters:write", FilesRead = "files:read",
    FilesWrite = "files:write", SubscriptionsRead = "subscriptions:read",
    SubscriptionsWrite = "subscriptions:write", CustomersRead = "customers:read",
    CustomersWrite = "customers:write", MembersRead = "members:read",
    MembersWrite = "members:write", WalletsRead = "wallets:read", WalletsWrite = "wallets:write",
    DisputesRead = "disputes:read", DisputesWrite = "disputes:write",
    CustomerMetersRead = "customer_meters:read", CustomerSessionsWrite = "customer_sessions:write",
    MemberSessionsWrite = "member_sessions:write", CustomerSeatsRead = "customer_seats:read",
    CustomerSeatsWrite = "customer_seats:write", OrdersRead = "orders:read",
    OrdersWrite = "orders:write", RefundsRead = "refunds:read", RefundsWrite = "refunds:write",
    PaymentsRead = "payments:read", MetricsRead = "metrics:read", MetricsWrite = "metrics:write",
    WebhooksRead = "webhooks:read", WebhooksWrite = "webhooks:write",
    LicenseKeysRead = "license_keys:read", LicenseKeysWrite = "license_keys:write",
    CustomerPortalRead = "customer_portal:read", CustomerPortalWrite = "customer_portal:write",
    NotificationsRead = "notifications:read", NotificationsWrite = "notifications:write",
    NotificationRecipientsRead = "notification_recipients:read",
    NotificationRecipientsWrite = "notification_recipients:write",
    OrganizationAccessTokensRead = "organization_access_tokens:read",
    OrganizationAccessTokensWrite = "organization_access_tokens:write",
}

decode_string_enum!(Scope, Self::Openid);

/// Subject of a token: a user or an organization.
///
/// Accepted by [`Oauth2::authorize`](crate::services::oauth2::Oauth2::authorize).
#[derive(Clone)]
#[non_exhaustive]
pub enum SubType {
    /// `user`
    User,
    /// `organization`
    Organization,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    SubType;
    User = "user", Organization = "organization",
}

impl From<WebTokenRequestSubType> for SubType {
    #[inline]
    fn from(value: WebTokenRequestSubType) -> Self {
        Self::from(value.as_str())
    }
}

impl From<SubType> for WebTokenRequestSubType {
    #[inline]
    fn from(value: SubType) -> Self {
        Self::from(value.as_str())
    }
}

decode_string_enum!(SubType, Self::User);

encode_string_enum!(SubType);

/// A request for tokens, by its grant type.
///
/// Accepted by [`Oauth2::request_token`](crate::services::oauth2::Oauth2::request_token).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenRequest {
    /// Exchanges an authorization code for tokens (RFC 6749, section 4.1.3).
    AuthorizationCode(AuthorizationCodeTokenRequest),
    /// Exchanges a refresh token for a new access token (RFC 6749, section 6).
    RefreshToken(RefreshTokenRequest),
    /// Exchanges the token of a web session for tokens. This grant is specific to Polar, and not part
    /// of RFC 6749.
    Web(WebTokenRequest),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<AuthorizationCodeTokenRequest> for TokenRequest {
    #[inline]
    fn from(value: AuthorizationCodeTokenRequest) -> Self {
        Self::AuthorizationCode(value)
    }
}

impl From<RefreshTokenRequest> for TokenRequest {
    #[inline]
    fn from(value: RefreshTokenRequest) -> Self {
        Self::RefreshToken(value)
    }
}

impl From<WebTokenRequest> for TokenRequest {
    #[inline]
    fn from(value: WebTokenRequest) -> Self {
        Self::Web(value)
    }
}

impl Encode for TokenRequest {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::AuthorizationCode(value) => value.encode(writer),
            Self::RefreshToken(value) => value.encode(writer),
            Self::Web(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

/// An access token and its properties (RFC 6749, section 5.1).
///
/// Returned by [`Oauth2::request_token`](crate::services::oauth2::Oauth2::request_token).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TokenResponse {
    /// Token for API requests, sent as `Authorization: Bearer …`.
    pub access_token: String,
    /// Type of the access token.
    pub token_type: String,
    /// Lifetime of the access token in seconds.
    pub expires_in: i64,
    /// Token to get a new access token when this one has expired; null if none was issued.
    pub refresh_token: Option<String>,
    /// Scopes of the access token, separated by spaces.
    pub scope: String,
    /// ID token of OpenID Connect, a signed JWT with claims about the subject; null if none was issued.
    pub id_token: Option<String>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    TokenResponse, "TokenResponse";
    "access_token" = Redacted, "token_type": token_type, "expires_in": expires_in,
    "refresh_token" = Redacted, "scope": scope, "id_token" = Redacted,
}

decode_record! {
    TokenResponse, fields, nulls;
    "access_token": access_token, "token_type": token_type, "expires_in": expires_in,
    "refresh_token": refresh_token, "scope": scope, "id_token": id_token,
}

/// The subject of an access token (OpenID Connect): a user or an organization.
///
/// Returned by [`Oauth2::userinfo`](crate::services::oauth2::Oauth2::userinfo).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserInfo {
    /// OpenID Connect claims about a user. Claims outside the token's scopes are null or omitted.
    User(UserInfoUser),
    /// OpenID Connect claims about an organization.
    Organization(UserInfoOrganization),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl UserInfo {
    /// ID of the user.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn sub(&self) -> Option<&str> {
        match self {
            Self::User(value) => Some(&value.sub),
            Self::Organization(value) => Some(&value.sub),
            Self::Unknown(raw) => raw.get_str("sub"),
        }
    }

    /// Name of the user; null if absent.
    ///
    /// `None` if absent. For `Unknown`, the value in its JSON.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::User(value) => value.name.as_deref(),
            Self::Organization(value) => value.name.as_deref(),
            Self::Unknown(raw) => raw.get_str("name"),
        }
    }
}

variant_methods! {
    UserInfo,
    User: is_user, as_user -> &UserInfoUser, into_user -> UserInfoUser, TryFrom;
    Organization: is_organization, as_organization -> &UserInfoOrganization,
        into_organization -> UserInfoOrganization, TryFrom;
}

impl Decode for UserInfo {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader.probe(&[&["sub"]])?;
        reader.closest_of(
            &[
                (probe.has(0), 0, &[], &["sub", "name", "email", "email_verified"]),
                (probe.has(0), 0, &[], &["sub", "name"]),
            ],
            |reader, place| match place {
                0 => reader.value().map(Self::User),
                _ => reader.value().map(Self::Organization),
            },
        )
    }
}

impl Blank for UserInfo {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// OpenID Connect claims about an organization.
///
/// Returned by [`Oauth2::userinfo`](crate::services::oauth2::Oauth2::userinfo).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UserInfoOrganization {
    /// ID of the organization.
    pub sub: String,
    /// Name of the organization; null if absent.
    pub name: Option<String>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    UserInfoOrganization, "UserInfoOrganization";
    "sub": sub, "name": name,
}

decode_record! {
    UserInfoOrganization, fields, nulls;
    "sub": sub, "name": name,
}

/// OpenID Connect claims about a user. Claims outside the token's scopes are null or omitted.
///
/// Returned by [`Oauth2::userinfo`](crate::services::oauth2::Oauth2::userinfo).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UserInfoUser {
    /// ID of the user.
    pub sub: String,
    /// Name of the user; null if absent.
    pub name: Option<String>,
    /// Email address of the user; null if absent.
    pub email: Option<String>,
    /// Whether the email address is verified; null if absent.
    pub email_verified: Option<bool>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    UserInfoUser, "UserInfoUser";
    "sub": sub, "name": name, "email": email, "email_verified": email_verified,
}

decode_record! {
    UserInfoUser, fields, nulls;
    "sub": sub, "name": name, "email": email, "email_verified": email_verified,
}

/// Exchanges the token of a web session for tokens. This grant is specific to Polar, and not part
/// of RFC 6749.
///
/// Accepted by [`Oauth2::request_token`](crate::services::oauth2::Oauth2::request_token).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WebTokenRequest {
    /// ID of the OAuth 2.0 client, issued at its registration.
    pub client_id: String,
    /// Secret of the OAuth 2.0 client, issued at its registration.
    pub client_secret: String,
    /// Token of a web session.
    pub session_token: String,
    /// Subject of the access token: a `user` (the default) or an `organization`.
    pub sub_type: Option<WebTokenRequestSubType>,
    /// ID of the subject (UUID). Defaults to null, for none.
    pub sub: Patch<Uuid>,
    /// Scopes to request, separated by spaces. Defaults to null, for none.
    pub scope: Patch<String>,
}

impl WebTokenRequest {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        session_token: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            session_token: session_token.into(),
            sub_type: None,
            sub: Patch::Keep,
            scope: Patch::Keep,
        }
    }

    /// Subject of the access token: a `user` (the default) or an `organization`.
    #[must_use]
    #[inline]
    pub fn sub_type(mut self, sub_type: impl Into<WebTokenRequestSubType>) -> Self {
        self.sub_type = Some(sub_type.into());
        self
    }

    /// ID of the subject (UUID). Defaults to null, for none.
    #[must_use]
    #[inline]
    pub fn sub(mut self, sub: impl Into<Patch<Uuid>>) -> Self {
        self.sub = sub.into();
        self
    }

    /// Scopes to request, separated by spaces. Defaults to null, for none.
    #[must_use]
    #[inline]
    pub fn scope(mut self, scope: impl Into<Patch<String>>) -> Self {
        self.scope = scope.into();
        self
    }
}

debug_record! {
    WebTokenRequest, "WebTokenRequest";
    "client_id": client_id, "client_secret" = Redacted, "session_token" = Redacted,
    "sub_type": sub_type, "sub": sub, "scope": scope,
}

encode_record! {
    WebTokenRequest;
    "grant_type" = "web", "client_id": field client_id, "client_secret": field client_secret,
    "session_token": field session_token, "sub_type": optional sub_type, "sub": patch sub,
    "scope": patch scope,
}

/// Subject of the access token: a `user` (the default) or an `organization`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebTokenRequestSubType {
    /// `user`
    User,
    /// `organization`
    Organization,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    WebTokenRequestSubType;
    User = "user", Organization = "organization",
}

encode_string_enum!(WebTokenRequestSubType);
