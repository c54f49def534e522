//! Models: oauth2 client. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    OAuth2ClientConfiguration, OAuth2ClientConfigurationUpdate, OAuth2ClientInformation,
    OAuth2ClientPublic, OAuth2GrantType, TokenEndpointAuthMethod,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Decode for OAuth2ClientConfiguration {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "redirect_uris", "token_endpoint_auth_method", "grant_types", "response_types",
                "scope", "client_name", "client_uri", "logo_uri", "tos_uri", "policy_uri",
                "default_sub_type",
            ],
            &mut [
                &mut value.redirect_uris, &mut value.token_endpoint_auth_method,
                &mut value.grant_types, &mut value.response_types, &mut value.scope,
                &mut value.client_name, &mut value.client_uri, &mut value.logo_uri,
                &mut value.tos_uri, &mut value.policy_uri, &mut value.default_sub_type,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for OAuth2ClientConfiguration {
    const BLANK: Self = Self {
        redirect_uris: Blank::BLANK,
        token_endpoint_auth_method: Blank::BLANK,
        grant_types: Blank::BLANK,
        response_types: Blank::BLANK,
        scope: Blank::BLANK,
        client_name: Blank::BLANK,
        client_uri: Blank::BLANK,
        logo_uri: Blank::BLANK,
        tos_uri: Blank::BLANK,
        policy_uri: Blank::BLANK,
        default_sub_type: Blank::BLANK,
    };
}

impl Decode for OAuth2ClientConfigurationUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "redirect_uris", "token_endpoint_auth_method", "grant_types", "response_types",
                "scope", "client_name", "client_uri", "logo_uri", "tos_uri", "policy_uri",
                "default_sub_type", "client_id",
            ],
            &mut [
                &mut value.redirect_uris, &mut value.token_endpoint_auth_method,
                &mut value.grant_types, &mut value.response_types, &mut value.scope,
                &mut value.client_name, &mut value.client_uri, &mut value.logo_uri,
                &mut value.tos_uri, &mut value.policy_uri, &mut value.default_sub_type,
                &mut value.client_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for OAuth2ClientConfigurationUpdate {
    const BLANK: Self = Self {
        redirect_uris: Blank::BLANK,
        token_endpoint_auth_method: Blank::BLANK,
        grant_types: Blank::BLANK,
        response_types: Blank::BLANK,
        scope: Blank::BLANK,
        client_name: Blank::BLANK,
        client_uri: Blank::BLANK,
        logo_uri: Blank::BLANK,
        tos_uri: Blank::BLANK,
        policy_uri: Blank::BLANK,
        default_sub_type: Blank::BLANK,
        client_id: Blank::BLANK,
    };
}

impl Encode for OAuth2ClientInformation {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("client_id", &self.client_id);
        object.optional("client_secret", &self.client_secret);
        object.optional("client_id_issued_at", &self.client_id_issued_at);
        object.optional("client_secret_expires_at", &self.client_secret_expires_at);
        object.optional("registration_access_token", &self.registration_access_token);
        object.optional("registration_client_uri", &self.registration_client_uri);
        object.optional("redirect_uris", &self.redirect_uris);
        object.optional("token_endpoint_auth_method", &self.token_endpoint_auth_method);
        object.optional("grant_types", &self.grant_types);
        object.optional("response_types", &self.response_types);
        object.optional("scope", &self.scope);
        object.optional("client_name", &self.client_name);
        object.optional_or_null("client_uri", &self.client_uri, self.nulls.has(12));
        object.optional_or_null("logo_uri", &self.logo_uri, self.nulls.has(13));
        object.optional_or_null("tos_uri", &self.tos_uri, self.nulls.has(14));
        object.optional_or_null("policy_uri", &self.policy_uri, self.nulls.has(15));
        object.optional("default_sub_type", &self.default_sub_type);
        object.end();
    }
}

impl Encode for OAuth2ClientPublic {
    #[inline]
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

serde_codecs!(
    OAuth2ClientConfiguration, OAuth2ClientConfigurationUpdate, OAuth2ClientInformation,
    OAuth2ClientPublic, OAuth2GrantType, TokenEndpointAuthMethod
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    OAuth2ClientConfiguration, OAuth2ClientConfigurationUpdate, OAuth2ClientInformation,
    OAuth2ClientPublic, OAuth2GrantType, TokenEndpointAuthMethod
);
