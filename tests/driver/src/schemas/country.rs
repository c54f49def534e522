//! Schemas: country.

use sdk::models;

use crate::schema::{Schema, inline, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    inline(
        received::<models::Country>("/components/schemas/Address/properties/country"),
    ),
    inline(
        sent::<
            models::CountryInput,
        >("/components/schemas/AddressInput/properties/country"),
    ),
];
