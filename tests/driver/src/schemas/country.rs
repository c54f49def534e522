//! Schemas: country.

use sdk::models::{Country, CountryInput};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::inline(
        schema::received::<Country>("/components/schemas/Address/properties/country"),
    ),
    schema::inline(
        schema::sent::<
            CountryInput,
        >("/components/schemas/AddressInput/properties/country"),
    ),
];
