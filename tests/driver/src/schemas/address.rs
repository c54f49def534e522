//! Schemas: address.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Address>("Address"),
    sent::<models::AddressInput>("AddressInput"),
];
