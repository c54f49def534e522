//! Models: oauth2 client. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    OAuth2ClientConfiguration, OAuth2ClientConfigurationUpdate, OAuth2ClientInformation,
    OAuth2ClientPublic, OAuth2GrantType, TokenEndpointAuthMethod,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{decode_record, encode_record};

decode_record! {
    OAuth2ClientConfiguration;
    "redirect_uris": redirect_uris, "token_endpoint_auth_method": token_endpoint_auth_method,
    "grant_types": grant_types, "response_types": response_types, "scope": scope,
    "client_name": client_name, "client_uri": client_uri, "logo_uri": logo_uri, "tos_uri": tos_uri,
    "policy_uri": policy_uri, "default_sub_type": default_sub_type,
}

decode_record! {
    OAuth2ClientConfigurationUpdate;
    "redirect_uris": redirect_uris, "token_endpoint_auth_method": token_endpoint_auth_method,
    "grant_types": grant_types, "response_types": response_types, "scope": scope,
    "client_name": client_name, "client_uri": client_uri, "logo_uri": logo_uri, "tos_uri": tos_uri,
    "policy_uri": policy_uri, "default_sub_type": default_sub_type, "client_id": client_id,
}

encode_record! {
    OAuth2ClientInformation;
    "client_id": field client_id, "client_secret": optional client_secret,
    "client_id_issued_at": optional client_id_issued_at,
    "client_secret_expires_at": optional client_secret_expires_at,
    "registration_access_token": optional registration_access_token,
    "registration_client_uri": optional registration_client_uri,
    "redirect_uris": optional redirect_uris,
    "token_endpoint_auth_method": optional token_endpoint_auth_method,
    "grant_types": optional grant_types, "response_types": optional response_types,
    "scope": optional scope, "client_name": optional client_name,
    "client_uri": optional_or_null client_uri 12, "logo_uri": optional_or_null logo_uri 13,
    "tos_uri": optional_or_null tos_uri 14, "policy_uri": optional_or_null policy_uri 15,
    "default_sub_type": optional default_sub_type,
}

encode_record! {
    OAuth2ClientPublic;
    "created_at": field created_at, "modified_at": field modified_at, "client_id": field client_id,
    "client_name": field client_name, "client_uri": field client_uri, "logo_uri": field logo_uri,
    "tos_uri": field tos_uri, "policy_uri": field policy_uri,
}

serde_codecs!(
    OAuth2ClientConfiguration, OAuth2ClientConfigurationUpdate, OAuth2ClientInformation,
    OAuth2ClientPublic, OAuth2GrantType, TokenEndpointAuthMethod
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    OAuth2ClientConfiguration, OAuth2ClientConfigurationUpdate, OAuth2ClientInformation,
    OAuth2ClientPublic, OAuth2GrantType, TokenEndpointAuthMethod
);
