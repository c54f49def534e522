//! Schemas: oauth2 client.

use sdk::models::{
    OAuth2ClientConfiguration, OAuth2ClientConfigurationUpdate, OAuth2ClientInformation,
    OAuth2ClientPublic, OAuth2GrantType, TokenEndpointAuthMethod,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<OAuth2ClientConfiguration>("OAuth2ClientConfiguration"),
    schema::sent::<OAuth2ClientConfigurationUpdate>("OAuth2ClientConfigurationUpdate"),
    schema::received::<OAuth2ClientInformation>("OAuth2ClientInformation"),
    schema::received::<OAuth2ClientPublic>("OAuth2ClientPublic"),
    schema::inline(
        schema::both::<
            OAuth2GrantType,
        >("/components/schemas/OAuth2ClientConfiguration/properties/grant_types/items"),
    ),
    schema::inline(
        schema::both::<
            TokenEndpointAuthMethod,
        >(
            "/components/schemas/OAuth2ClientConfiguration/properties/token_endpoint_auth_method",
        ),
    ),
];
