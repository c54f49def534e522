//! Schemas: oauth2 client.

use sdk::models;

use crate::schema::{Schema, both, inline, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::OAuth2ClientConfiguration>("OAuth2ClientConfiguration"),
    sent::<models::OAuth2ClientConfigurationUpdate>("OAuth2ClientConfigurationUpdate"),
    received::<models::OAuth2ClientInformation>("OAuth2ClientInformation"),
    received::<models::OAuth2ClientPublic>("OAuth2ClientPublic"),
    inline(
        both::<
            models::OAuth2GrantType,
        >("/components/schemas/OAuth2ClientConfiguration/properties/grant_types/items"),
    ),
    inline(
        both::<
            models::TokenEndpointAuthMethod,
        >(
            "/components/schemas/OAuth2ClientConfiguration/properties/token_endpoint_auth_method",
        ),
    ),
];
