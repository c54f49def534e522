//! Schemas: address.

use sdk::models::{Address, AddressInput};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<Address>("Address"),
    schema::sent::<AddressInput>("AddressInput"),
];
