//! Schemas: oauth2.

use sdk::models;

use crate::schema::{Schema, alias};

pub(super) const SCHEMAS: &[Schema] = &[
    alias::<models::RevokeTokenResponse>("RevokeTokenResponse", false, true),
];
