//! Schemas: customer individual.

use sdk::models::CustomerIndividual;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CustomerIndividual>("CustomerIndividual"),
];
