//! Schemas: oauth2.

use sdk::models::RevokeTokenResponse;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::alias::<RevokeTokenResponse>("RevokeTokenResponse", false, true),
];
